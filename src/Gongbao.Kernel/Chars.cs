namespace Gongbao.Kernel;

/// <summary>Character classes of printed Chinese: full-width forms count as their half-width twins.</summary>
internal static class Chars
{
    /// <summary>0-9 for a digit of either width, -1 for anything else.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    /// <summary>A unified ideograph of the basic plane or extension A, or 〇.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    /// <summary>The half-width twin of a full-width ASCII character; a blank for the ideographic blank.</summary>
    public static char Narrow(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        _ => c,
    };

    /// <summary>The text with full-width ASCII made narrow and every blank taken out.</summary>
    public static string Squeeze(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var n = 0;
        foreach (var c in text)
            if (!IsBlank(c))
                buffer[n++] = Narrow(c);
        return new string(buffer[..n]);
    }

    /// <summary>White space and the invisible characters that copying from web pages brings along.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u2060' or '\u00AD';

    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsBlank(text[at])) at++;
        return at;
    }
}
