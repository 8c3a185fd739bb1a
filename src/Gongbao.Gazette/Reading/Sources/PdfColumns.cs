using Piece = Gongbao.Gazette.Reading.Sources.PdfLines.Piece;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>Order of the pieces of a page: one column, or two with lines across the page between them.</summary>
internal static class PdfColumns
{
    public static IEnumerable<string> InReadingOrder(List<Piece> pieces)
    {
        if (Gutter(pieces) is not { } gutter) return Rows(pieces);
        var lines = new List<string>();
        List<Piece> left = [], right = [];
        foreach (var piece in pieces)
        {
            if (piece.Right <= gutter) left.Add(piece);
            else if (piece.Left >= gutter) right.Add(piece);
            else
            {
                Flush();
                lines.Add(piece.Text);
            }
        }
        Flush();
        return lines;

        void Flush()
        {
            lines.AddRange(Rows(left));
            lines.AddRange(Rows(right));
            left.Clear();
            right.Clear();
        }
    }

    /// <summary>The vertical line between two columns of running text; null when there are none.</summary>
    private static double? Gutter(List<Piece> pieces)
    {
        if (pieces.Count < 6) return null;
        var (from, to) = (pieces.Min(p => p.Left), pieces.Max(p => p.Right));
        var starts = pieces.Select(p => p.Left).Where(x => x > from + (to - from) * 0.35 && x < from + (to - from) * 0.7);
        double? best = null;
        var most = 0;
        foreach (var x in starts.Select(x => Math.Round(x) - 1).Distinct())
        {
            int left = 0, right = 0, across = 0;
            foreach (var p in pieces)
            {
                if (p.Right <= x) left++;
                else if (p.Left >= x) right++;
                else across++;
            }
            if (left >= 3 && right >= 3 && across * 3 <= pieces.Count && left + right > most && AreColumns(pieces, x, (to - from) / 2))
                (best, most) = (x, left + right);
        }
        return best;
    }

    // Columns of text are filled; the cells of a table are short.
    private static bool AreColumns(List<Piece> pieces, double x, double half)
    {
        var left = pieces.Where(p => p.Right <= x).ToList();
        var right = pieces.Where(p => p.Left >= x).ToList();
        return Full(left) && Full(right);

        bool Full(List<Piece> side) => 2 * side.Count(p => p.Right - p.Left > half * 0.7) >= side.Count;
    }

    // Pieces on one line: cells when the line above or below has pieces at the same places, else one line with blanks between.
    private static IEnumerable<string> Rows(List<Piece> pieces)
    {
        var rows = new List<List<Piece>>();
        foreach (var p in pieces)
        {
            if (rows.Count > 0 && Math.Abs(rows[^1][0].Baseline - p.Baseline) < 0.45 * Math.Max(4, p.Size)) rows[^1].Add(p);
            else rows.Add([p]);
        }
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i].Count > 1 && (IsAligned(rows, i, i - 1) || IsAligned(rows, i, i + 1));
            yield return string.Join(cells ? "\t" : "  ", rows[i].OrderBy(p => p.Left).Select(p => p.Text));
        }
    }

    private static bool IsAligned(List<List<Piece>> rows, int row, int other) =>
        other >= 0 && other < rows.Count && rows[other].Count > 1
        && rows[row].Count(p => rows[other].Any(q => Math.Abs(p.Left - q.Left) < 6 || Math.Abs(p.Left + p.Right - q.Left - q.Right) < 8)) > 1;
}
