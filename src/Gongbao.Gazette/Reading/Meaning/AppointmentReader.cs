using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Meaning;

/// <summary>任免: who gets or leaves which post.</summary>
internal sealed class AppointmentReader
{
    private static readonly (string Word, AppointmentAct Act)[] Verbs =
    [
        ("任命", AppointmentAct.Appointed), ("免去", AppointmentAct.Removed), ("聘任", AppointmentAct.Hired), ("聘用", AppointmentAct.Hired), ("解聘", AppointmentAct.Dismissed),
        ("解除", AppointmentAct.Dismissed), ("任职", AppointmentAct.Appointed), ("免职", AppointmentAct.Removed), ("撤销", AppointmentAct.Removed),
    ];

    private readonly List<Appointment> found = [];
    private AppointmentAct? act; // of the heading above: 任命：
    private string[] names = [];

    public List<Appointment> Read(List<Passage> passages)
    {
        foreach (var passage in passages)
        {
            var s = passage.Text.Replace(" ", "", StringComparison.Ordinal);
            if (passage.Node.Label.Length > 0 && s.StartsWith(passage.Node.Label, StringComparison.Ordinal)) s = s[passage.Node.Label.Length..];
            for (int i = 0, start = 0; i <= s.Length; i++)
            {
                if (i < s.Length && s[i] is not ('；' or '。' or '：' or ';') && !StartsNextAct(s, i, start)) continue;
                var end = Math.Min(i + 1, s.Length);
                if (end > start) Clause(s[start..end], passage.Node.EId);
                start = end;
            }
        }
        return found;
    }

    // …副局长，免去其…职务: a second act behind the comma
    private static bool StartsNextAct(string s, int i, int start)
    {
        if (s[i] is not ('，' or ',') || i == start) return false;
        var rest = s.AsSpan(i + 1);
        if (rest.StartsWith("任职时间")) return false;
        foreach (var (word, _) in Verbs) if (rest.StartsWith(word)) return true;
        return rest.StartsWith("不再担任") || rest.StartsWith("不再兼任");
    }

    private void Clause(string s, string eId)
    {
        var text = s.TrimEnd('；', '。', '：', ';', ':', '，', ',');
        if (s.EndsWith('：') && Heading(text)) return;
        if (text.Contains("任职时间", StringComparison.Ordinal) && From(text) is { } from) { Dated(text, from, eId); return; }
        var own = act;
        var verb = false;
        foreach (var (word, kind) in Verbs)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || at > 0 && !text[..at].EndsWith("决定", StringComparison.Ordinal) && !text[..at].EndsWith('，')) continue;
            (own, text, verb) = (kind, text[(at + word.Length)..], true);
            break;
        }
        if (!AppointmentNames.Split(text, verb || act is not null, names, out var people, out var rest)) return;
        names = people;
        if (Confirmed(rest, null, people, eId)) return;
        var removes = rest.StartsWith("不再", StringComparison.Ordinal) || rest.EndsWith("职务", StringComparison.Ordinal) && !rest.StartsWith('为') && !rest.StartsWith('任') || rest.Contains("职务，", StringComparison.Ordinal);
        own ??= removes ? AppointmentAct.Removed : AppointmentAct.Appointed;
        if (removes && own is AppointmentAct.Appointed) own = AppointmentAct.Removed;
        var (post, remark) = AppointmentNames.Post(rest);
        foreach (var name in people) found.Add(new Appointment(own.Value, name, post, remark, null, eId));
    }

    // 任命： 免去： 聘任： as headings of what follows
    private bool Heading(string s)
    {
        foreach (var (word, kind) in Verbs)
            if (s.EndsWith(word, StringComparison.Ordinal) && (s.Length < 12 || s.EndsWith("，" + word, StringComparison.Ordinal))) { act = kind; return true; }
        return s.EndsWith("决定", StringComparison.Ordinal);
    }

    // …等同志试用期满，正式任职，任职时间从2022年6月起计算; 以上试用期满的，任职时间从…
    private void Dated(string s, string from, string eId)
    {
        var at = s.IndexOf("同志", StringComparison.Ordinal);
        if (at > 0)
        {
            var people = s[..at].TrimEnd('等').Split('、', StringSplitOptions.RemoveEmptyEntries);
            if (Confirmed(s[(at + 2)..], from, people, eId)) return;
            foreach (var name in people) found.Add(new Appointment(AppointmentAct.Confirmed, name, null, null, from, eId));
            return;
        }
        for (var i = 0; i < found.Count; i++)
            if (found[i].Remark?.StartsWith("试用期", StringComparison.Ordinal) == true || !s.Contains("试用", StringComparison.Ordinal)) found[i] = found[i] with { From = from };
    }

    // 试用期满，经考察合格正式任职; 任市统计局副局长试用期满，正式任职
    private bool Confirmed(string rest, string? from, string[] people, string eId)
    {
        const string Over = "试用期满";
        var at = rest.IndexOf(Over, StringComparison.Ordinal);
        if (at < 0 || rest.IndexOf("任职", at, StringComparison.Ordinal) < 0) return false;
        var (post, _) = AppointmentNames.Post(rest[..at].TrimEnd('，', '（'));
        foreach (var name in people) found.Add(new Appointment(AppointmentAct.Confirmed, name, post, Over, from, eId));
        return true;
    }

    private static string? From(string s)
    {
        var at = s.IndexOf("任职时间", StringComparison.Ordinal) + 4;
        while (at < s.Length && !Glyph.IsDigit(s[at])) at++;
        var end = s.IndexOf('起', Math.Min(at, s.Length));
        return end > at ? s[at..end] : null;
    }
}
