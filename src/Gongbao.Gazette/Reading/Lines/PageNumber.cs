namespace Gongbao.Gazette.Reading.Lines;

/// <summary>Forms of a printed page number: — 3 —, - 3 -, ·3·, 第3页, 第 3 页 共 10 页, 3/10, and the bare figure.</summary>
internal static class PageNumber
{
    /// <summary>A page number in a dress of its own, which nothing else wears.</summary>
    public static bool IsDressed(string s)
    {
        if (s.Length is < 3 or > 16) return false;
        int i = 0, end = s.Length;
        while (i < end && IsRule(s[i])) i++;
        while (end > i && IsRule(s[end - 1])) end--;
        if (i > 0 && end < s.Length && IsFigure(s, i, end)) return true;
        if (s[0] == '第' && s.Contains('页')) return Only(s, "第页共／/，,of ");
        return s.Contains('/') && Only(s, "/") && !s.StartsWith('/') && !s.EndsWith('/') && s.IndexOf('/') == s.LastIndexOf('/');
    }

    /// <summary>Nothing but one to four figures.</summary>
    public static bool IsBare(string s) => s.Length is > 0 and <= 4 && IsFigure(s, 0, s.Length);

    public static int BareValue(string s) => Numeral.TryReadDigits(s, out var v, out _) ? v : -1;

    private static bool IsRule(char c) => c is '—' or '-' or '－' or '–' or '―' or '·' or '•' or '・' or '~' or '～' or '―' or '─' or ' ';

    private static bool IsFigure(string s, int from, int to)
    {
        if (to <= from || to - from > 4) return false;
        for (var i = from; i < to; i++) if (!Glyph.IsDigit(s[i])) return false;
        return true;
    }

    private static bool Only(string s, string others)
    {
        foreach (var c in s) if (!Glyph.IsDigit(c) && !others.Contains(c)) return false;
        return true;
    }
}
