namespace Gongbao.Data.Packs;

/// <summary>目标: a figure to be reached.</summary>
public sealed record PackTarget : PackCommitment
{
    /// <summary>Kind of target, one of the house's one list: level, new, yearly, growth, share, coverage, rank, milestone.</summary>
    public required string Kind { get; init; }
    /// <summary>As in the extraction format: &gt;=, &gt;, &lt;=, &lt;, ~ or =; with a range it is =.</summary>
    public required string Comparator { get; init; }
    /// <summary>In base units (250000000000 元 for 2500亿元, 45 with % for a share). Null for a range, and where the text prints no figure, as in “above the national average”.</summary>
    public decimal? Value { get; init; }
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }
    /// <summary>Classifier or measure as printed, without the 万 or 亿 that is in the value; empty when none is printed.</summary>
    public string Unit { get; init; } = "";
    /// <summary>Whose figure it is: the city, a chain, each county; in our own words.</summary>
    public string? Scope { get; init; }
    /// <summary>Who or what counts, where a threshold says so: 营业收入超过10亿元.</summary>
    public string? Counted { get; init; }
    /// <summary>Code of the one region that it is for; null for several or the whole city.</summary>
    public string? Region { get; init; }
    /// <summary>Printed, or inferred from the plan's period; null where none can be said, and each year for a yearly one.</summary>
    public PackDate? Deadline { get; init; }
    /// <summary>The time limit as printed; null where none is.</summary>
    public string? DeadlineText { get; init; }
    /// <summary>Whether figures of counties or years must add up to it. Shares, ranks, coverage and growth never do; chains overlap.</summary>
    public bool AddsUp { get; init; }
    /// <summary>True where no figure is printed and it follows from words like 所有 or 完成.</summary>
    public bool Implied { get; init; }
}
