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

    /// <summary>What is in force on a day, of what was known on another.</summary>
    /// <param name="day">The day of the case.</param>
    /// <param name="regions">The region of the case and those above it, the nearest first; null for the city's own values.</param>
    /// <param name="known">Values announced after this day do not count; null counts all.</param>
    public ParameterSnapshot At(DateOnly day, IReadOnlyList<RegionCode>? regions = null, DateOnly? known = null) => new(this, day, regions ?? [], known);
}
