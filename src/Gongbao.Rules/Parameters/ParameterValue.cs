using System.Globalization;
using Gongbao.Kernel;

namespace Gongbao.Rules.Parameters;

/// <summary>参数值: one value, as a whole number of its unit's smallest step, or as identifiers in order (unit <see cref="ParameterUnit.Words"/>).</summary>
public sealed class ParameterValue : IEquatable<ParameterValue>
{
    private ParameterValue(long number, IReadOnlyList<string> words) => (Number, Words) = (number, words);

    /// <summary>In the unit's smallest step (<see cref="ParameterUnits.Steps"/>); 0 for words.</summary>
    public long Number { get; }

    /// <summary>Identifiers in the order given; empty for every unit but words.</summary>
    public IReadOnlyList<string> Words { get; }

    public static ParameterValue Of(long steps) => new(steps, []);

    public static ParameterValue Of(Money money) => new(money.Fen, []);

    public static ParameterValue Of(DateOnly day) => new(day.DayNumber, []);

    public static ParameterValue Of(bool on) => new(on ? 1 : 0, []);

    public static ParameterValue Of(IEnumerable<string> words) => new(0, [.. words]);

    /// <summary>
    /// Reads a value as people write it: 600, 12.5, 1.5万元 (money), 2023-11-01 (dates), true (switches), a b c (words, parted by blanks or commas).
    /// Nothing is rounded: more decimals than the unit has steps for is no value.
    /// </summary>
    /// <returns>Null when the text is no value of the unit, or is negative.</returns>
    public static ParameterValue? Read(ParameterUnit unit, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return unit switch
        {
            ParameterUnit.Yuan or ParameterUnit.YuanMonth => Money.TryParse(text, out var money) && money >= Money.Zero ? Of(money) : null,
            ParameterUnit.Date => DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Of(day) : null,
            ParameterUnit.Switch => bool.TryParse(text, out var on) ? Of(on) : null,
            ParameterUnit.Words => ReadWords(text),
            _ => ReadNumber(unit, text),
        };
    }

    /// <summary>As <see cref="Read"/> takes it back: 600, 12.5, 2023-11-01, true, a b c.</summary>
    public string Write(ParameterUnit unit) => unit switch
    {
        ParameterUnit.Date => DateOnly.FromDayNumber((int)Number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ParameterUnit.Switch => Number == 0 ? "false" : "true",
        ParameterUnit.Words => string.Join(' ', Words),
        _ => ((decimal)Number / unit.Steps()).ToString("0.##", CultureInfo.InvariantCulture),
    };

    public bool Equals(ParameterValue? other) => other is not null && Number == other.Number && Words.SequenceEqual(other.Words);

    public override bool Equals(object? obj) => Equals(obj as ParameterValue);

    public override int GetHashCode() => HashCode.Combine(Number, Words.Count);

    private static ParameterValue? ReadNumber(ParameterUnit unit, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)) return null;
        if (number > long.MaxValue / 100) return null;
        var steps = number * unit.Steps();
        return steps == decimal.Truncate(steps) ? Of((long)steps) : null;
    }

    private static ParameterValue? ReadWords(string text)
    {
        var words = text.Split([' ', ',', '，', '、'], StringSplitOptions.RemoveEmptyEntries);
        var good = words.Length > 0 && words.Distinct().Count() == words.Length
            && words.All(w => char.IsAsciiLetterOrDigit(w[0]) && w.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
        return good ? Of(words) : null;
    }
}
