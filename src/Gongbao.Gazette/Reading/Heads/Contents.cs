using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>目录: the table of contents of an issue or of a long document.</summary>
internal static class Contents
{
    public static List<Line> TakeOut(List<Line> lines, Ledger ledger)
    {
        var head = lines.FindIndex(static l => l.Compact is "目录" or "目次" or "本期目录" or "目录CONTENTS");
        if (head < 0 || head > 60) return lines;
        var end = head + 1;
        for (var i = end; i < lines.Count && i - end < 6; i++)
            if (EndsWithPage(lines[i].Compact)) end = i + 1;
        if (end == head + 1 || head == 0 && end == lines.Count) return lines; // a contents list of nothing is text like any other
        for (var i = head; i < end; i++) ledger.Book(lines[i], PartKind.Contents);
        var kept = lines.GetRange(0, head);
        kept.AddRange(lines.GetRange(end, lines.Count - end));
        return kept;
    }

    // …………3; （3）; ·3
    private static bool EndsWithPage(string s)
    {
        var i = s.Length - 1;
        if (i > 0 && s[i] is '）' or ')') i--;
        var end = i;
        while (i >= 0 && Glyph.IsDigit(s[i])) i--;
        if (i == end || i < 1) return false;
        return s[i] is '…' or '.' or '·' or '．' or '（' or '(' or '-' or '—' || end - i <= 3 && !Glyph.EndsSentence(s[i]) && s.Length > 8;
    }
}

/// <summary>What stands before the first document of an issue.</summary>
internal static class Masthead
{
    /// <summary>Name, year and number of the gazette, its publisher: no running text.</summary>
    public static bool IsOne(List<Line> lines, int to)
    {
        if (to > 60) return false;
        for (var i = 0; i < to; i++) if (lines[i].Text.Contains('。') || Numbers.IsNumberLine(lines[i].Text, out _, out _)) return false;
        return true;
    }
}
