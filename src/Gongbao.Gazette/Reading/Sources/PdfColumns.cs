namespace Gongbao.Gazette.Reading.Sources;

/// <summary>Order of the pieces of a page: one column, or two, with lines across the page and tables between them.</summary>
internal static class PdfColumns
{
    // The first line of a paragraph stands two characters in; without that nobody can tell where one ends whose last line is full.
    private const string Indent = "　　";

    public static List<string> InReadingOrder(List<LinePiece> pieces)
    {
        var pitch = Pitch(pieces);
        if (Gutter(pieces) is not { } gutter) return [.. Rows(pieces, pitch)];
        var lines = new List<string>();
        List<LinePiece> band = [];
        foreach (var piece in pieces)
        {
            // White over both columns ends them: what follows is a table, a footer, another document.
            if (band.Count > 0 && band[^1].Baseline - piece.Baseline > 2.6 * pitch) Flush();
            if (piece.Right <= gutter || piece.Left >= gutter) band.Add(piece);
            else if (piece.SplitAt(gutter) is var (left, right)) band.AddRange([left, right]);
            else
            {
                Flush();
                lines.Add(piece.Text());
            }
        }
        Flush();
        return lines;

        void Flush()
        {
            lines.AddRange(AreColumns(band, gutter) ? [.. Rows(band.Where(p => p.Right <= gutter), pitch), .. Rows(band.Where(p => p.Left >= gutter), pitch)] : Rows(band, pitch));
            band.Clear();
        }
    }

    /// <summary>The vertical line between two columns of running text; null when there are none.</summary>
    private static double? Gutter(List<LinePiece> pieces)
    {
        if (pieces.Count < 6) return null;
        var (from, to) = (pieces.Min(p => p.Left), pieces.Max(p => p.Right));
        var starts = pieces.Select(p => p.Left).Where(x => x > from + (to - from) * 0.35 && x < from + (to - from) * 0.7);
        double? best = null;
        var most = 0;
        foreach (var x in starts.Select(x => Math.Round(x) - 1).Distinct())
        {
            var left = pieces.Count(p => p.Right <= x);
            var right = pieces.Count(p => p.Left >= x);
            if (left + right > most && 3 * (left + right) >= 2 * pieces.Count && AreColumns(pieces, x)) (best, most) = (x, left + right);
        }
        return best;
    }

    // Columns of text are filled; the cells of a table are short.
    private static bool AreColumns(List<LinePiece> pieces, double gutter)
    {
        var left = pieces.Where(p => p.Right <= gutter).ToList();
        var right = pieces.Where(p => p.Left >= gutter).ToList();
        return left.Count >= 3 && right.Count >= 3 && IsFull(left) && IsFull(right);
    }

    private static bool IsFull(List<LinePiece> side)
    {
        var width = side.Max(p => p.Right) - side.Min(p => p.Left);
        return width > 100 && 2 * side.Count(p => p.Right - p.Left > width * 0.8) >= side.Count;
    }

    private static double Pitch(List<LinePiece> pieces)
    {
        var steps = pieces.Zip(pieces.Skip(1), (a, b) => a.Baseline - b.Baseline).Where(d => d > 1).Order().ToList();
        return steps.Count == 0 ? double.MaxValue : steps[steps.Count / 2];
    }

    // Pieces on one line: cells when the line above or below has pieces at the same places, else one line with blanks between.
    private static IEnumerable<string> Rows(IEnumerable<LinePiece> pieces, double pitch)
    {
        var rows = new List<List<LinePiece>>();
        foreach (var p in pieces)
        {
            if (rows.Count > 0 && Math.Abs(rows[^1][0].Baseline - p.Baseline) < LinePiece.SameLine(rows[^1][0].Size, p.Size)) rows[^1].Add(p);
            else rows.Add([p]);
        }
        var edge = Edge(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            // White between lines parts a title from its text; a reader sees it, so ours may.
            if (i > 0 && rows[i - 1][0].Baseline - rows[i][0].Baseline > 1.7 * pitch) yield return "";
            var cells = rows[i].Count > 1 && (IsAligned(rows, i, i - 1) || IsAligned(rows, i, i + 1));
            var first = rows[i].MinBy(p => p.Left)!;
            var indent = !cells && first.Left - edge is var d && d > 1.5 * first.Size && d < 3 * first.Size ? Indent : "";
            yield return indent + string.Join(cells ? "\t" : "  ", rows[i].OrderBy(p => p.Left).Select(p => p.Text()));
        }
    }

    /// <summary>Where the lines of a column begin: the left edge that most of them share, or the leftmost.</summary>
    private static double Edge(List<List<LinePiece>> rows)
    {
        var starts = rows.ConvertAll(r => Math.Round(r.Min(p => p.Left)));
        return starts.Count == 0 ? 0 : starts.GroupBy(x => x).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
    }

    private static bool IsAligned(List<List<LinePiece>> rows, int row, int other) =>
        other >= 0 && other < rows.Count && rows[other].Count > 1
        && rows[row].Count(p => rows[other].Any(q => Math.Abs(p.Left - q.Left) < 6 || Math.Abs(p.Left + p.Right - q.Left - q.Right) < 8)) > 1;
}
