using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Units;

/// <summary>
/// 责任语句: reads the inside of a responsibility clause. Forms: 牵头单位：甲；责任单位：乙、丙 · 甲牵头，乙、丙配合 · 由甲负责，乙、丙按职责分工 ·
/// 甲会同乙 · 甲（牵头）、乙 · 甲、乙按职责分工负责 · 甲、乙. Names as printed; null when it is no such clause.
/// </summary>
internal static class ResponsibilityParser
{
    private static readonly Lexicon LeadLabels = new("牵头单位 牵头部门 牵头责任单位 责任牵头单位 牵头单位和部门 牵头 主办单位 主责单位 主要责任单位 第一责任单位 牵头负责单位 总牵头单位 主管单位 主管部门 牵头及责任单位");
    private static readonly Lexicon CoLabels = new("责任单位 责任部门 配合单位 配合部门 参与单位 协办单位 协同单位 协作单位 实施单位 落实单位 完成单位 负责单位 负责部门 承办单位 责任主体 参加单位 配合责任单位 协助单位 协同部门 配合 分工单位 推进单位 支持单位 相关单位 成员单位 责任分工 市级责任单位 县级责任单位 任务单位 落实部门 责任处室 具体责任单位 各责任单位");
    private static readonly Lexicon TermLabels = new("完成时限 完成时间 时限 时间节点 办理时限 完成期限 时间安排 整改时限 进度安排 推进时限");
    private static readonly Lexicon OtherLabels = new("责任领导 牵头领导 责任人 联系人 分管领导 市领导 联系电话 挂点领导 牵头市领导 责任市领导 备注");
    private static readonly Lexicon Notes = new("下同 不再列出 排在第一位 排第一 列第一位 第一位的 排名第一 以下均 以下同 不再重复 均需 列首位 排在首位 首位的 排位第一 均为责任单位");

    public static Responsibility? Parse(string content, int start, int end)
    {
        var (besides, firstLeads) = (new List<string>(), false);
        var (lead, co) = (new List<string>(), new List<string>());
        var term = "";
        foreach (var sentence in Sentences(content))
        {
            if (Notes.Any(sentence, 0, sentence.Length) && Note(sentence, besides, ref firstLeads)) continue;
            if (!(Labelled(sentence, lead, co, ref term) ?? RoleLists.Read(sentence, lead, co))) return null;
        }
        if (lead.Count == 0 && co.Count == 0) return null;
        if (firstLeads && lead.Count == 0)
        {
            lead.Add(co[0]);
            co.RemoveAt(0);
        }
        co.RemoveAll(lead.Contains);
        return new Responsibility(start, end, new ResponsibleUnits([.. lead.Distinct()], [.. co.Distinct()]), term, besides, firstLeads);
    }

    // Sentences; a note behind ； or ， is one of its own.
    private static IEnumerable<string> Sentences(string content)
    {
        foreach (var sentence in content.Split('。', StringSplitOptions.RemoveEmptyEntries))
        {
            var (at, n) = First.In(sentence, 0, sentence.Length);
            var cut = n > 0 ? sentence.LastIndexOfAny(['；', '，'], at) : -1;
            if (cut <= 0) yield return sentence;
            else
            {
                yield return sentence[..cut];
                yield return sentence[(cut + 1)..];
            }
        }
    }

    private static readonly Lexicon First = new("排在第一位 排第一 列第一位 第一位的 排名第一 列首位 排在首位 首位的 排位第一");

    // 以下均需甲、乙落实，不再列出; 列第一位的为牵头单位，下同.
    private static bool Note(string sentence, List<string> besides, ref bool firstLeads)
    {
        if (sentence.Contains("第一", StringComparison.Ordinal) || sentence.Contains("首位", StringComparison.Ordinal))
        {
            firstLeads = sentence.Contains("牵头", StringComparison.Ordinal);
            return !LeadLabels.Any(sentence[..Math.Min(3, sentence.Length)], 0, Math.Min(3, sentence.Length));
        }
        var (at, n) = new Lexicon("均需 均由 均须 均为").In(sentence, 0, sentence.Length);
        if (n > 0 && UnitNames.Read(sentence[(at + n)..].Split('，')[0]) is { } names) besides.AddRange(names);
        return n > 0;
    }

    /// <summary>Null when the sentence has no label; false when it has one and what follows is no list of units.</summary>
    private static bool? Labelled(string s, List<string> lead, List<string> co, ref string term)
    {
        var labels = Labels(s);
        if (labels.Count == 0 || labels[0].At > 0 && UnitNames.Read(s[..labels[0].At]) is null) return null;
        if (labels[0].At > 0) co.AddRange(UnitNames.Read(s[..labels[0].At])!);
        var hasLead = labels.Any(l => l.Kind == LabelKind.Lead);
        for (var i = 0; i < labels.Count; i++)
        {
            var (at, behind, kind) = labels[i];
            var value = s[behind..(i + 1 < labels.Count ? labels[i + 1].At : s.Length)].Trim('；', '，', '。', '、');
            if (kind == LabelKind.Term) term = value;
            if (kind is LabelKind.Term or LabelKind.Other || value.Length == 0) continue;
            if (kind == LabelKind.Lead)
            {
                if (UnitNames.Read(value) is { } leads) lead.AddRange(leads);
                else if (!RoleLists.Read(value, lead, co)) return false;
            }
            else if (!RoleLists.Read(value, lead, co)) return false;
        }
        return hasLead || lead.Count > 0 || co.Count > 0 || term.Length > 0;
    }

    private static List<(int At, int Behind, LabelKind Kind)> Labels(string s)
    {
        var labels = new List<(int, int, LabelKind)>();
        for (var colon = s.IndexOf('：'); colon >= 0; colon = s.IndexOf('：', colon + 1))
        {
            foreach (var (words, kind) in new[] { (LeadLabels, LabelKind.Lead), (CoLabels, LabelKind.Co), (TermLabels, LabelKind.Term), (OtherLabels, LabelKind.Other) })
            {
                var n = words.Before(s, colon);
                if (n == 0 || words == CoLabels && LeadLabels.Before(s, colon) > n) continue;
                labels.Add((colon - n, colon + 1, kind));
                break;
            }
        }
        return labels;
    }

    private enum LabelKind
    {
        Lead, Co, Term, Other,
    }
}
