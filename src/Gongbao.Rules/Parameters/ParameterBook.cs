using Gongbao.Kernel;

namespace Gongbao.Rules.Parameters;

/// <summary>参数表: all parameters of a city with their whole history.</summary>
public sealed class ParameterBook
{
    private readonly Dictionary<string, Parameter> _byKey;

    /// <exception cref="ArgumentException">A key twice.</exception>
    public ParameterBook(IEnumerable<Parameter> parameters)
    {
        All = [.. parameters];
        _byKey = All.ToDictionary(p => p.Key);
    }

    /// <summary>In the order of the pack.</summary>
    public IReadOnlyList<Parameter> All { get; }

    public Parameter? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The same with one value for the city on every day: a simulation. What counties have set of their own stays, and counts as the parameter's rule says.</summary>
    /// <exception cref="ArgumentException">There is no such parameter.</exception>
    public ParameterBook With(string key, ParameterValue value)
    {
        var changed = Find(key) ?? throw new ArgumentException($"There is no parameter {key}.", nameof(key));
        var city = new DatedValue(changed.Changes.First(), value);
        return new(All.Select(p => p.Key == key ? p with { Values = [city, .. p.Values.Where(v => v.Region is not null)] } : p));
    }

    /// <summary>The same with issued values beside its own, which stay: a value for the same first day corrects the earlier one from the day it is known.</summary>
    /// <param name="issued">By key; each is known since the day of its issue.</param>
    /// <exception cref="ArgumentException">There is no such parameter.</exception>
    public ParameterBook Beside(IReadOnlyCollection<KeyValuePair<string, DatedValue>> issued)
    {
        ArgumentNullException.ThrowIfNull(issued);
        var byKey = issued.ToLookup(i => i.Key, i => i.Value);
        foreach (var key in byKey.Select(g => g.Key))
            if (Find(key) is null) throw new ArgumentException($"There is no parameter {key}.", nameof(issued));
        return new(All.Select(p => byKey.Contains(p.Key) ? p with { Values = [.. p.Values.Concat(byKey[p.Key]).OrderBy(v => v.From).ThenBy(v => v.Known)] } : p));
    }

    /// <summary>Which of the city's values and of the counties' own differ between two days, in the order of the pack, the city before its counties.</summary>
    /// <param name="first">The day compared from.</param>
    /// <param name="second">The day compared to; it may lie before the other.</param>
    /// <param name="known">Values announced after this day do not count; null counts all.</param>
    public IEnumerable<ParameterChange> Between(DateOnly first, DateOnly second, DateOnly? known = null) =>
        from parameter in All
        from region in parameter.Values.Select(v => v.Region).Distinct().OrderBy(r => r?.ToString() ?? "", StringComparer.Ordinal)
        let before = parameter.Set(first, region, known)
        let after = parameter.Set(second, region, known)
        where !Equals(before?.Value, after?.Value)
        select new ParameterChange(parameter, region, before, after);

    /// <summary>What is in force on a day, of what was known on another.</summary>
    /// <param name="day">The day of the case.</param>
    /// <param name="regions">The region of the case and those above it, the nearest first; null for the city's own values.</param>
    /// <param name="known">Values announced after this day do not count; null counts all.</param>
    public ParameterSnapshot At(DateOnly day, IReadOnlyList<RegionCode>? regions = null, DateOnly? known = null) => new(this, day, regions ?? [], known);
}

/// <summary>参数变动: what a parameter was on one day and is on another.</summary>
/// <param name="Parameter">What changed.</param>
/// <param name="Region">The county whose own value changed; null for the city's.</param>
/// <param name="Before">Null when nothing had been set; a repeal is a value of null.</param>
/// <param name="After">Null when nothing is set; it carries the document by which it changed.</param>
public sealed record ParameterChange(Parameter Parameter, RegionCode? Region, DatedValue? Before, DatedValue? After);
