using System.Text;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>
/// Printed lines from glyphs: same baseline, parted where the gap is wider than <see cref="Gap"/> points, then column by column.
/// (Layout analysers made for European pages scramble Chinese ones; own lines proved reliable.)
/// </summary>
internal static class PdfLines
{
    private const double Gap = 15;

    /// <summary>A piece of a printed line without a wide gap.</summary>
    internal sealed record Piece(double Left, double Right, double Baseline, double Size, string Text);

    public static void Write(IReadOnlyList<Glyph> glyphs, StringBuilder text)
    {
        var pieces = Pieces(glyphs);
        foreach (var line in PdfColumns.InReadingOrder(pieces)) text.Append(line).Append('\n');
    }

    private static List<Piece> Pieces(IReadOnlyList<Glyph> glyphs)
    {
        var pieces = new List<Piece>();
        foreach (var line in Lines(glyphs))
        {
            line.Sort((a, b) => a.Left.CompareTo(b.Left));
            var start = 0;
            for (var i = 1; i <= line.Count; i++)
            {
                if (i < line.Count && line[i].Left - line[i - 1].Right <= Math.Max(Gap, line[i].Size)) continue;
                if (Join(line, start, i) is { } piece) pieces.Add(piece);
                start = i;
            }
        }
        return pieces;
    }

    // Top to bottom; a raised or lowered glyph (a note's number) belongs to the line within half its height.
    private static IEnumerable<List<Glyph>> Lines(IReadOnlyList<Glyph> glyphs)
    {
        var sorted = glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text) && double.IsFinite(g.Left + g.Right + g.Baseline)).ToList();
        sorted.Sort((a, b) => b.Baseline.CompareTo(a.Baseline));
        var line = new List<Glyph>();
        foreach (var g in sorted)
        {
            if (line.Count > 0 && line[0].Baseline - g.Baseline > 0.45 * Math.Max(4, Math.Min(line[0].Size, g.Size)))
            {
                yield return line;
                line = [];
            }
            line.Add(g);
        }
        if (line.Count > 0) yield return line;
    }

    private static Piece? Join(List<Glyph> line, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            var (g, before) = (line[i], i > start ? line[i - 1] : default);
            // Bold that is made by printing the same character twice.
            if (i > start && g.Text == before.Text && g.Left - before.Left < 0.2 * g.Size) continue;
            if (i > start && IsLatin(before.Text) && IsLatin(g.Text) && g.Left - before.Right > 0.18 * g.Size) text.Append(' ');
            text.Append(g.Text);
        }
        var trimmed = text.ToString().Trim();
        return trimmed.Length == 0 ? null : new(line[start].Left, line[end - 1].Right, line[start].Baseline, line[start].Size, trimmed);
    }

    private static bool IsLatin(string s) => s.Length > 0 && char.IsAscii(s[^1]);
}
