using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Chains;

/// <summary>The conditions that rungs are made of. Each rung has a catalog of its own with those that it ever asks.</summary>
internal static class LadderConditions
{
    private static readonly (string Name, string Key, ParameterUnit? Unit, string[] Also)[] All =
    [
        ("Prior", "prior", null, []),
        ("LadderRegistered", "registered", ParameterUnit.Years, []),
        ("Niche", "niche", ParameterUnit.Years, []),
        ("StaffMost", "staff-most", ParameterUnit.Count, []),
        ("RevenueMost", "revenue-most", ParameterUnit.Yuan, []),
        ("AssetsMost", "assets-most", ParameterUnit.Yuan, []),
        ("Revenue", "revenue", ParameterUnit.Yuan, ["equity"]),
        ("Research", "research", ParameterUnit.Yuan, ["ratio-years"]),
        ("ResearchTotal", "research-total", ParameterUnit.Yuan, []),
        ("Ratio", "ratio", ParameterUnit.Percent, ["size-large", "ratio-years"]),
        ("RatioMiddle", "ratio-middle", ParameterUnit.Percent, ["size-middle"]),
        ("RatioSmall", "ratio-small", ParameterUnit.Percent, ["size-middle"]),
        ("SmallEquity", "small-equity", ParameterUnit.Yuan, ["size-middle"]),
        ("SmallResearch", "small-research", ParameterUnit.Yuan, ["size-middle"]),
        ("SmallStaff", "small-staff", ParameterUnit.Percent, ["size-middle"]),
        ("StaffRatio", "staff-ratio", ParameterUnit.Percent, []),
        ("InChina", "in-china", ParameterUnit.Percent, []),
        ("Main", "main", ParameterUnit.Percent, []),
        ("Growth", "growth", ParameterUnit.Percent, []),
        ("Debt", "debt-most", ParameterUnit.Percent, []),
        ("Market", "market-share", ParameterUnit.Percent, ["market-place"]),
        ("Property", "property", ParameterUnit.Count, []),
        ("LadderField", "field", null, []),
        ("Score", "score", ParameterUnit.Points, []),
        ("ScoreInnovation", "score-innovation", ParameterUnit.Points, []),
        ("ScoreGrowth", "score-growth", ParameterUnit.Points, []),
        ("ScoreSpecialisation", "score-specialisation", ParameterUnit.Points, []),
        ("ScoreStaff", "score-staff", ParameterUnit.Points, []),
        ("ScoreQuality", "score-quality", ParameterUnit.Points, []),
        ("Clean", "clean", null, []),
    ];

    /// <exception cref="ArgumentException">A name that is none of the conditions.</exception>
    public static RuleCatalog Of(string rung, params string[] names)
    {
        var asked = All.Where(c => names.Contains(c.Name)).ToList();
        if (asked.Count != names.Length) throw new ArgumentException($"{rung} asks something unknown.", nameof(names));
        return new("ladder-" + rung, 1, [.. asked.Select((c, i) => new Condition((ushort)i, c.Name, $"ladder.{rung}.{c.Key}")
        {
            Found = c.Unit is null ? FoundKind.Nothing : FoundKind.Figure,
            Unit = c.Unit ?? default,
            Also = [.. c.Also.Select(a => $"ladder.{rung}.{a}")],
        })]);
    }
}
