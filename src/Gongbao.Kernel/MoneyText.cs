using System.Globalization;

namespace Gongbao.Kernel;

/// <summary>How amounts are printed and read.</summary>
internal static class MoneyText
{
    private static readonly (string Word, int Digits)[] ReadUnits =
    [
        ("万亿元", 14), ("万亿", 14), ("亿元", 10), ("亿", 10), ("千万元", 9), ("千万", 9), ("百万元", 8), ("百万", 8), ("万元", 6), ("万", 6), ("千元", 5), ("元", 2),
    ];

    // fen in a unit are ten to this power
    private static int Digits(MoneyUnit unit) => unit switch { MoneyUnit.Yuan => 2, MoneyUnit.WanYuan => 6, _ => 10 };

    private static string Word(MoneyUnit unit) => unit switch { MoneyUnit.Yuan => "元", MoneyUnit.WanYuan => "万元", _ => "亿元" };

    public static string Write(long fen, MoneyUnit unit)
    {
        var digits = Digits(unit);
        var (whole, part) = UInt128.DivRem((UInt128)Int128.Abs(fen), (UInt128)Power(digits));
        var decimals = part == 0 ? "" : "." + part.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
        if (unit != MoneyUnit.Yuan) decimals = decimals.TrimEnd('0');
        return string.Create(CultureInfo.InvariantCulture, $"{(fen < 0 ? "-" : "")}{whole:N0}{decimals}{Word(unit)}");
    }

    public static string Write(long fen, MoneyUnit unit, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, Digits(unit));
        var rounded = Money.Rounded(fen, Power(Digits(unit) - decimals), MidpointRounding.AwayFromZero);
        var (whole, part) = Int128.DivRem(Int128.Abs(rounded), Power(decimals));
        var tail = decimals == 0 ? "" : "." + part.ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0');
        return string.Create(CultureInfo.InvariantCulture, $"{(rounded < 0 ? "-" : "")}{whole:N0}{tail}{Word(unit)}");
    }

    public static bool TryRead(string? text, out long fen, out ParseError reason)
    {
        fen = 0;
        if (string.IsNullOrWhiteSpace(text)) return Fail(ParseProblem.Empty, 0, out reason);
        if (text.Length > 64) return Fail(ParseProblem.TooLong, 64, out reason);
        var s = text.AsSpan();
        var at = Chars.SkipBlanks(s, 0);
        var negative = s[at] is '-' or '－' or '−';
        if (negative) at = Chars.SkipBlanks(s, at + 1);
        if (at < s.Length && s[at] is '¥' or '￥') at = Chars.SkipBlanks(s, at + 1);
        if (!ReadNumber(s, ref at, out var number, out var decimals, out reason)) return false;
        var numberEnd = at;
        at = Chars.SkipBlanks(s, at);
        if (!ReadUnit(s, ref at, out var digits)) return Fail(ParseProblem.UnknownUnit, at, out reason);
        at = Chars.SkipBlanks(s, at);
        if (at < s.Length) return Fail(ParseProblem.TrailingText, at, out reason);
        while (decimals > digits && number % 10 == 0) (number, decimals) = (number / 10, decimals - 1);
        if (decimals > digits) return Fail(ParseProblem.TooPrecise, numberEnd - 1, out reason);
        // at most 37 digits, which Int128 holds
        var value = number * Power(digits - decimals) * (negative ? -1 : 1);
        if (value > long.MaxValue || value < long.MinValue) return Fail(ParseProblem.OutOfRange, 0, out reason);
        fen = (long)value;
        return true;
    }

    private static bool ReadNumber(ReadOnlySpan<char> s, ref int at, out Int128 number, out int decimals, out ParseError reason)
    {
        (number, decimals) = (0, 0);
        int digits = 0, sinceSeparator = 0, separator = -1;
        var point = false;
        for (; at < s.Length; at++)
        {
            if (Chars.Digit(s[at]) is >= 0 and var d)
            {
                if (++digits > 23) return Fail(ParseProblem.OutOfRange, at, out reason);
                number = number * 10 + d;
                sinceSeparator++;
                if (point) decimals++;
            }
            else if (s[at] is ',' or '，' && !point)
            {
                if (digits == 0 || (separator < 0 ? sinceSeparator > 3 : sinceSeparator != 3)) return Fail(ParseProblem.MisplacedSeparator, at, out reason);
                (separator, sinceSeparator) = (at, 0);
            }
            else if (s[at] is '.' or '．' && !point)
            {
                if (separator >= 0 && sinceSeparator != 3) return Fail(ParseProblem.MisplacedSeparator, separator, out reason);
                point = true;
            }
            else break;
        }
        if (digits == 0 || (point && decimals == 0)) return Fail(ParseProblem.MissingNumber, at, out reason);
        if (separator >= 0 && !point && sinceSeparator != 3) return Fail(ParseProblem.MisplacedSeparator, separator, out reason);
        reason = default;
        return true;
    }

    private static bool ReadUnit(ReadOnlySpan<char> s, ref int at, out int digits)
    {
        digits = 2;
        if (at == s.Length) return true;
        foreach (var (word, d) in ReadUnits)
        {
            if (!s[at..].StartsWith(word)) continue;
            at += word.Length;
            digits = d;
            return true;
        }
        return false;
    }

    private static long Power(int digits)
    {
        var power = 1L;
        for (; digits > 0; digits--) power *= 10;
        return power;
    }

    private static bool Fail(ParseProblem problem, int at, out ParseError reason)
    {
        reason = new(problem, at);
        return false;
    }
}
