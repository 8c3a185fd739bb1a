using System.Text;

namespace Gongbao.Gazette.Search;

/// <summary>
/// A text as search sees it (规范化文本): full-width forms folded to half-width, brackets, quotes and dashes of one kind, lower case,
/// white space dropped except between two Latin letters or two digits. One character stays one character, so <see cref="Source"/>
/// leads each of them back to the text it came from.
/// </summary>
/// <param name="Text">The normalised text.</param>
/// <param name="Source">For each character of <paramref name="Text"/> its offset in the original, in UTF-16 units.</param>
internal readonly record struct PlainText(string Text, int[] Source)
{
    private const string Open = "(〔［【〖[{";
    private const string Close = ")〕］】〗]}";
    private const string Quotes = "\"“”„‟〝〞";
    private const string Dashes = "-—–―‐‑‒−─";

    public static PlainText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        var source = new List<int>(text.Length);
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsBlank(text[i])) { gap = true; continue; }
            var c = Fold(text[i]);
            if (gap && plain.Length > 0 && SameKind(plain[^1], c)) { plain.Append(' '); source.Add(i - 1); }
            gap = false;
            plain.Append(c);
            source.Add(i);
        }
        return new PlainText(plain.ToString(), [.. source]);
    }

    /// <summary>The normalised text alone.</summary>
    public static string Fold(string text) => Of(text).Text;

    /// <summary>The first offset in the original that <paramref name="length"/> normalised characters from <paramref name="start"/> cover, and the one after the last.</summary>
    public (int Start, int End) InSource(int start, int length) => (Source[start], Source[start + length - 1] + 1);

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\u200c' or '\u200d' or '\ufeff' or '\u00ad' or '\u2060';

    private static bool SameKind(char a, char b) =>
        (char.IsAsciiLetter(a) && char.IsAsciiLetter(b)) || (char.IsAsciiDigit(a) && char.IsAsciiDigit(b));

    private static char Fold(char c)
    {
        if (c is >= '\u4e00' and <= '\u9fff') return c;
        if (c is >= '\uff01' and <= '\uff5e') c = (char)(c - 0xfee0);
        // PDF extraction leaves Kangxi radicals where the plain ideograph was meant
        else if (c is >= '\u2f00' and <= '\u2fd5') c = c.ToString().Normalize(NormalizationForm.FormKC)[0];
        if (Open.Contains(c, StringComparison.Ordinal)) return '(';
        if (Close.Contains(c, StringComparison.Ordinal)) return ')';
        if (Quotes.Contains(c, StringComparison.Ordinal)) return '"';
        if (Dashes.Contains(c, StringComparison.Ordinal)) return '-';
        return c is '～' or '〜' or '∼' ? '~' : char.ToLowerInvariant(c);
    }
}
