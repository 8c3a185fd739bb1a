using Gongbao.Kernel;

namespace Gongbao.Rules.Parameters;

/// <summary>
/// 参数快照: what was in force on a day for a region. A rule's own parameters are filled from it once and then passed by value;
/// no rule looks a key up while it runs.
/// </summary>
public sealed class ParameterSnapshot
{
    private readonly ParameterBook _book;
    private readonly Dictionary<string, ParameterValue> _instead;
    private readonly IReadOnlyList<(string Prefix, ParameterSnapshot From)> _elsewhere;

    internal ParameterSnapshot(ParameterBook book, DateOnly day, IReadOnlyList<RegionCode> regions, DateOnly? known,
        Dictionary<string, ParameterValue>? instead = null, IReadOnlyList<(string Prefix, ParameterSnapshot From)>? elsewhere = null) =>
        (_book, Day, Regions, Known, _instead, _elsewhere) = (book, day, regions, known, instead ?? [], elsewhere ?? []);

    public DateOnly Day { get; }

    /// <summary>The nearest first; empty for the city's own values.</summary>
    public IReadOnlyList<RegionCode> Regions { get; }

    /// <summary>Null when all values count, whenever they were announced.</summary>
    public DateOnly? Known { get; }

    /// <summary>The dated value behind a key, with its citation; null when nothing is in force or a value was put in its place.</summary>
    public DatedValue? Dated(string key)
    {
        if (_instead.ContainsKey(key)) return null;
        foreach (var (prefix, from) in _elsewhere)
            if (key.StartsWith(prefix, StringComparison.Ordinal)) return from.Dated(key);
        return _book.Find(key)?.At(Day, Regions, Known);
    }

    /// <summary>The name of a key in both languages and its unit; null when there is no such parameter.</summary>
    public Parameter? Parameter(string key) => _book.Find(key);

    /// <summary>The same, with all keys of one beginning as they are in another snapshot: amounts of the month of payment beside conditions of the day of decision.</summary>
    public ParameterSnapshot Taking(string prefix, ParameterSnapshot from) => new(_book, Day, Regions, Known, _instead, [.. _elsewhere, (prefix, from)]);

    /// <summary>The value of a key; null when nothing is in force.</summary>
    public ParameterValue? Find(string key) => _instead.GetValueOrDefault(key) ?? Dated(key)?.Value;

    /// <summary>The same with another value for one key: a simulation.</summary>
    /// <exception cref="ArgumentException">There is no such parameter.</exception>
    public ParameterSnapshot With(string key, ParameterValue value) => _book.Find(key) is null
        ? throw new ArgumentException($"There is no parameter {key}.", nameof(key))
        : new(_book, Day, Regions, Known, new(_instead) { [key] = value }, _elsewhere);

    /// <exception cref="ParameterMissingException">Nothing is in force.</exception>
    public long Number(string key) => Value(key).Number;

    /// <exception cref="ParameterMissingException">Nothing is in force.</exception>
    public int Whole(string key) => checked((int)Number(key));

    /// <summary>In fen.</summary>
    /// <exception cref="ParameterMissingException">Nothing is in force.</exception>
    public Money Money(string key) => Kernel.Money.FromFen(Number(key));

    /// <exception cref="ParameterMissingException">Nothing is in force.</exception>
    public DateOnly Date(string key) => DateOnly.FromDayNumber(Whole(key));

    /// <exception cref="ParameterMissingException">Nothing is in force.</exception>
    public bool On(string key) => Number(key) != 0;

    /// <exception cref="ParameterMissingException">Nothing is in force.</exception>
    public IReadOnlyList<string> Words(string key) => Value(key).Words;

    private ParameterValue Value(string key) => Find(key) ?? throw new ParameterMissingException(key, Day);
}

/// <summary>A rule was asked for a day on which one of its parameters has no value: the pack has a gap, or the day lies outside the rule's time.</summary>
public sealed class ParameterMissingException(string key, DateOnly day) : Exception($"Parameter {key} has no value on {day:yyyy-MM-dd}.")
{
    public string Key { get; } = key;
    public DateOnly Day { get; } = day;
}
