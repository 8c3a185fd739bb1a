using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;

namespace Gongbao.Gazette.Reading.Meaning;

/// <summary>内容种类 and 文种, both from the titles' last words.</summary>
internal static class Kinds
{
    private static readonly string[] NoticeEndings = ["的通知", "的公告", "的通告", "的决定"];

    public static DocumentKind Of(string title, string? instrument)
    {
        var own = Words.WithoutNote(title).ToString();
        if (IsInterpretation(title)) return DocumentKind.Interpretation;
        if (Has(title, "任免", "任职", "免职", "职务任", "职务的通知", "挂职", "聘任", "任命")) return DocumentKind.Appointment;
        if (own.EndsWith("会议", StringComparison.Ordinal) && title.Contains("召开", StringComparison.Ordinal) || title.StartsWith("会议报道", StringComparison.Ordinal) || Has(title, "常务会议", "全体会议") && !own.EndsWith("通知", StringComparison.Ordinal)) return DocumentKind.Meeting;
        var core = Words.WithoutNote(instrument ?? title).ToString();
        foreach (var form in NoticeEndings) if (core.EndsWith(form, StringComparison.Ordinal)) core = Words.WithoutNote(core.AsSpan(0, core.Length - form.Length)).ToString();
        core = core.TrimEnd('》', '〉', '”');
        if (instrument is null && Form(title) is "通知" or "公告" or "通告" or "决定" && Ends(core, "标准", "安排", "工程", "行动", "规范", "要点", "指南", "规划", "制度", "工作")) return Other(title);
        return ByEnding(core) ?? (instrument is null ? Other(title) : DocumentKind.Other);
    }

    /// <summary>解读, 问答: it speaks of another document.</summary>
    public static bool IsInterpretation(string title) =>
        Has(title, "解读", "问答", "答记者问", "图解", "图读懂") && !title.EndsWith("通知", StringComparison.Ordinal) || title.EndsWith("起草说明", StringComparison.Ordinal)
        || title.Contains('》') && (title.EndsWith("有关情况", StringComparison.Ordinal) || title[^1] is '？' or '?');

    private static DocumentKind? ByEnding(string s)
    {
        if (Ends(s, "任务分工", "责任分工", "任务分解", "分工方案", "方案", "计划", "规划", "要点", "行动", "预案", "纲要", "工程", "任务分解表", "安排")) return DocumentKind.Plan;
        if (Ends(s, "措施", "政策", "举措", "条政策", "条措施") || s.EndsWith('条') && s.Length > 4) return DocumentKind.Measures;
        if (Ends(s, "意见")) return DocumentKind.Opinions;
        if (Ends(s, "办法", "细则", "规定", "规则", "条例", "规程", "章程", "准则", "制度", "规范", "标准", "指南", "指引")) return DocumentKind.Rules;
        return Ends(s, "清单", "目录", "名单", "名录", "一览表", "汇编", "表") ? DocumentKind.ListNotice : null;
    }

    private static DocumentKind Other(string title)
    {
        if (Has(title, "清单", "目录", "名单", "废止")) return DocumentKind.ListNotice;
        return title.Contains("意见", StringComparison.Ordinal) && !title.Contains("征求意见", StringComparison.Ordinal) ? DocumentKind.Opinions : DocumentKind.Other;
    }

    /// <summary>公文文种: the title's last word.</summary>
    public static string? Form(string title)
    {
        var s = Words.WithoutNote(title);
        foreach (var form in Words.Forms) if (s.EndsWith(form, StringComparison.Ordinal)) return form;
        return null;
    }

    private static bool Ends(string s, params ReadOnlySpan<string> endings)
    {
        foreach (var e in endings) if (s.EndsWith(e, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool Has(string s, params ReadOnlySpan<string> words)
    {
        foreach (var w in words) if (s.Contains(w, StringComparison.Ordinal)) return true;
        return false;
    }
}
