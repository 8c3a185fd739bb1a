using Gongbao.Kernel;

namespace Gongbao.Rules.Parameters;

/// <summary>Whether counties may set a value of their own.</summary>
public enum RegionalRule
{
    /// <summary>全市统一: one value for the whole city.</summary>
    None,
    /// <summary>可高不可低: a county may set more, never less; the larger of the two counts.</summary>
    NotBelow,
    /// <summary>可低不可高: a county may set less, never more; the smaller of the two counts.</summary>
    NotAbove,
    /// <summary>各地自定: a county's value takes the place of the city's.</summary>
    Free,
}

/// <summary>参数: a dated figure of the law, with every value it had, has and will have.</summary>
/// <param name="Key">Dotted small letters; the first word is the policy: care.standard.home.</param>
/// <param name="Unit">In what its values are written.</param>
/// <param name="Values">In the order of <see cref="DatedValue.From"/>, then <see cref="DatedValue.Known"/>.</param>
public sealed record Parameter(string Key, ParameterUnit Unit, IReadOnlyList<DatedValue> Values)
{
    public required string Zh { get; init; }
    public required string En { get; init; }
    public RegionalRule Regional { get; init; }

    /// <summary>What is in force on a day, of what was known on another.</summary>
    /// <param name="day">The day of the case.</param>
    /// <param name="regions">The region of the case and those above it, the nearest first; empty for the city's own value.</param>
    /// <param name="known">Values announced after this day do not count; null counts all.</param>
    /// <returns>The dated value; null when none was in force, which includes a repeal.</returns>
    public DatedValue? At(DateOnly day, IReadOnlyList<RegionCode>? regions = null, DateOnly? known = null)
    {
        var city = Latest(day, null, known);
        var own = Regional == RegionalRule.None || regions is null ? null
            : regions.Select(r => Latest(day, r, known)).FirstOrDefault(v => v?.Value is not null);
        return (Regional, city?.Value, own?.Value) switch
        {
            (_, null, null) => null,
            (_, _, null) => city,
            (_, null, _) => own,
            (RegionalRule.NotBelow, { } c, { } o) => o.Number > c.Number ? own : city,
            (RegionalRule.NotAbove, { } c, { } o) => o.Number < c.Number ? own : city,
            _ => own,
        };
    }

    /// <summary>What the city (null) or one county has itself set for a day, whether or not it counts against the other.</summary>
    internal DatedValue? Set(DateOnly day, RegionCode? region, DateOnly? known) => Latest(day, region, known);

    /// <summary>The days on which a value begins or ends, in order, without doubles.</summary>
    public IEnumerable<DateOnly> Changes => Values.Select(v => v.From).Distinct().Order();

    // Later in force wins; of two for the same first day the one known later corrects the other.
    private DatedValue? Latest(DateOnly day, RegionCode? region, DateOnly? known) => Values
        .Where(v => v.Region == region && v.From <= day && !(v.Known > known))
        .OrderBy(v => v.From).ThenBy(v => v.Known).LastOrDefault();
}
