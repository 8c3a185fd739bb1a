using Gongbao.Data.Encryption;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Change;

/// <summary>
/// 变动记录: a decided event in the life of a person served, kept when the person leaves and comes back. Only added. From what to what a payee or an
/// amount went is read from the spans, which name the case.
/// </summary>
internal sealed class ChangeRecord
{
    public static readonly EncryptedColumn BasisColumn = new("care_change.basis");

    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required ChangeKind Kind { get; init; }

    /// <summary>The day of the event.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>First day of the first month in which it counts, of an exit of the last that is paid; null: it changes no month.</summary>
    public DateOnly? Month { get; init; }

    /// <summary>Of an exit.</summary>
    public ExitReason? Reason { get; init; }

    /// <summary>Code of the township before; null: the event is another, or it was not known.</summary>
    public string? FromTownship { get; init; }

    /// <summary>Code of the new township.</summary>
    public string? ToTownship { get; init; }

    /// <summary>What shows it, as recorded; empty where a list does.</summary>
    public required Encrypted Basis { get; set; }

    /// <summary>Number of the case that decided it; empty where a list did.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>The list that led to it; null where a case did.</summary>
    public Guid? UploadId { get; init; }

    /// <summary>The office that issued it.</summary>
    public required string UnitId { get; init; }

    /// <summary>签发人.</summary>
    public required string Issuer { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Of a case that was decided.</summary>
    public static ChangeRecord Of(IFieldCipher cipher, LifeChange change, DateOnly? month, string? fromTownship, RegisterAct act)
    {
        var id = Guid.CreateVersion7(act.At);
        return new()
        {
            Id = id, PersonId = change.Person, Kind = change.Kind, Day = change.Day, Month = month, FromTownship = fromTownship, ToTownship = change.Township, CaseNumber = act.CaseNumber, UnitId = act.UnitId,
            Issuer = act.Issuer, At = act.At, Basis = cipher.Seal(BasisColumn, RowId.Of(id), change.Basis),
        };
    }

    /// <summary>Of an exit, by a case or a list.</summary>
    public static ChangeRecord Of(IFieldCipher cipher, in Recheck.Leaving exit, RegisterAct act)
    {
        var id = Guid.CreateVersion7(act.At);
        return new()
        {
            Id = id, PersonId = exit.Person, Kind = ChangeKind.Exit, Day = exit.Day, Month = exit.LastMonth, Reason = exit.Reason, CaseNumber = act.CaseNumber, UploadId = act.UploadId, UnitId = act.UnitId,
            Issuer = act.Issuer, At = act.At, Basis = cipher.Seal(BasisColumn, RowId.Of(id), act.Basis),
        };
    }
}
