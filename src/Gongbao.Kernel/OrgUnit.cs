namespace Gongbao.Kernel;

/// <summary>What kind of body a unit is.</summary>
public enum UnitKind
{
    /// <summary>人民政府.</summary>
    Government,
    /// <summary>办公室.</summary>
    Office,
    /// <summary>工作部门: 局, 委.</summary>
    Bureau,
    /// <summary>管委会 of a zone.</summary>
    ZoneCommittee,
    /// <summary>党委 and its organs.</summary>
    Party,
    /// <summary>委员会 set up to coordinate.</summary>
    Committee,
    /// <summary>领导小组.</summary>
    LeadingGroup,
    /// <summary>垂直管理单位: a branch of a body of the province or the State.</summary>
    Branch,
    /// <summary>事业单位.</summary>
    Institution,
    /// <summary>社会组织.</summary>
    Association,
    /// <summary>企业.</summary>
    Enterprise,
    /// <summary>乡镇、街道.</summary>
    Township,
    /// <summary>A name for several units: 各县（市、区）人民政府.</summary>
    Group,
}

/// <summary>单位: a body that documents name, under every name that they print.</summary>
/// <param name="Id">Stable id from the pack.</param>
/// <param name="Name">Full name.</param>
/// <param name="Kind">What it is.</param>
public sealed record OrgUnit(string Id, string Name, UnitKind Kind)
{
    /// <summary>规范简称: 市工信局.</summary>
    public string? ShortName { get; init; }

    /// <summary>Every other way in which documents print it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The days on which it exists.</summary>
    public Period Existence { get; init; }

    /// <summary>The region it serves; null for one above or outside the city.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>Id of the unit it belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>Ids of the units that a group means; none where the text leaves them open.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Who has its work after it, or parts of it.</summary>
    public IReadOnlyList<UnitSuccession> Successions { get; init; } = [];

    /// <summary>Full name, short name and aliases.</summary>
    public IEnumerable<string> Names => new[] { Name, ShortName }.Concat(Aliases).OfType<string>().Distinct();
}

/// <summary>职能承接: from a day on another unit has this one's work (merged into it, or renamed to it).</summary>
/// <param name="To">Id of the unit that follows.</param>
/// <param name="From">Its first day; null where the day is not known.</param>
/// <param name="Scope">Which part of the work passes; null for all of it. A part leads no name elsewhere.</param>
public sealed record UnitSuccession(string To, DateOnly? From, string? Scope = null)
{
    /// <summary>Whether it was not read in an official text; screens say so.</summary>
    public bool IsUnverified { get; init; }

    /// <summary>On what it rests, in Chinese.</summary>
    public string? Note { get; init; }
}
