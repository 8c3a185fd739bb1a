using Gongbao.Gazette.Reading.Labels;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>Finds where the documents of an issue begin: at a number line with a title, at an interpretation's or a report's title.</summary>
internal static class DocumentSplitter
{
    /// <summary>Indexes of first lines, ascending; one or none for a single document.</summary>
    public static List<int> FindHeads(List<Line> lines)
    {
        var heads = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var at = NumberedHead(lines, i);
            if (at < 0 && IsClosedBefore(lines, i)) at = IsInterpretation(lines, i) || IsMeeting(lines, i) || IsPlainHead(lines, i, heads) ? i : -1;
            if (at >= 0 && (heads.Count == 0 || at > heads[^1])) heads.Add(at);
        }
        return heads;
    }

    /// <summary>Indexes of the lines at or behind given offsets: where an editor says that documents begin.</summary>
    public static List<int> At(List<Line> lines, IReadOnlyList<int> starts) =>
        [.. starts.Select(start => lines.FindIndex(l => l.Start >= start)).Where(i => i >= 0).Distinct().Order()];

    private static bool IsClosedBefore(List<Line> lines, int i)
    {
        if (i == 0) return true;
        var before = lines[i - 1];
        return Glyph.EndsSentence(before.Last) || Glyph.Closes(before.Last) || Dates.IsDate(before.Text, out _) || LineKinds.IsImprint(before.Text) || lines[i].StartsPage;
    }

    private static int NumberedHead(List<Line> lines, int i)
    {
        if (!Numbers.IsNumberLine(lines[i].Text, out _, out var length)) return -1;
        var dated = length < lines[i].Text.Length;
        if (!dated && !OpensDocument(lines, i)) return -1;
        var above = TitleAbove(lines, i);
        if (above >= 0) return above;
        // number above the title, the issuer's red head above the number
        var first = i;
        while (first > 0 && i - first < 3 && (Words.IsRedHead(lines[first - 1].Compact) || Words.IsBody(lines[first - 1].Text))) first--;
        return TitleBelow(lines, i) ? first : -1;
    }

    private static int TitleAbove(List<Line> lines, int number)
    {
        var from = number;
        while (from > 0 && number - from < 9 && !LineKinds.StopsTitle(lines[from - 1]))
        {
            from--;
            if (lines[from].StartsPage && lines[from].GapBefore >= 0 && StartsTitle(lines[from].Text)) break;
        }
        if (from == number) return -1;
        for (var i = from; i < number; i++)
        {
            if (!lines[i].Text.Contains("关于", StringComparison.Ordinal) && i < number - 1) continue;
            var start = i;
            while (start > from && LeadsTitle(lines[start - 1].Compact) && number - start < 9) start--;
            var title = Join(lines, start, number);
            return title.Length is > 5 and < 160 && EndsTitle(title) ? start : -1;
        }
        return -1;
    }

    // the issuer, or the issuer and the verb, above the line with 关于
    private static bool LeadsTitle(string s) =>
        Words.IsBody(s) || (s.EndsWith("印发", StringComparison.Ordinal) || s.EndsWith("转发", StringComparison.Ordinal)) && Words.IsBody(s[..^2]);

    private static bool StartsTitle(string s) => s.Contains("关于", StringComparison.Ordinal) || Words.IsBody(s);

    private static bool TitleBelow(List<Line> lines, int number)
    {
        for (var i = number + 1; i < lines.Count && i <= number + 6; i++)
        {
            if (LineKinds.StopsTitle(lines[i])) return false;
            var title = Join(lines, number + 1, i + 1);
            if (title.Length > 5 && EndsTitle(title) && title.Contains("关于", StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool EndsTitle(string title)
    {
        var t = Words.WithoutNote(title);
        return Words.EndsWithAny(t, Words.Forms) || Words.EndsWithAny(t, Words.Instruments) || Words.EndsWithAny(t, Words.Interpretations);
    }

    /// <summary>Recipients or prose follow, no further number: not the row of a list of documents.</summary>
    private static bool OpensDocument(List<Line> lines, int number)
    {
        for (var i = number + 1; i < lines.Count && i <= number + 9; i++)
        {
            var s = lines[i].Text;
            if (i > number && Numbers.IsNumberLine(s, out _, out _)) return false;
            if (s.StartsWith("（注", StringComparison.Ordinal) || s[^1] == '：' && s.Length > 4) return true;
            if (s.AsSpan().IndexOfAny('。', '，') >= 0 && s.Length > 12) return !PageNumber.IsBare(lines[number + 1].Text);
        }
        return number + 2 >= lines.Count;
    }

    private static bool IsInterpretation(List<Line> lines, int i)
    {
        var s = lines[i].Compact;
        if (s.StartsWith("解读：", StringComparison.Ordinal) || s.StartsWith("政策解读：", StringComparison.Ordinal) || s.StartsWith("解读:", StringComparison.Ordinal)) return true;
        if (s[0] != '《' && !s.StartsWith("关于《", StringComparison.Ordinal) && !s.StartsWith("一图读懂", StringComparison.Ordinal)) return false;
        for (var to = i + 1; to <= lines.Count && to - i <= 4; to++)
        {
            if (LineKinds.StopsTitle(lines[to - 1])) return false;
            var title = Join(lines, i, to);
            if (Words.EndsWithAny(title, Words.Interpretations) && title.Contains('》') && to < lines.Count) return true;
        }
        return false;
    }

    private static bool IsMeeting(List<Line> lines, int i)
    {
        var s = lines[i].Compact;
        return s.Length is > 8 and < 40 && s.Contains("召开", StringComparison.Ordinal) && s.EndsWith("会议", StringComparison.Ordinal)
            && s.AsSpan().IndexOfAny("，。；：") < 0 && !Label.TryRead(s, out _) && i + 1 < lines.Count;
    }

    // a title of its own behind a document that has ended, where no number is printed
    private static bool IsPlainHead(List<Line> lines, int i, List<int> heads)
    {
        if (heads.Count == 0 || !EndsDocument(lines[i - 1])) return false;
        for (var to = i + 1; to <= lines.Count && to - i <= 5; to++)
        {
            if (LineKinds.StopsTitle(lines[to - 1])) return false;
            var title = Join(lines, i, to);
            var at = title.IndexOf("关于", StringComparison.Ordinal);
            if (at > 2 && Words.EndsWithAny(title.AsSpan(0, at), Words.Bodies) && Words.EndsWithAny(Words.WithoutNote(title), Separate)) return true;
        }
        return false;
    }

    // not 意见 or 报告: those follow a notice as the instrument that it issues
    private static readonly string[] Separate = ["通知", "公告", "通告", "决定", "批复", "函", "令"];

    private static bool EndsDocument(Line line) =>
        LineKinds.Disclosure(line.Text) is not null || LineKinds.IsImprint(line.Text) || Dates.IsDate(line.Text, out _) || line.Text.StartsWith("（解读人", StringComparison.Ordinal);

    internal static string Join(List<Line> lines, int from, int to)
    {
        if (to - from == 1) return lines[from].Compact;
        var parts = new string[to - from];
        for (var i = from; i < to; i++) parts[i - from] = lines[i].Compact;
        return string.Concat(parts);
    }
}
