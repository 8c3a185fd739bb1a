namespace Gongbao.Kernel;

/// <summary>Whether a printed name leads to a unit.</summary>
public enum UnitMatch
{
    /// <summary>To none that is known.</summary>
    Unknown,
    /// <summary>To exactly one.</summary>
    Found,
    /// <summary>To several, between which nothing decides.</summary>
    Ambiguous,
}

/// <summary>What a printed name means on a day.</summary>
/// <param name="Match">None, one or several.</param>
/// <param name="Unit">The unit that answers to the name on the day; null unless there is exactly one.</param>
/// <param name="Printed">The unit that bore the name, where <paramref name="Unit"/> has taken its work over; otherwise the same.</param>
/// <param name="Candidates">All that it can mean.</param>
public sealed record UnitResolution(UnitMatch Match, OrgUnit? Unit, OrgUnit? Printed, IReadOnlyList<OrgUnit> Candidates);

/// <summary>
/// 机构名录: finds units by the names that documents print. 市工信局, 市工业和信息化局 and 宜春市工业和信息化局 are one unit of 宜春市.
/// It never guesses: a name is known or it is not, and where two units bear it on a day, both are named.
/// </summary>
public sealed class UnitDirectory
{
    private readonly Dictionary<string, OrgUnit> _byId;
    private readonly Dictionary<string, List<OrgUnit>> _byName = [];
    private readonly string[] _prefixes;

    /// <param name="units">All units.</param>
    /// <param name="cityName">宜春市: names that begin with it are the same as those that begin with 市, or with nothing.</param>
    /// <param name="provinceName">江西省: may stand before the city's name; null to ignore.</param>
    /// <exception cref="ArgumentException">An id twice, a successor that is not there, or successions in a circle.</exception>
    public UnitDirectory(IEnumerable<OrgUnit> units, string cityName, string? provinceName = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        var city = UnitName.Fold(cityName);
        _prefixes = provinceName is null ? [city] : [UnitName.Fold(provinceName) + city, city];
        All = [.. units];
        _byId = All.ToDictionary(u => u.Id);
        foreach (var unit in All)
        {
            foreach (var succession in unit.Successions)
                if (!_byId.ContainsKey(succession.To))
                    throw new ArgumentException($"Unit {unit.Id} is followed by {succession.To}, which is not there.", nameof(units));
            foreach (var key in unit.Names.Select(Key).Distinct())
                (_byName.TryGetValue(key, out var same) ? same : _byName[key] = []).Add(unit);
        }
        foreach (var unit in All)
            if (unit.Successions.Any(s => Reaches(s.To, unit.Id, [])))
                throw new ArgumentException($"Unit {unit.Id} follows itself.", nameof(units));
    }

    /// <summary>All units in the order in which they were given.</summary>
    public IReadOnlyList<OrgUnit> All { get; }

    public OrgUnit? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The unit that a document of this day means by the name, or that has its work by then.</summary>
    public UnitResolution ResolveAt(string name, DateOnly date) => Resolve(name, date, date);

    /// <summary>Who answers on the day <paramref name="asOf"/> to a name printed on another day, such as the unit that has a task of 2023 today.</summary>
    public UnitResolution Resolve(string name, DateOnly printedOn, DateOnly asOf)
    {
        var bearers = Bearers(name);
        var then = bearers.Where(u => u.Existence.Contains(printedOn)).ToList();
        // old names stay in use after a reform; new ones are not used before
        if (then.Count == 0) then = [.. bearers.Where(u => u.Existence.To < printedOn)];
        var now = then.SelectMany(u => After(u, asOf)).Distinct().ToList();
        return now.Count switch
        {
            0 => new(UnitMatch.Unknown, null, null, []),
            1 => new(UnitMatch.Found, now[0], then.Count == 1 ? then[0] : now[0], now),
            _ => new(UnitMatch.Ambiguous, null, then.Count == 1 ? then[0] : null, now),
        };
    }

    /// <summary>Who has the work of a unit on a day: the unit itself, or those that followed it. More than one where the work was divided,
    /// or where the day of the change is not known.</summary>
    public IReadOnlyList<OrgUnit> After(OrgUnit unit, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var whole = unit.Successions.Where(s => s.Scope is null).ToList();
        var undated = whole.Where(s => From(unit, s) is null).Select(s => _byId[s.To]).ToList();
        var next = whole.Where(s => From(unit, s) <= asOf).SelectMany(s => After(_byId[s.To], asOf)).Distinct().ToList();
        if (next.Count > 0) return next;
        return undated.Count > 0 ? [unit, .. undated] : [unit];
    }

    private static DateOnly? From(OrgUnit unit, UnitSuccession succession) => succession.From ?? unit.Existence.To?.AddDays(1);

    private List<OrgUnit> Bearers(string name)
    {
        if (_byName.TryGetValue(Key(name), out var units)) return units;
        var folded = UnitName.Fold(name);
        // 宜春市袁州区人民政府 is 袁州区人民政府
        foreach (var prefix in _prefixes)
            if (folded.StartsWith(prefix, StringComparison.Ordinal) && _byName.TryGetValue(folded[prefix.Length..], out units)) return units;
        return [];
    }

    // 宜春市工信局 and 江西省宜春市工信局 are 市工信局
    private string Key(string name)
    {
        var folded = UnitName.Fold(name);
        foreach (var prefix in _prefixes)
            if (folded.Length > prefix.Length && folded.StartsWith(prefix, StringComparison.Ordinal)) return "市" + folded[prefix.Length..];
        return folded;
    }

    private bool Reaches(string from, string to, HashSet<string> seen) =>
        from == to || (seen.Add(from) && _byId[from].Successions.Any(s => Reaches(s.To, to, seen)));
}
