using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Reading.Lines;

/// <summary>Finds running headers, page numbers and ornaments among the lines, also inside sentences, and takes them out.</summary>
internal static class PageNoise
{
    private static readonly string[] Columns =
    [
        "市政府文件", "市政府办公室文件", "市政府办公厅文件", "省政府文件", "省政府办公厅文件", "州政府文件", "县政府文件", "区政府文件",
        "政府文件", "政府办公室文件", "部门文件", "市直部门文件", "规范性文件", "部门规范性文件", "政策文件", "政策解读", "人事任免", "人事信息",
        "领导讲话", "重要讲话", "会议报道", "政务信息", "政务动态", "大事记", "市委文件", "市委办公室文件", "市政府规章", "政府规章", "任免通知", "工作动态", "常务会议", "政务要闻", "要闻", "重要会议", "会议信息", "政务活动",
    ];

    public static List<Line> TakeOut(List<Line> lines, Ledger ledger)
    {
        var kinds = new PartKind?[lines.Count];
        for (var i = 0; i < lines.Count; i++) kinds[i] = ByItself(lines[i].Compact);
        var known = KnownHeaders(lines, kinds);
        for (var i = 0; i < lines.Count; i++)
            if (kinds[i] is null && IsHeader(lines, kinds, known, i)) kinds[i] = PartKind.RunningHeader;
        for (var i = 0; i < lines.Count; i++)
            if (kinds[i] is null && PageNumber.IsBare(lines[i].Compact) && IsPageNumber(lines, kinds, i)) kinds[i] = PartKind.PageNumber;

        var kept = new List<Line>(lines.Count);
        var page = false;
        for (var i = 0; i < lines.Count; i++)
        {
            page |= lines[i].StartsPage;
            if (kinds[i] is { } kind)
            {
                ledger.Book(lines[i], kind);
                page |= kind is PartKind.PageNumber or PartKind.RunningHeader;
                continue;
            }
            lines[i].StartsPage = page;
            page = false;
            kept.Add(lines[i]);
        }
        return kept;
    }

    private static PartKind? ByItself(string s)
    {
        if (PageNumber.IsDressed(s)) return PartKind.PageNumber;
        foreach (var c in s)
            if (c is not ('-' or '—' or '─' or '━' or '=' or '*' or '_' or '·' or '.' or '…' or '~' or '～' or '－' or '☆' or '★' or '◆' or '◇' or '■' or '●' or '#')) return null;
        return s.Length >= 3 ? PartKind.Ornament : null;
    }

    /// <summary>Short lines that stand beside a page number twice or more: the publication's own header, whatever it says.</summary>
    private static HashSet<string> KnownHeaders(List<Line> lines, PartKind?[] kinds)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] is not PartKind.PageNumber && !IsLone(lines, i)) continue;
            foreach (var j in (ReadOnlySpan<int>)[i - 1, i + 1])
                if (j >= 0 && j < lines.Count && CouldBeHeader(lines[j].Compact))
                    seen[lines[j].Compact] = seen.GetValueOrDefault(lines[j].Compact) + 1;
        }
        var known = new HashSet<string>(Columns, StringComparer.Ordinal);
        foreach (var (text, count) in seen) if (count >= 2) known.Add(text);
        return known;
    }

    private static bool CouldBeHeader(string s) =>
        s.Length is >= 3 and <= 30 && !Glyph.EndsSentence(s[^1]) && s[^1] is not ('，' or '、') && !PageNumber.IsBare(s)
        && !s.StartsWith("附件", StringComparison.Ordinal) && !s.StartsWith('（') && !Labels.Label.TryRead(s, out _);

    private static bool IsHeader(List<Line> lines, PartKind?[] kinds, HashSet<string> known, int i)
    {
        var s = lines[i].Compact;
        if (s.Length > 40) return false;
        if (s.Contains("公报", StringComparison.Ordinal) && IsIssueName(s) && (Beside(lines, kinds, i) || lines[i].StartsPage)) return true;
        if (!known.Contains(Bare(s))) return false;
        if (Beside(lines, kinds, i)) return true;
        if (i > 0 && lines[i - 1].Last is '》' or '）' && lines[i - 1].Text.AsSpan().IndexOfAny('《', '（') == 0) return false; // 《…》 over 政策解读: a title
        if (i > 0 && lines[i - 1].Last == '的' && s.EndsWith("解读", StringComparison.Ordinal)) return false; // 关于《…》的 over 政策解读: a title
        // a column's name is a header where a page turns or where it stands alone between documents
        return lines[i].StartsPage || i == 0 || !IsOpen(lines[i - 1]) || lines[i].GapBefore > lines[i - 1].GapBefore;
    }

    private static string Bare(string s) => s.Trim('【', '】', '[', ']', '■', '●', '◆', '·', '★', '　');

    private static bool Beside(List<Line> lines, PartKind?[] kinds, int i) =>
        (i > 0 && (kinds[i - 1] == PartKind.PageNumber || IsLone(lines, i - 1)))
        || (i + 1 < lines.Count && (kinds[i + 1] == PartKind.PageNumber || IsLone(lines, i + 1)));

    // a bare figure that is no number of a table's row
    private static bool IsLone(List<Line> lines, int i) => PageNumber.IsBare(lines[i].Compact) && !Near(lines, i);

    /// <summary>…人民政府公报 with at most the number of the issue behind it.</summary>
    private static bool IsIssueName(string s)
    {
        var at = s.IndexOf("公报", StringComparison.Ordinal) + 2;
        foreach (var c in s.AsSpan(at))
            if (!Glyph.IsDigit(c) && c is not ('年' or '第' or '期' or '总' or '（' or '）' or '(' or ')' or '·' or '.' or '月' or '号' or '—' or '-' or '/' or '•')) return false;
        return true;
    }

    private static bool IsPageNumber(List<Line> lines, PartKind?[] kinds, int i)
    {
        if (i > 0 && kinds[i - 1] == PartKind.RunningHeader || i + 1 < lines.Count && kinds[i + 1] == PartKind.RunningHeader) return true;
        if (i + 1 < lines.Count && lines[i + 1].StartsPage || lines[i].StartsPage) return true;
        // a figure alone on its line, inside a sentence of prose, can only be the page's
        return i > 0 && i + 1 < lines.Count && lines[i - 1].Width >= 28 && IsOpen(lines[i - 1]) && lines[i + 1].Width >= 6
            && !PageNumber.IsBare(lines[i + 1].Compact) && !Near(lines, i);
    }

    /// <summary>Another bare figure, one more or one less, within twelve lines: the numbers of a table's rows.</summary>
    private static bool Near(List<Line> lines, int i)
    {
        var value = PageNumber.BareValue(lines[i].Compact);
        for (var j = Math.Max(0, i - 12); j <= i + 12 && j < lines.Count; j++)
            if (j != i && PageNumber.IsBare(lines[j].Compact) && Math.Abs(PageNumber.BareValue(lines[j].Compact) - value) == 1) return true;
        return false;
    }

    private static bool IsOpen(Line line) => !Glyph.EndsSentence(line.Last) && !Glyph.Closes(line.Last);
}
