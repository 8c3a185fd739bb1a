using System.Globalization;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;

namespace Gongbao.Rules.Facts;

/// <summary>
/// 情况表: the facts of a case as text by key, as a form, a worked case, a stored decision or the API brings them. What is not there, empty or
/// "unknown" is unknown. Rules read their structs from it.
/// </summary>
public sealed class FactSheet
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = [];

    public FactSheet(IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach (var (key, text) in texts)
            if (text.Trim() is { Length: > 0 } and not "unknown" and var known) _texts[key] = known;
    }

    /// <summary>What is known, in the order of keys.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>Keys that nobody has asked for: misspelt ones, when the rule has read its facts.</summary>
    public IEnumerable<string> Unasked => _texts.Keys.Where(k => !_asked.Contains(k));

    /// <exception cref="FactException">Neither yes nor no.</exception>
    public Tri Tri(string key) => Text(key) switch
    {
        null => default,
        "yes" or "true" => Rules.Tri.Yes,
        "no" or "false" => Rules.Tri.No,
        var other => throw new FactException(key, other),
    };

    /// <exception cref="FactException">Not a date written 2024-02-29.</exception>
    public Day Day(string key) => Text(key) is not { } text ? default
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Rules.Day.Of(day) : throw new FactException(key, text);

    /// <summary>Null when unknown.</summary>
    /// <exception cref="FactException">Not a whole number from 0 to the maximum.</exception>
    public int? Whole(string key, int maximum = int.MaxValue) => Text(key) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= maximum ? number : throw new FactException(key, text);

    /// <summary>Null when unknown.</summary>
    /// <exception cref="FactException">Not an amount of zero or more.</exception>
    public Money? Money(string key) => Text(key) is not { } text ? null
        : Kernel.Money.TryParse(text, out var money) && money >= Kernel.Money.Zero ? money : throw new FactException(key, text);

    /// <summary>A figure in the smallest step of its unit; null when unknown.</summary>
    /// <exception cref="FactException">Not a figure of the unit.</exception>
    public long? Figure(string key, ParameterUnit unit) => Text(key) is not { } text ? null
        : ParameterValue.Read(unit, text)?.Number ?? throw new FactException(key, text);

    /// <summary>Percent as people write it (12.5, -3), in hundredths of a percent; null when unknown.</summary>
    /// <exception cref="FactException">Not a number with at most two decimals between minus and plus a million.</exception>
    public long? Percent(string key) => Text(key) is not { } text ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= 1_000_000 && number * 100 == decimal.Truncate(number * 100) ? (long)(number * 100) : throw new FactException(key, text);

    /// <summary>One of an enum's names, in small letters with hyphens; the enum's first value when unknown.</summary>
    /// <exception cref="FactException">None of them.</exception>
    public T Word<T>(string key) where T : struct, Enum => Text(key) is not { } text ? default
        : Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && !char.IsAsciiDigit(text[0]) ? value : throw new FactException(key, text);

    /// <summary>
    /// Several facts of one kind: the key itself lists all that hold (household: subsistence at-risk; "none" for none), the others then do not;
    /// a key with the word behind it (household.at-risk: no) says one.
    /// </summary>
    /// <exception cref="FactException">A word that is not known.</exception>
    public Marks Marks(string key, IReadOnlyDictionary<string, int> words)
    {
        var marks = Text(key) is { } text ? Rules.Marks.Known(Bits(key, text, words)) : default;
        foreach (var (word, bit) in words)
            if (Tri($"{key}.{word}") is { IsUnknown: false } one) marks = marks.With(bit, one);
        return marks;
    }

    private static int Bits(string key, string text, IReadOnlyDictionary<string, int> words) => text == "none" ? 0
        : text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(0, (bits, word) => bits | (words.TryGetValue(word, out var bit) ? bit : throw new FactException(key, word)));

    private string? Text(string key)
    {
        _asked.Add(key);
        return _texts.GetValueOrDefault(key);
    }
}

/// <summary>A fact that cannot be read; names it, so that a form can show the message beside its field.</summary>
public sealed class FactException(string key, string text) : Exception($"The fact {key} cannot be “{text}”.")
{
    public string Key { get; } = key;
    public string Text { get; } = text;
}
