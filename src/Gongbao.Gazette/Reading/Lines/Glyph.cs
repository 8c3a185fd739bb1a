namespace Gongbao.Gazette.Reading.Lines;

/// <summary>What single characters are, for the genre: blanks, figures, marks that end or open something.</summary>
internal static class Glyph
{
    public const string Numerals = "零〇一二三四五六七八九十百千两";

    public static bool IsBlank(char c) =>
        c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u3000' or '\u00A0' or '\u0085' or '\u2028' or '\u2029' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F';

    public static bool EndsLine(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Characters that carry no text: controls, zero-width marks, lone surrogates, what decoding could not read.</summary>
    public static bool IsControl(string s, int i)
    {
        var c = s[i];
        if (c < ' ') return !IsBlank(c);
        if (c < '\u007F') return false;
        if (c <= '\u009F') return c != '\u0085';
        if (c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF' or '\uFFFD' or '\uFFFE' or '\uFFFF' or '\u00AD') return true;
        if (char.IsHighSurrogate(c)) return i + 1 >= s.Length || !char.IsLowSurrogate(s[i + 1]);
        return char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(s[i - 1]));
    }

    /// <summary>Value of a decimal figure, half or full width; -1 for anything else.</summary>
    public static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    public static bool IsDigit(char c) => Digit(c) >= 0;

    public static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 'ａ' and <= 'ｚ') or (>= 'Ａ' and <= 'Ｚ');

    public static bool IsWord(char c) => IsLatin(c) || IsDigit(c);

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' || char.IsSurrogate(c);

    public static bool IsNumeral(char c) => Numerals.Contains(c);

    /// <summary>Ends a sentence or a clause of a list: behind it a new paragraph may begin.</summary>
    public static bool EndsSentence(char c) => c is '。' or '；' or '：' or '！' or '？' or ';' or ':' or '!' or '?' or '…';

    public static bool Opens(char c) => c is '（' or '(' or '〔' or '[' or '［' or '【' or '《' or '〈' or '“' or '‘' or '﹝' or '{' or '「';

    public static bool Closes(char c) => c is '）' or ')' or '〕' or ']' or '］' or '】' or '》' or '〉' or '”' or '’' or '﹞' or '}' or '」';

    public static bool OpensRound(char c) => c is '（' or '(' or '﹙';

    public static bool ClosesRound(char c) => c is '）' or ')' or '﹚';

    /// <summary>Brackets that stand around the year of a document number, in all the ways they are typed.</summary>
    public static bool OpensYear(char c) => c is '〔' or '[' or '［' or '【' or '（' or '(' or '﹝' or '{' or '〈';

    public static bool ClosesYear(char c) => c is '〕' or ']' or '］' or '】' or '）' or ')' or '﹞' or '}' or '〉';

    /// <summary>Width in halves of a Chinese character.</summary>
    public static int Width(char c) => c < '\u0300' || char.IsSurrogate(c) ? 1 : 2;
}
