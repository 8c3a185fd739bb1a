using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Gongbao.Gazette.Search;

/// <summary>Marks the words of a query in the original text (高亮), as safe HTML.</summary>
internal static class Highlight
{
    /// <summary>Writes Chinese as it is: Blazor's own encoder would turn each character into an entity of eight bytes.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Stretches of <paramref name="text"/> to be marked, ascending, not overlapping; offsets in UTF-16 units.</summary>
    public static List<(int Start, int End)> Find(string text, SearchWords query)
    {
        var plain = PlainText.Of(text);
        var found = new List<(int Start, int End)>();
        foreach (var word in query.Words)
            for (var i = plain.Text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = plain.Text.IndexOf(word, i + 1, StringComparison.Ordinal))
                found.Add(plain.InSource(i, word.Length));
        found.Sort();
        var merged = new List<(int Start, int End)>();
        foreach (var next in found)
            if (merged.Count > 0 && next.Start <= merged[^1].End) merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, next.End));
            else merged.Add(next);
        return merged;
    }

    /// <summary>The whole text with its marks.</summary>
    public static string Html(string text, SearchWords query) => Html(text, 0, text.Length, Find(text, query));

    /// <summary>About <paramref name="length"/> characters around the place where most words stand, with marks, and … where the text goes on.</summary>
    public static string Snippet(string text, SearchWords query, int length)
    {
        var marks = Find(text, query);
        if (text.Length <= length || marks.Count == 0) return Html(text, 0, Math.Min(text.Length, length), marks) + (text.Length > length ? "…" : "");
        var best = marks.MaxBy(m => marks.Count(o => o.Start >= m.Start && o.Start < m.Start + length * 2 / 3));
        var start = Math.Clamp(best.Start - length / 4, 0, Math.Max(0, text.Length - length));
        if (start > 0 && char.IsLowSurrogate(text[start])) start--;
        var end = Math.Min(text.Length, start + length);
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return (start > 0 ? "…" : "") + Html(text, start, end, marks) + (end < text.Length ? "…" : "");
    }

    private static string Html(string text, int start, int end, List<(int Start, int End)> marks)
    {
        var html = new StringBuilder();
        var at = start;
        foreach (var (from, to) in marks.Where(m => m.End > start && m.Start < end))
        {
            var (a, b) = (Math.Max(from, start), Math.Min(to, end));
            html.Append(Encoder.Encode(text[at..a])).Append("<mark>").Append(Encoder.Encode(text[a..b])).Append("</mark>");
            at = b;
        }
        return html.Append(Encoder.Encode(text[at..end])).ToString();
    }
}
