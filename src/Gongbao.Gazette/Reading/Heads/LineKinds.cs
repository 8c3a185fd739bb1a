using Gongbao.Gazette.Reading.Labels;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>What a line by itself is, outside of running text: notes, dates, heads of annexes, imprints.</summary>
internal static class LineKinds
{
    private static readonly string[] ImprintStarts =
        ["抄送：", "抄送:", "抄报：", "分送：", "主题词：", "（联系人：", "联系人：", "(联系人", "（联系电话", "责任编辑：", "责任编辑:", "编辑：", "校对：", "印发单位：", "编辑出版：", "主办：", "主管：", "准印证号"];
    private static readonly string[] CrumbStarts =
        ["发布机构:", "发布机构：", "检索时间:", "检索关键词:", "更新时间:", "更新时间：", "来源：", "来源:", "信息来源：", "发布时间：", "发布日期：", "索引号：", "索引号:", "浏览次数", "点击数", "阅读次数", "字体：", "字号：【", "【字体", "打印", "分享到", "分享：", "【打印", "【关闭", "当前位置：", "您当前的位置", "首页>", "主题分类：", "发文机关：", "成文日期：", "发布单位：", "文章来源", "【原文下载】", "原文链接", "扫一扫在手机", "附件下载", "相关链接", "上一篇", "下一篇", "政策全文"];

    /// <summary>公开方式 of the note （此件主动公开）; null when the line is none.</summary>
    public static string? Disclosure(string s)
    {
        if (s.Length > 40 || !s.Contains("公开", StringComparison.Ordinal)) return null;
        var t = s.Trim('（', '）', '(', ')', '【', '】', '。', ' ');
        if (!t.StartsWith("此件", StringComparison.Ordinal) && !t.StartsWith("本件", StringComparison.Ordinal) && !t.StartsWith("公开", StringComparison.Ordinal)
            && !t.StartsWith("信息公开", StringComparison.Ordinal) && !t.StartsWith("政务公开", StringComparison.Ordinal) && !t.StartsWith("主动公开", StringComparison.Ordinal)
            && !t.StartsWith("依申请公开", StringComparison.Ordinal) && !t.StartsWith("此文", StringComparison.Ordinal)) return null;
        if (t.Contains("依申请公开", StringComparison.Ordinal)) return "依申请公开";
        if (t.Contains("不予公开", StringComparison.Ordinal)) return "不予公开";
        if (t.Contains("主动公开", StringComparison.Ordinal)) return "主动公开";
        return t.Contains("公开发布", StringComparison.Ordinal) ? "公开发布" : null;
    }

    /// <summary>版记: copies, printing, contact and editing lines below a document.</summary>
    public static bool IsImprint(string s)
    {
        if (s.Length > 200 || s[^1] is not ('发' or '印') && !"抄分主（联(责编校印准共".Contains(s[0])) return false;
        foreach (var start in ImprintStarts)
            if (s.StartsWith(start, StringComparison.Ordinal)) return true;
        if (s.StartsWith("（共印", StringComparison.Ordinal) || s.StartsWith("共印", StringComparison.Ordinal)) return true;
        return s.Length < 50 && (s.EndsWith("印发", StringComparison.Ordinal) || s.EndsWith('印')) && Dates.TryFind(s, out _, out var at, out var n) && at + n >= s.Length - 2;
    }

    /// <summary>Crumbs of the web page that a text was copied from; page wrappers are no part of the document.</summary>
    public static bool IsWebCrumb(string s)
    {
        if (s.Length > 160 || !"发检更来索浏点阅字【打分当您首主成文原扫附相上下政-".Contains(s[0])) return false;
        foreach (var start in CrumbStarts)
            if (s.StartsWith(start, StringComparison.Ordinal)) return true;
        return s is "分类:" or "分类：" or "【关闭窗口】" || s.StartsWith("分类:", StringComparison.Ordinal) && s.Length < 20
            || s.StartsWith('-') && s.Contains("](", StringComparison.Ordinal);
    }

    /// <summary>附件, 附件1, 附件一： alone on the line.</summary>
    public static bool IsAnnexHead(string s, out int number)
    {
        number = 0;
        if (s.Length is < 2 or > 12 || s[0] is not ('附' or '【')) return false;
        var t = s.TrimStart('【').TrimEnd('：', ':', '】', ' ');
        if (t.Length is < 2 or > 8 || t[0] != '附' || t[1] is not ('件' or '表' or '录' or '图')) return false;
        var rest = t[2..].Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (rest.Length == 0) return true;
        return Numeral.TryRead(rest, out number, out var n) && n == rest.Length && number <= 200;
    }

    /// <summary>附件：title or 附件1：title on one line: the head of a list, or of an annex.</summary>
    /// <param name="s">The line.</param>
    /// <param name="number">The annex's number; 0 when none is printed.</param>
    /// <param name="textAt">Where the title begins.</param>
    public static bool IsAnnexLine(string s, out int number, out int textAt)
    {
        number = textAt = 0;
        if (s.Length < 4 || s[0] != '附') return false;
        var i = s[1] is '件' or '表' or '录' ? 2 : 1;
        while (i < s.Length && s[i] == ' ') i++;
        if (i > 1 && Numeral.TryRead(s.AsSpan(i), out var n, out var length)) { number = n; i += length; }
        while (i < s.Length && s[i] == ' ') i++;
        if (i >= s.Length) return false;
        if (s[i] is '：' or ':') textAt = i + 1;
        else if (number > 0 && (s[i] is '.' or '．' || i >= 2 && s[i - 1] == ' ')) textAt = s[i] is '.' or '．' ? i + 1 : i;
        else return false;
        return textAt < s.Length || number == 0;
    }

    /// <summary>Opens running text or ends it: no line of a title.</summary>
    public static bool StopsTitle(Line line)
    {
        var s = line.Text;
        if (line.Last is '。' or '；' or '！' or '：' or ':') return true;
        if (Glyph.OpensRound(line.First) && Glyph.ClosesRound(line.Last)) return !s.Contains('年') || s.Length > 16 && s.Contains('，');
        if (s.IndexOf('，') is > 3 and < 18 and var comma && (Dates.IsDate(s[..comma].Trim(), out _) || Dates.TryReadDay(s, out _, out _, out var day) && day == comma)) return true; // 6月3日，…
        return IsAnnexHead(s, out _) || Dates.IsDate(s, out _) || IsImprint(s) || Disclosure(s) is not null
            || Label.TryRead(s, out var label) && (label.Kind is not LabelKind.Point || s.Length < 3 || !char.IsDigit(s[0]));
    }
}
