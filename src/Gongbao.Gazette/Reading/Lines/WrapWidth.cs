namespace Gongbao.Gazette.Reading.Lines;

/// <summary>Whether and at which width the text was wrapped: hard-wrapped lines end at the edge, paragraphs of clean text anywhere.</summary>
/// <param name="Width">Width of a full line, in halves of a character; 0 when the text is not wrapped.</param>
internal readonly record struct WrapWidth(int Width)
{
    public bool IsWrapped => Width > 0;

    /// <summary>Short of the edge by more than line-breaking rules explain: the paragraph ended here.</summary>
    public bool IsShort(Line line) => line.Width < Width * 4 / 5;

    /// <summary>What begins the next line would have fitted on this one, with a half to spare: the line was ended on purpose.</summary>
    public bool LeavesRoom(Line line, Line next) => Width - line.Width >= Token(next.Text) + 2;

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
            if (line.Width > Widest) wide++;
            else count[line.Width]++;
        }
        if (total < 4) return default;
        // the band of six halves with the most lines in it: a wrapped text has nearly all of its long lines there
        int best = 0, edge = 0;
        for (var w = 17; w <= Widest; w++)
        {
            var band = 0;
            for (var i = w - 5; i <= w; i++) band += count[i];
            if (band > best) { best = band; edge = w; }
        }
        var beyond = wide;
        for (var w = edge + 7; w <= Widest; w++) beyond += count[w];
        return best * 100 >= total * 38 && beyond * 100 <= total * 22 && LooksCut(lines, edge) ? new WrapWidth(edge - 1) : default;
    }

    // lines at the edge end in the middle of a sentence; in a list of short clauses they do not
    private static bool LooksCut(IReadOnlyList<Line> lines, int edge)
    {
        int full = 0, cut = 0;
        foreach (var line in lines)
        {
            if (line.Width < edge - 6 || line.Width > edge + 6 || line.HasTab) continue;
            full++;
            if (!Glyph.EndsSentence(line.Last) && !Glyph.Closes(line.Last)) cut++;
        }
        return cut * 2 > full;
    }
}
