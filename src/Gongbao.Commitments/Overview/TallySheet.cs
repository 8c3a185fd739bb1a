using Gongbao.Platform.Access;

namespace Gongbao.Commitments.Overview;

/// <summary>各灯统计表 of a day: the lights counted by chain, by lead unit and by region. Items without one stand under the empty key.</summary>
internal sealed record TallySheet(
    IReadOnlyDictionary<string, LightCounts> ByChain, IReadOnlyDictionary<string, LightCounts> ByUnit, IReadOnlyDictionary<string, LightCounts> ByRegion)
{
    /// <summary>All items, each once.</summary>
    public LightCounts All { get; } = ByUnit.Values.Aggregate(default(LightCounts), (a, b) => a + b);

    public LightCounts OfChain(string id) => ByChain.GetValueOrDefault(id);
}

/// <summary>Which items are counted (统计范围).</summary>
/// <param name="PublishedOnly">What the public sees.</param>
/// <param name="RegionPrefix">What the codes of the regions begin with; null: the whole city, items without a region included.</param>
/// <param name="PastDay">A day before today: the lights as they were then; null: as they are.</param>
internal readonly record struct TallyScope(bool PublishedOnly, string? RegionPrefix = null, DateOnly? PastDay = null)
{
    /// <summary>What an official sees: a city's scope is everything, a county's its own.</summary>
    public static TallyScope Of(RegionScope scope, DateOnly? pastDay) => new(PublishedOnly: false, scope.Prefix is { Length: <= 4 } ? null : scope.Prefix ?? "none", pastDay);
}
