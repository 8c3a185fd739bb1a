namespace Gongbao.Registers.LoadPack;

/// <summary>
/// What all rows of the registers share. A row is never changed in its words: when the pack says something else, the row is closed and another
/// one entered, so that one can see later what the register said on any day.
/// </summary>
internal abstract class RegisterRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Place in the customary order, from 0; moves without history when neighbours come and go.</summary>
    public int Place { get; set; }

    public string? English { get; init; }

    public string? Status { get; init; }

    public string? Note { get; init; }

    /// <summary>When it was entered.</summary>
    public required DateTimeOffset KnownSince { get; init; }

    /// <summary>When it was replaced or withdrawn; null while it stands.</summary>
    public DateTimeOffset? KnownUntil { get; set; }

    protected bool IsUnverified => Status == "unverified";
}
