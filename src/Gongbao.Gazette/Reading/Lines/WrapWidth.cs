namespace Gongbao.Gazette.Reading.Lines;

/// <summary>Whether and at which width the text was wrapped: hard-wrapped lines end at the edge, paragraphs of clean text anywhere.</summary>
/// <param name="Width">Width of a full line, in halves of a character; 0 when the text is not wrapped.</param>
/// <param name="Indent">Width by which first lines are shorter: their indent was lost on the way.</param>
internal readonly record struct WrapWidth(int Width, int Indent)
{
    public bool IsWrapped => Width > 0;

    /// <summary>Short of the edge by more than line-breaking rules explain: the paragraph ended here.</summary>
    public bool IsShort(Line line) => line.Width < Width * 4 / 5;

    /// <summary>What begins the next line would have fitted on this one, with a half to spare: the line was ended on purpose.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The one below it.</param>
    /// <param name="widest">Widest line round about: columns of one file differ.</param>
    /// <param name="first">It is the first of its paragraph.</param>
    public bool LeavesRoom(Line line, Line next, int widest, bool first) => Math.Min(Width, widest) - line.Width - (first ? Indent : 0) >= Token(next.Text) + 2;

    // a figure or Latin word is not parted, and a mark that may not open a line comes along
    private static int Token(string s)
    {
        var i = 0;
        var width = 0;
        while (i < s.Length && Glyph.IsWord(s[i])) width += Glyph.Width(s[i++]);
        if (i == 0) width = Glyph.Width(s[i++]);
        while (i < s.Length && (Glyph.Closes(s[i]) || Glyph.EndsSentence(s[i]) || s[i] is '，' or '、' or '%')) width += Glyph.Width(s[i++]);
        return width;
    }

    public static WrapWidth Measure(IReadOnlyList<Line> lines)
    {
        const int Widest = 110;
        var count = new int[Widest + 2];
        int total = 0, wide = 0;
        foreach (var line in lines)
        {
            if (line.HasTab || line.Width < 12) continue;
            total++;
            if (Edge(line) > Widest) wide++;
            else count[Edge(line)]++;
        }
        if (total < 3) return default;
        // the band of six halves with the most lines in it: a wrapped text has nearly all of its long lines there
        int best = 0, edge = 0;
        for (var w = 17; w <= Widest; w++)
        {
            var band = 0;
            for (var i = w - 5; i <= w; i++) band += count[i];
            if (band >= best && band > 0) { best = band; edge = w; }
        }
        while (edge > 17 && count[edge] == 0) edge--;
        var beyond = wide;
        for (var w = edge + 7; w <= Widest; w++) beyond += count[w];
        if (best * 100 >= total * 30 && beyond * 100 <= total * 22 && IsCut(lines, edge)) return new WrapWidth(edge - 1, LostIndent(lines, edge - 1));
        // a short text of many list items: its longest lines alone show that it was wrapped
        for (edge = Widest; edge > 17 && count[edge] == 0; edge--) { }
        return wide == 0 && IsCut(lines, edge) ? new WrapWidth(edge - 1, LostIndent(lines, edge - 1)) : default;
    }

    // first lines of numbered paragraphs that go on in the next line: how much narrower they are
    private static int LostIndent(IReadOnlyList<Line> lines, int width)
    {
        var seen = new List<int>();
        foreach (var line in lines)
            if (!line.Indented && line.Width > width / 2 && !Glyph.EndsSentence(line.Last) && !Glyph.Closes(line.Last) && line.Text.AsSpan().IndexOfAny('，', '。') > 0 && Labels.Label.TryRead(line.Text, out var l) && l.Kind >= Labels.LabelKind.Article) seen.Add(line.Width);
        if (seen.Count < 3) return 0;
        seen.Sort();
        return width - seen[seen.Count * 3 / 4] >= 3 ? 4 : 0;
    }

    /// <summary>Width without the mark that may not open the next line and so hangs over the edge.</summary>
    public static int Edge(Line line) => line.Last is '，' or '。' or '；' or '：' or '、' or '）' or '〕' or '》' or '”' ? line.Width - 2 : line.Width;

    // sentences broken off at the end of the line: in clean text a paragraph ends with its mark
    private static bool IsCut(IReadOnlyList<Line> lines, int edge)
    {
        int prose = 0, cut = 0;
        foreach (var line in lines)
        {
            var open = IsOpen(line.Text);
            if (line.HasTab || line.Width < Math.Max(12, edge - 8) || !open && line.Text.AsSpan().IndexOfAny("，。；") < 0) continue;
            prose++;
            if (open || !Glyph.EndsSentence(line.Last) && !Glyph.Closes(line.Last)) cut += open ? 2 : 1;
        }
        return cut >= 2 && cut * 4 > prose;
    }

    // inside a bracket that this line opened
    private static bool IsOpen(string s)
    {
        var depth = 0;
        foreach (var c in s) { if (Glyph.OpensRound(c) || c is '《' or '〔') depth++; else if (Glyph.ClosesRound(c) || c is '》' or '〕') depth--; }
        return depth > 0;
    }
}
