using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.RegisterItem;

/// <summary>待立项事项: what is to be registered, from a pack, a reviewed proposal, a meeting, by hand.</summary>
internal sealed record NewItem
{
    public string? PackKey { get; init; }
    public required ItemKind Kind { get; init; }
    public required ItemOrigin Origin { get; init; }
    public required string Title { get; init; }
    public string? TitleEn { get; init; }

    /// <summary>Null: the whole city.</summary>
    public string? RegionCode { get; init; }
    public string? ChainId { get; init; }
    public string? ActionId { get; init; }
    public TargetClass? TargetClass { get; init; }
    public TargetKind? TargetKind { get; init; }
    public string? Subject { get; init; }
    public string? Scope { get; init; }
    public Comparator? Comparator { get; init; }
    public decimal? Value { get; init; }
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }
    public string? Measure { get; init; }
    public bool AddsUp { get; init; }
    public bool DefinitionAgreed { get; init; }

    /// <summary>Null: the usual one of the kind of target, see <see cref="RegisterItem.UsualPath"/>.</summary>
    public PlannedPath? Path { get; init; }
    public DateOnly? Deadline { get; init; }
    public string? DeadlineText { get; init; }
    public string? Frequency { get; init; }
    public string? Trigger { get; init; }
    public bool Published { get; init; }
    public bool IsUnverified { get; init; }

    /// <summary>Ids of the pack's ambiguities.</summary>
    public IReadOnlyList<string> Ambiguities { get; init; } = [];

    /// <summary>Where it stands; the first is the main source.</summary>
    public IReadOnlyList<NewSource> Sources { get; init; } = [];

    /// <summary>Units in printed order.</summary>
    public IReadOnlyList<NewUnit> Units { get; init; } = [];
}

/// <param name="DocumentNumber">发文字号, or the pack's id of a document without one.</param>
/// <param name="Path">Printed path.</param>
/// <param name="EId">Place in the loaded text.</param>
internal sealed record NewSource(string DocumentNumber, string Path, string? EId = null);

/// <param name="PrintedName">Name as printed.</param>
/// <param name="UnitId">Null: not resolved.</param>
/// <param name="Role">Role as printed.</param>
internal sealed record NewUnit(string PrintedName, string? UnitId, UnitRole Role);
