using System.Text;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>
/// Printed lines from glyphs: same baseline, parted where the gap is wider than <see cref="Gap"/> points, then column by column.
/// (Layout analysers made for European pages scramble Chinese ones; own lines proved reliable.)
/// </summary>
internal static class PdfLines
{
    private const double Gap = 15;

    public static void Write(IReadOnlyList<Glyph> glyphs, StringBuilder text)
    {
        foreach (var line in PdfColumns.InReadingOrder(Pieces(glyphs))) text.Append(line).Append('\n');
    }

    private static List<LinePiece> Pieces(IReadOnlyList<Glyph> glyphs)
    {
        var pieces = new List<LinePiece>();
        foreach (var line in Lines(glyphs))
        {
            line.Sort((a, b) => a.Left.CompareTo(b.Left));
            var start = 0;
            for (var i = 1; i <= line.Count; i++)
            {
                if (i < line.Count && line[i].Left - line[i - 1].Right <= Math.Max(Gap, line[i].Size)) continue;
                pieces.Add(new(line.GetRange(start, i - start)));
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
            if (line.Count > 0 && line[0].Baseline - g.Baseline > LinePiece.SameLine(line[0].Size, g.Size))
            {
                yield return line;
                line = [];
            }
            line.Add(g);
        }
        if (line.Count > 0) yield return line;
    }
}
