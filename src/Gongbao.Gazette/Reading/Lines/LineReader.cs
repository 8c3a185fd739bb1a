using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Reading.Lines;

/// <summary>Cuts the source into lines, dropping blanks that carry nothing; one pass over the characters.</summary>
internal static class LineReader
{
    /// <summary>Lines that print something, in order; controls and stray blanks are booked as noise.</summary>
    public static List<Line> Read(SourceText source, Ledger ledger)
    {
        var text = source.Text;
        var lines = new List<Line>(text.Length / 24 + 4);
        var buffer = new char[256];
        var offsets = new int[256];
        int start = 0, number = 1, gap = 0, page = 0;
        var newPage = false;
        while (start <= text.Length)
        {
            var end = start;
            while (end < text.Length && !Glyph.EndsLine(text[end])) end++;
            while (page < source.PageStarts.Count && source.PageStarts[page] <= end) { newPage = true; page++; }
            if (end - start > buffer.Length) { buffer = new char[end - start]; offsets = new int[end - start]; }
            var line = ReadLine(text, start, end, number, buffer, offsets, ledger);
            if (line is null) gap++;
            else
            {
                line.GapBefore = gap;
                line.StartsPage = newPage;
                lines.Add(line);
                gap = 0;
                newPage = false;
            }
            if (end >= text.Length) break;
            newPage |= text[end] == '\f';
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
            number++;
        }
        return lines;
    }

    private static Line? ReadLine(string text, int start, int end, int number, char[] buffer, int[] offsets, Ledger ledger)
    {
        int n = 0, width = 0, blankFrom = -1, first = -1;
        var tab = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (Glyph.IsBlank(c)) { if (blankFrom < 0) blankFrom = i; continue; }
            if (Glyph.IsControl(text, i)) { ledger.Book(i, i + 1, PartKind.Control); continue; }
            if (n == 0) first = i;
            else if (blankFrom >= 0)
            {
                var kept = Keep(text.AsSpan(blankFrom, i - blankFrom), buffer[n - 1], c);
                if (kept == '\0') { BookBlanks(text, blankFrom, i, ledger); width++; }
                else
                {
                    if (kept == '\t') tab = true;
                    buffer[n] = kept;
                    offsets[n++] = blankFrom;
                    width++;
                    if (i - blankFrom > 1) BookBlanks(text, blankFrom + 1, i, ledger);
                }
            }
            blankFrom = -1;
            buffer[n] = c;
            offsets[n++] = i;
            width += Glyph.Width(c);
        }
        if (n == 0) return null;
        var indented = Indent(text.AsSpan(start, first - start)) >= 4;
        return new Line(number, first, new string(buffer, 0, n), offsets.AsSpan(0, n).ToArray(), indented ? width + 4 : width)
        {
            Indented = indented,
            HasTab = tab,
        };
    }

    // controls may stand among the blanks; they are booked already
    private static void BookBlanks(string text, int from, int to, Ledger ledger)
    {
        for (var i = from; i < to; i++) if (Glyph.IsBlank(text[i])) ledger.Book(i, i + 1, PartKind.StrayBlank);
    }

    /// <summary>
    /// What a run of blanks inside a line stands for: a tab between cells, a blank between two words, or nothing ('\0').
    /// Extraction puts blanks round figures and Latin letters; between two Chinese characters a blank was printed.
    /// </summary>
    private static char Keep(ReadOnlySpan<char> run, char before, char after)
    {
        if (run.Contains('\t')) return '\t';
        if (Glyph.IsHan(before) && Glyph.IsHan(after)) return ' ';
        return Glyph.IsWord(before) && Glyph.IsWord(after) ? ' ' : '\0';
    }

    private static int Indent(ReadOnlySpan<char> blanks)
    {
        var width = 0;
        foreach (var c in blanks) width += c == '\t' ? 4 : Glyph.Width(c);
        return width;
    }
}
