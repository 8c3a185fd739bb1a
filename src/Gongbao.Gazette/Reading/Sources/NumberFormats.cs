using System.Globalization;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>Numbers in the ways that Word names (ST_NumberFormat of ISO/IEC 29500-1, 17.18.59), as far as Chinese documents use them.</summary>
internal static class NumberFormats
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Legal = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>Null for a format that is not written here, or a number that it cannot write.</summary>
    public static string? Write(string format, int n) => n is < 0 or > 99_999 ? null : format switch
    {
        "decimal" or "decimalHalfWidth" => Plain(n),
        "decimalZero" => n.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Plain(n).Select(c => (char)(c - '0' + '０'))),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "koreanCounting"
            => Counting(n, Digits.Replace('〇', '零'), "十百千万", shortTen: true),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital" => string.Concat(Plain(n).Select(c => Digits[c - '0'])),
        "chineseLegalSimplified" => Counting(n, Legal, "拾佰仟万", shortTen: false),
        "ideographTraditional" => From(Stems, n),
        "ideographZodiac" => From(Branches, n),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Block('①', n, 20),
        "decimalEnclosedParen" => Block('⑴', n, 20),
        "decimalEnclosedFullstop" => Block('⒈', n, 20),
        "ideographEnclosedCircle" => Block('㊀', n, 10),
        "upperLetter" => Letters(n),
        "lowerLetter" => Letters(n)?.ToLowerInvariant(),
        "upperRoman" => Roman(n),
        "lowerRoman" => Roman(n)?.ToLowerInvariant(),
        "none" => "",
        _ => null,
    };

    private static string Plain(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string? From(string names, int n) => n >= 1 && n <= names.Length ? names[n - 1].ToString() : null;

    private static string? Block(char one, int n, int last) => n >= 1 && n <= last ? ((char)(one + n - 1)).ToString() : null;

    // 一百零五, 一千零一十: a gap between places is one 零; ten alone is 十 and not 一十.
    private static string Counting(int n, string digits, string places, bool shortTen)
    {
        if (n == 0) return digits[..1];
        var written = "";
        var text = Plain(n);
        for (var i = 0; i < text.Length; i++)
        {
            var place = text.Length - 1 - i;
            if (text[i] != '0') written += digits[text[i] - '0'] + (place > 0 ? places[place - 1].ToString() : "");
            else if (text[i..].Any(c => c != '0') && written[^1] != digits[0]) written += digits[0];
        }
        return shortTen && n is >= 10 and < 20 ? written[1..] : written;
    }

    // A … Z, AA, BB … as Word does it.
    private static string? Letters(int n) => n is >= 1 and <= 780 ? new string((char)('A' + (n - 1) % 26), (n - 1) / 26 + 1) : null;

    private static string? Roman(int n)
    {
        if (n is < 1 or > 3999) return null;
        (int Value, string Sign)[] signs =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var written = "";
        foreach (var (value, sign) in signs)
            for (; n >= value; n -= value) written += sign;
        return written;
    }
}
