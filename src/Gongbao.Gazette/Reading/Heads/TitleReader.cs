using Gongbao.Gazette.Reading.Labels;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>How far a title runs over its lines.</summary>
internal static class TitleReader
{
    private static readonly string[] Openings = ["关于", "印发", "转发", "批转", "公布", "发布", "召开", "办公室关于", "办公室印发", "办公厅关于"];
    private static readonly string[] IssuingWords = ["关于印发", "印发关于", "印发《", "转发", "批转", "关于公布", "关于发布", "关于下达", "关于调整", "关于废止"];

    /// <summary>Number of lines that the title at <paramref name="from"/> takes; at least one.</summary>
    public static int Lines(List<Line> lines, int from, WrapWidth wrap)
    {
        var i = from;
        var title = "";
        while (i < lines.Count && i - from < 8)
        {
            if (i > from && (LineKinds.StopsTitle(lines[i]) && !IsNote(lines[i]) || Numbers.IsNumberLine(lines[i].Text, out _, out _) || LineKinds.IsWebCrumb(lines[i].Text))) break;
            title += lines[i].Compact;
            i++;
            if (i < lines.Count && IsWhole(title, lines[i - 1], lines[i], wrap)) break;
        }
        return Math.Max(1, i - from);
    }

    /// <summary>Begins as the part of a title does that follows the issuer's name.</summary>
    public static bool Opens(string s)
    {
        foreach (var w in Openings)
            if (s.StartsWith(w, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>A notice that issues something is whole only with its own last word.</summary>
    public static bool Issues(string title)
    {
        foreach (var w in IssuingWords)
            if (title.Contains(w, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsWhole(string title, Line last, Line next, WrapWidth wrap)
    {
        if (Depth(title) > 0 || title.EndsWith("关于", StringComparison.Ordinal) || title.EndsWith("印发", StringComparison.Ordinal)) return false;
        if (next.Text.Length < 12 && next.First == '的' || next.Text.Length <= 6 && (Words.EndsWithAny(next.Compact, Words.Forms) || Words.EndsWithAny(next.Compact, Words.Interpretations))) return false;
        if (Words.IsBody(title) && next.Text.IndexOf("关于", StringComparison.Ordinal) is > 0 and < 16) return false;
        if (Words.IsBody(title) && (Opens(next.Compact) || Words.IsBody(next.Text) && next.Width < 60)) return false;
        var core = Words.WithoutNote(title);
        if (!HeadReader.Ends(title) && next.Text.Length < 30 && !LineKinds.StopsTitle(next) && HeadReader.Ends(title + next.Compact)) return false;
        if (Issues(title)) return Words.EndsWithAny(core, Words.Forms) && !core.EndsWith("意见") || !Continues(last, next, wrap);
        if (HeadReader.Ends(title)) return !IsNote(next) || !IsPeriod(next.Compact);
        if (title.Contains("召开", StringComparison.Ordinal) && title.EndsWith("会议", StringComparison.Ordinal)) return true;
        return !Continues(last, next, wrap);
    }

    // in clean text one line is one title unless it plainly breaks off; in wrapped text a full line goes on
    private static bool Continues(Line last, Line next, WrapWidth wrap)
    {
        if (LineKinds.StopsTitle(next) || Label.TryRead(next.Text, out _) || next.Text.AsSpan().IndexOfAny('。', '，') >= 0 && next.Text.Length > 40) return false;
        if (wrap.IsWrapped) return !wrap.IsShort(last) || HeadReader.Ends(next.Compact) && next.Compact.Length < 30;
        return next.Text.Length < 60 && HeadReader.Ends(next.Compact) && !next.Text.AsSpan().ContainsAny('，', '。');
    }

    /// <summary>（2025—2028年）, （试行）: part of the title, though bracketed.</summary>
    private static bool IsNote(Line line) => Glyph.OpensRound(line.First) && (Glyph.ClosesRound(line.Last) || line.Compact.EndsWith("的通知", StringComparison.Ordinal)) && line.Text.Length < 24 && !Label.TryRead(line.Text, out _) && IsPeriod(line.Compact);

    private static bool IsPeriod(string s) =>
        s.Length < 24 && (s.Contains('年') && !s.Contains('日') && !s.Contains("通过", StringComparison.Ordinal) || s is "（试行）" or "（暂行）" or "(试行)" or "（草案）" || s.EndsWith("的通知", StringComparison.Ordinal));

    private static int Depth(string s)
    {
        var depth = 0;
        foreach (var c in s) { if (c is '《' or '（' or '(' or '〈') depth++; else if (c is '》' or '）' or ')' or '〉') depth--; }
        return depth;
    }
}
