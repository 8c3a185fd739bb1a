namespace Gongbao.Kernel;

/// <summary>
/// 中文数字, whole numbers from 0 to 9999, as documents number their provisions: 一, 十, 十一, 二十, 一百零五, 二〇二三 (digit by digit).
/// </summary>
public static class ChineseNumeral
{
    public const int Max = 9999;

    private const string Digits = "零一二三四五六七八九";

    /// <summary>Writes 11 as 十一, 105 as 一百零五, 110 as 一百一十.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 9999.</exception>
    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Max);
        if (value < 10) return Digits[value].ToString();
        Span<char> s = stackalloc char[8];
        var n = 0;
        var pendingZero = false;
        foreach (var (unit, name) in Units)
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                pendingZero = n > 0;
                continue;
            }
            if (pendingZero) s[n++] = '零';
            pendingZero = false;
            if (!(digit == 1 && unit == 10 && n == 0)) s[n++] = Digits[digit];
            if (unit > 1) s[n++] = name;
        }
        return new string(s[..n]);
    }

    /// <summary>Reads the whole text as one number; false if it is anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        if (text.Length > 0 && ReadPrefix(text, out value) == text.Length) return true;
        value = 0;
        return false;
    }

    /// <summary>Reads the longest number that the text begins with.</summary>
    /// <returns>How many characters it takes; 0 if the text does not begin with a number.</returns>
    public static int ReadPrefix(ReadOnlySpan<char> text, out int value)
    {
        var positional = ReadDigits(text, out value);
        if (positional > 1) return positional;
        var length = ReadUnits(text, out var withUnits);
        if (length <= positional) return positional;
        value = withUnits;
        return length;
    }

    // 二〇二三: digits without units, four at most
    private static int ReadDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var n = 0;
        while (n < text.Length && n < 4 && Digit(text[n]) is >= 0 and var d)
        {
            value = value * 10 + d;
            n++;
        }
        // 一百: the digit belongs to the unit behind it, and 三四百 is no number
        return n < text.Length && Unit(text[n]) > 0 ? 0 : n;
    }

    // 一千零二十三: units fall, 零 stands where one or more are left out
    private static int ReadUnits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var at = 0;
        var last = 10_000;
        var good = 0;
        var sum = 0;
        while (at < text.Length && last > 1)
        {
            var i = at;
            var zero = sum > 0 && text[i] is '零' or '〇';
            if (zero) i++;
            var digit = i < text.Length ? Digit(text[i]) : -1;
            if (digit > 0) i++;
            else if (!zero && last > 10 && text[i] == '十') digit = 1;  // 十二, 一百十二
            else break;
            var unit = i < text.Length ? Unit(text[i]) : 0;
            if (unit > 0) i++;
            else unit = zero || last == 10 ? 1 : 0;
            if (unit == 0 || unit >= last) break;
            sum += digit * unit;
            last = unit;
            at = good = i;
            value = sum;
        }
        return good;
    }

    private static readonly (int Unit, char Name)[] Units = [(1000, '千'), (100, '百'), (10, '十'), (1, ' ')];

    private static int Unit(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };

    private static int Digit(char c) => c switch
    {
        '〇' or '○' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };
}
