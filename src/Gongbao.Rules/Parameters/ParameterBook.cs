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

    /// <summary>What is in force on a day, of what was known on another.</summary>
    /// <param name="day">The day of the case.</param>
    /// <param name="regions">The region of the case and those above it, the nearest first; null for the city's own values.</param>
    /// <param name="known">Values announced after this day do not count; null counts all.</param>
    public ParameterSnapshot At(DateOnly day, IReadOnlyList<RegionCode>? regions = null, DateOnly? known = null) => new(this, day, regions ?? [], known);
}
