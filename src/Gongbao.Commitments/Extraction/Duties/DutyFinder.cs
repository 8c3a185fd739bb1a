using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Extraction.Duties;

/// <summary>经常性工作识别: 每月, 每季度, 每年, 月调度、季督查、年交账, 定期, 及时, and terms that run from an event (通报后一个月内).</summary>
internal static class DutyFinder
{
    private static readonly (Lexicon Words, string Frequency)[] Cadences =
    [
        (new Lexicon("每日 每天 日调度 日报告 日报制 按日 逐日"), "P1D"),
        (new Lexicon("每周 周调度 周报告 按周 周通报 周报制"), "P1W"),
        (new Lexicon("每半月 半月调度"), "P15D"),
        (new Lexicon("每月 月调度 月通报 月报 按月 逐月 月督查 月度调度 月度通报 月度 月报告 月分析 每人每月"), "P1M"),
        (new Lexicon("每两月 双月"), "P2M"),
        (new Lexicon("每季度 每季 季督查 季调度 季通报 按季 季度调度 季度通报 季度督查 季度分析 季评估 季点评"), "P3M"),
        (new Lexicon("每半年 半年督查 半年评估 半年考核 半年调度 半年通报"), "P6M"),
        (new Lexicon("每年 年交账 年度考核 年考核 年评估 按年 逐年 每年度 年终考核 年度评估 年度综合考核 年度报告 年总结 年度计划 年度土地利用计划 年底考核 一年一度 考核年度 当年12月31日前 年度考核方案"), "P1Y"),
        (new Lexicon("每两年 两年一次 每2年"), "P2Y"),
        (new Lexicon("每三年 三年一次 每3年"), "P3Y"),
        (new Lexicon("定期"), "定期"),
        (new Lexicon("不定期"), "不定期"),
        (new Lexicon("及时 即时"), "及时"),
        (new Lexicon("适时"), "适时"),
        (new Lexicon("常态化 经常性 常态"), "常态化"),
        (new Lexicon("动态保持 持续保持 动态调整 动态更新 实时更新"), "持续"),
    ];

    // Characters that no cadence begins with are most of a text.
    private const string Heads = "每日按逐周半月双季年两三一考当定不及即适常经动持实";

    private static readonly Lexicon Soft = new("定期 不定期 及时 适时 常态化 经常性 常态 动态保持 持续保持 动态调整 动态更新 实时更新 即时");
    private static readonly Lexicon After = new("后 之后 之日起 之日 起 以后");

    public static IEnumerable<DutyProposal> Find(PassageLine line, Func<int, ResponsibleUnits> units)
    {
        if (line.Passage.Document.Kind is DocumentKind.Appointment or DocumentKind.Meeting or DocumentKind.Interpretation || line.Passage.Section.HasFlag(SectionKind.Past)) yield break;
        var t = line.Text;
        for (var i = 0; i < t.Length; i++)
        {
            if (!Heads.Contains(t[i], StringComparison.Ordinal)) continue;
            var (n, frequency) = Cadence(t, i);
            if (n == 0 || (line.Masked[i] && IsShortQuote(t, i))) continue;
            yield return Make(line, i, i + n, frequency, true, null, units(i), Soft.At(t, i) == n ? "duty.soft" : "duty.cadence");
            i += n - 1;
        }
        foreach (var (c, verdict) in line.Verdicts)
            if (verdict.Rule is "term.limit" or "term.named")
                yield return Make(line, c.Figure.Start, c.After, Iso(c.Figure), false, Trigger(line, c.Figure.Start, c.ClauseStart), units(c.Figure.Start), "duty.term");
    }

    // “月调度”工作法 is a name; a long quotation may print duties.
    private static bool IsShortQuote(string t, int at) => t.LastIndexOf('“', at) is var open && (open < 0 || t.IndexOf('”', open) - open < 24);

    private static (int Length, string Frequency) Cadence(string t, int at)
    {
        (int Length, string Frequency) best = (0, "");
        foreach (var (words, frequency) in Cadences)
            if (words.At(t, at) is var n && n > best.Length) best = (n, frequency);
        return best;
    }

    // The words before 后 or 之日起: the event from which the term runs.
    private static string? Trigger(PassageLine line, int at, int floor)
    {
        var n = After.Before(line.Text, at, floor);
        if (n == 0 || at - n <= floor) return null;
        var start = floor;
        foreach (var opener in new[] { "应当在", "必须在", "应在", "须在", "自", "在", "于" })
            if (line.Text.LastIndexOf(opener, at - n - 1, at - n - floor, StringComparison.Ordinal) is var o and >= 0)
            {
                start = o + opener.Length;
                break;
            }
        return start < at - n ? line.Line.Words(start, at - n) : null;
    }

    private static string Iso(Figure f)
    {
        var n = (f.Max ?? f.Value ?? 0).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
        return f.Unit switch
        {
            "年" or "周年" or "个年度" => $"P{n}Y",
            "个月" or "月" => $"P{n}M",
            "周" or "个星期" or "星期" => $"P{n}W",
            "小时" or "个小时" => $"PT{n}H",
            "分钟" => $"PT{n}M",
            "个工作日" or "工作日" => n + "工作日",
            _ => $"P{n}D",
        };
    }

    private static DutyProposal Make(PassageLine line, int start, int end, string frequency, bool recurring, string? trigger, ResponsibleUnits units, string rule)
    {
        var (from, until) = (Clauses.Start(line.Text, start), Clauses.End(line.Text, end));
        return new DutyProposal
        {
            Path = line.Passage.PathOf(line), EId = line.Provision.EId, Quote = line.Line.Words(from, until), Frequency = frequency, Recurring = recurring,
            Trigger = trigger, Units = units, Rule = rule,
            Words = [line.Say(ProposalPart.Quote, from, until), line.Say(ProposalPart.Frequency, start, end)],
        };
    }
}
