using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Meaning;

/// <summary>任免: who gets or leaves which post.</summary>
internal sealed class AppointmentReader
{
    private static readonly string[] PostLeads = ["挂任的", "兼任的", "挂任", "的", "为", "任", "担任", "不再担任", "兼任"];
    private static readonly string[] BracketRemarks = ["期", "级", "兼", "挂", "试"];
    private static readonly string[] CommaRemarks = ["期", "退休", "级"];

    private static readonly (string Word, AppointmentAct Act)[] Words =
    [
        ("决定任命", AppointmentAct.Appointed), ("任命", AppointmentAct.Appointed), ("免去", AppointmentAct.Removed), ("决定免去", AppointmentAct.Removed), ("聘任", AppointmentAct.Hired), ("聘用", AppointmentAct.Hired),
        ("解聘", AppointmentAct.Dismissed), ("解除", AppointmentAct.Dismissed), ("任职", AppointmentAct.Appointed), ("免职", AppointmentAct.Removed), ("撤销", AppointmentAct.Removed),
    ];

    private readonly List<Appointment> found = [];
    private AppointmentAct? act;

    public List<Appointment> Read(List<Passage> passages)
    {
        foreach (var passage in passages)
        {
            var start = 0;
            var s = passage.Text;
            for (var i = 0; i <= s.Length; i++)
            {
                if (i < s.Length && s[i] is not ('；' or '。' or '：' or ';')) continue;
                var end = Math.Min(i + 1, s.Length);
                if (end > start) Clause(s[start..end].Trim(), passage.Node.EId);
                start = end;
            }
        }
        return found;
    }

    private void Clause(string s, string eId)
    {
        var text = s.TrimEnd('；', '。', '：', ';', ':');
        if (s.EndsWith('：') && Heading(text)) return;
        if (text.Contains("任职时间", StringComparison.Ordinal) && From(text) is { } from) { Dated(text, from, eId); return; }
        var own = act;
        foreach (var (word, kind) in Words)
            if (text.StartsWith(word, StringComparison.Ordinal) && text.Contains("同志", StringComparison.Ordinal)) { own = kind; text = text[word.Length..]; break; }
        var at = text.IndexOf("同志", StringComparison.Ordinal);
        if (at <= 0) return;
        if (at > 2 && text[..at].IndexOf("任命", StringComparison.Ordinal) is >= 0 and var inline) { text = text[(inline + 2)..]; at = text.IndexOf("同志", StringComparison.Ordinal); own = AppointmentAct.Appointed; }
        var names = text[..at].Split(['、', '，'], StringSplitOptions.RemoveEmptyEntries);
        var rest = text[(at + 2)..];
        var removes = rest.StartsWith('的') && rest.Contains("职务", StringComparison.Ordinal) || rest.StartsWith("挂任", StringComparison.Ordinal) || rest.StartsWith("兼任的", StringComparison.Ordinal) || rest.StartsWith("不再担任", StringComparison.Ordinal);
        own ??= removes ? AppointmentAct.Removed : AppointmentAct.Appointed;
        if (removes && own is AppointmentAct.Appointed) own = AppointmentAct.Removed;
        var (post, remark) = Post(rest);
        foreach (var name in names) found.Add(new Appointment(own.Value, Name(name), post, remark, null, eId));
    }

    // 任命： 免去： 聘任： as headings of what follows
    private bool Heading(string s)
    {
        foreach (var (word, kind) in Words)
            if (s == word || s.EndsWith("，" + word, StringComparison.Ordinal) || s.EndsWith(word, StringComparison.Ordinal) && s.Length < 12) { act = kind; return true; }
        return s.EndsWith("决定", StringComparison.Ordinal);
    }

    private static (string? Post, string? Remark) Post(string s)
    {
        s = s.Replace(" ", "", StringComparison.Ordinal);
        string? remark = null;
        foreach (var lead in PostLeads)
        {
            if (!s.StartsWith(lead, StringComparison.Ordinal)) continue;
            s = s[lead.Length..];
            if (lead.StartsWith('挂')) remark = "挂任";
            if (lead.StartsWith('兼')) remark = "兼任";
            break;
        }
        var at = s.IndexOf("职务", StringComparison.Ordinal);
        if (at > 0)
        {
            var tail = s[(at + 2)..].Trim('，', '（', '）');
            return (s[..at], tail.Length > 0 ? tail : remark);
        }
        return (s.Length == 0 ? null : s, Bracketed(s) ?? remark);
    }

    // （试用期一年）; ，聘期三年
    private static string? Bracketed(string s)
    {
        if (s.EndsWith('）') && s.LastIndexOf('（') is > 0 and var open && s.AsSpan(open).IndexOfAny(BracketRemarks)) return s[(open + 1)..^1];
        return s.LastIndexOf('，') is > 0 and var comma && s.AsSpan(comma).IndexOfAny(CommaRemarks) ? s[(comma + 1)..] : null;
    }

    // …等同志试用期满，正式任职，任职时间从2022年6月起计算; 以上试用期满的，任职时间从…
    private void Dated(string s, string from, string eId)
    {
        var at = s.IndexOf("同志", StringComparison.Ordinal);
        if (at > 0)
        {
            foreach (var name in s[..at].TrimEnd('等').Split('、', StringSplitOptions.RemoveEmptyEntries))
                found.Add(new Appointment(AppointmentAct.Confirmed, Name(name), null, s.Contains("试用期满", StringComparison.Ordinal) ? "试用期满" : null, from, eId));
            return;
        }
        for (var i = 0; i < found.Count; i++)
            if (found[i].Remark?.StartsWith("试用期", StringComparison.Ordinal) == true || !s.Contains("试用", StringComparison.Ordinal)) found[i] = found[i] with { From = from };
    }

    private static string? From(string s)
    {
        var at = s.IndexOf("任职时间", StringComparison.Ordinal) + 4;
        while (at < s.Length && !Glyph.IsDigit(s[at])) at++;
        var end = s.IndexOf('起', Math.Min(at, s.Length));
        return end > at ? s[at..end].Replace(" ", "", StringComparison.Ordinal) : null;
    }

    private static string Name(string s) => s.Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal);
}
