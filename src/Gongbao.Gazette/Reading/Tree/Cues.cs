using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>Words that open a paragraph of their own, whatever stands before.</summary>
internal static class Cues
{
    private static readonly string[] Own =
        ["本办法", "本措施", "本意见", "本方案", "本细则", "本规定", "本通知", "本计划", "本行动", "本实施", "本政策", "本条例", "本规则", "本清单", "本若干", "本次政策", "本公告", "本通告", "本规划", "此前", "以上政策", "上述政策", "原《"];

    private static readonly string[] Units =
        ["责任单位：", "牵头单位：", "责任部门：", "牵头部门：", "配合单位：", "配合部门：", "责任单位:", "牵头单位:", "责任部门:", "牵头部门:", "配合单位:", "配合部门:",
         "【责任单位】", "【牵头单位】", "【责任部门】", "【牵头部门】", "【配合单位】", "〔责任单位〕", "〔牵头单位〕", "[责任单位]", "[牵头单位]"];

    private static readonly string[] InForce = ["施行", "执行", "实施", "有效期", "废止", "解释", "生效"];

    public static bool OpensParagraph(string s) =>
        StartsWith(s, Own) && (s.Contains('自') || s.Contains('由') || s.Contains('从') || s.Contains("有效", StringComparison.Ordinal))
        || StartsWith(s, Units) || s.StartsWith("有下列", StringComparison.Ordinal) || s.StartsWith("问：", StringComparison.Ordinal) || s.StartsWith("答：", StringComparison.Ordinal) || s.StartsWith("特此", StringComparison.Ordinal);

    /// <summary>The paragraph closes the document: when it comes into force, who explains it, what it repeals.</summary>
    public static bool ClosesDocument(string s)
    {
        if (!Has(s, InForce) || s.StartsWith('答')) return false;
        if (s[0] == '本' && s.AsSpan(0, Math.Min(s.Length, 60)).IndexOfAny('自', '由') > 0) return true;
        return StartsWith(s, Own) || s.StartsWith('自') || s.StartsWith('《') && s.Contains("废止", StringComparison.Ordinal) || s.Contains("同时废止", StringComparison.Ordinal)
            || s.Contains("负责解释", StringComparison.Ordinal) && s.Length < 120 || s.StartsWith("各县", StringComparison.Ordinal) && s.Contains("参照", StringComparison.Ordinal);
    }

    /// <summary>责任单位：甲局、乙局: the paragraph ends with names and needs no mark behind the last.</summary>
    public static bool EndsWithUnits(List<Line> lines)
    {
        if ("局委办厅部院会社所站心司团行府县市区镇乡道位门构校队组联协".IndexOf(lines[^1].Last, StringComparison.Ordinal) < 0) return false;
        for (var i = lines.Count - 1; i >= 0 && i >= lines.Count - 6; i--)
        {
            foreach (var u in Units)
                if (lines[i].Text.LastIndexOf(u, StringComparison.Ordinal) is >= 0 and var at && lines[i].Text.IndexOf('。', at) < 0) return true;
            if (lines[i].Text.Contains('。')) return false;
        }
        return false;
    }

    private static bool StartsWith(string s, string[] words)
    {
        foreach (var w in words) if (s.StartsWith(w, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool Has(string s, string[] words)
    {
        foreach (var w in words) if (s.Contains(w, StringComparison.Ordinal)) return true;
        return false;
    }
}
