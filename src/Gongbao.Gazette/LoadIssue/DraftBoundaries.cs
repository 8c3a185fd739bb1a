using System.Globalization;
using System.Text;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Publishing;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>分界更正: moves, splits and joins documents by lines of the source.</summary>
internal static class DraftBoundaries
{
    /// <summary>The new beginnings of all documents; null when the line is not where this can be done.</summary>
    /// <param name="read">As it stands.</param>
    /// <param name="document">The document to change.</param>
    /// <param name="lines">Lines of the source.</param>
    /// <param name="what">move, split or merge.</param>
    /// <param name="line">From 1; not looked at when merging.</param>
    public static IReadOnlyList<int>? Change(ReadIssue read, ReadDocument document, LineStarts lines, string what, int line)
    {
        var starts = read.Documents.Select(d => d.Span.Start).ToList();
        var at = starts.IndexOf(document.Span.Start);
        if (what == "merge") return at == 0 ? null : [.. starts.Where(s => s != document.Span.Start)];
        if (lines.StartOf(line) is not { } offset || starts.Contains(offset)) return null;
        var before = at == 0 ? -1 : starts[at - 1];
        var after = at + 1 < starts.Count ? starts[at + 1] : int.MaxValue;
        if (what == "split") return offset > document.Span.Start && offset < after ? [.. starts.Append(offset).Order()] : null;
        return offset > before && offset < after ? [.. starts.Where(s => s != document.Span.Start).Append(offset).Order()] : null;
    }
}

/// <summary>来源行: lines of the source with their numbers, for an editor who looks for a boundary.</summary>
internal static class DraftSource
{
    private const int Before = 6, Head = 40, Tail = 12;

    /// <summary>Some lines before the document, its head, and its end.</summary>
    public static string Lines(string text, LineStarts lines, int first, int last)
    {
        var shown = new StringBuilder();
        var from = Math.Max(1, first - Before);
        if (last - first <= Head + Tail) Append(from, last + Before);
        else
        {
            Append(from, first + Head);
            shown.Append("      …\n");
            Append(last - Tail, last + Before);
        }
        return shown.ToString();

        void Append(int a, int b)
        {
            for (var n = a; n <= b && lines.StartOf(n) is { } start; n++)
            {
                var end = lines.StartOf(n + 1) ?? text.Length;
                shown.Append(n == first ? '▸' : ' ').Append(n.ToString(CultureInfo.InvariantCulture).PadLeft(5)).Append("  ").Append(text.AsSpan(start, end - start).TrimEnd()).Append('\n');
            }
        }
    }
}
