using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>Puts the flattened lines of a table together to rows: by their running numbers, or else by sentences.</summary>
internal static class TableRows
{
    public static IEnumerable<Block> Group(List<Line> lines)
    {
        if (lines.Exists(static l => l.HasTab)) return lines.ConvertAll(static l => new Block([l], null) { IsRow = true });
        var starts = Numbered(lines);
        return starts.Count >= 2 ? ByNumber(lines, starts) : BySentence(lines);
    }

    // 1, 2, 3 … alone on their lines or before the first cell
    private static List<int> Numbered(List<Line> lines)
    {
        var starts = new List<int>();
        for (var i = 1; i < lines.Count; i++)
        {
            var s = lines[i].Text;
            if (!Numeral.TryReadDigits(s, out var n, out var length) || n != starts.Count + 1) continue;
            if (length == s.Length || s.Length < 40 && s[length] is not ('.' or '．' or '年' or '月' or '日' or '%' or '分' or '万' or '亿' or '个' or '家')) starts.Add(i);
        }
        return starts;
    }

    private static List<Block> ByNumber(List<Line> lines, List<int> starts)
    {
        var rows = new List<Block>();
        var from = 0;
        for (var k = 0; k <= starts.Count; k++)
        {
            var to = k < starts.Count ? starts[k] : lines.Count;
            if (k == 0) rows.AddRange(lines.GetRange(0, to).ConvertAll(static l => new Block([l], null) { IsRow = true })); // the head
            else rows.Add(Row(lines.GetRange(from, to - from)));
            from = to;
        }
        return rows;
    }

    // a full line goes on in the next; where a cell ends otherwise is not known
    private static Block Row(List<Line> lines)
    {
        var widest = 0;
        foreach (var l in lines) widest = Math.Max(widest, l.Width);
        var cells = new HashSet<int>();
        for (var i = 1; i < lines.Count; i++) if (lines[i - 1].Width < widest - 6 || Glyph.EndsSentence(lines[i - 1].Last)) cells.Add(i);
        return new Block(lines, null, cells) { IsRow = true };
    }

    private static List<Block> BySentence(List<Line> lines)
    {
        var rows = new List<Block>();
        var row = new List<Line>();
        foreach (var line in lines)
        {
            if (row.Count > 0 && (Glyph.EndsSentence(row[^1].Last) || row[^1].Width < 16)) { rows.Add(new Block(row, null) { IsRow = true }); row = []; }
            row.Add(line);
        }
        if (row.Count > 0) rows.Add(new Block(row, null) { IsRow = true });
        return rows;
    }
}
