using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Meaning;

/// <summary>会议报道: number, date, chair, items, documents adopted.</summary>
internal static class MeetingReader
{
    private static readonly string[] Acts =
    [
        "审议并原则通过", "审议并通过", "审议通过", "原则通过", "讨论并原则通过", "讨论通过", "审议", "传达学习", "集中学习", "学习贯彻", "学习", "听取", "研究部署", "研究讨论", "研究", "传达", "部署", "通报",
    ];

    private static readonly string[] Posts = ["市长", "县长", "区长", "州长", "省长", "书记", "主任", "局长", "主席", "总理", "秘书长", "组长", "专员", "盟长"];

    public static MeetingReport Read(Draft draft, List<Passage> passages, List<List<CitationReader.Placed>> citations)
    {
        var name = Name(draft.Title);
        var items = new List<AgendaItem>();
        var adopted = new List<string>();
        var (chair, post) = Chair(draft.Subtitle, passages);
        for (var i = 0; i < passages.Count; i++)
        {
            var s = passages[i].Text;
            foreach (var (start, end) in Passage.Sentences(s))
            {
                var sentence = s.AsSpan(start, end - start);
                if (!TryAct(sentence, out var act, out var subject)) continue;
                var titles = citations[i].FindAll(c => c.Start >= start && c.End <= end && c.Citation.Title is not null).ConvertAll(static c => c.Citation.Title!);
                foreach (var t in AnyTitles(sentence)) if (!titles.Contains(t)) titles.Add(t);
                items.Add(new AgendaItem(act, subject, passages[i].Node.EId, titles));
                if (act.Contains("通过", StringComparison.Ordinal)) adopted.AddRange(titles);
            }
        }
        return new MeetingReport { Name = name, Number = Number(name) ?? Number(draft.Title), Chair = chair, ChairPost = post, Items = items, Adopted = adopted };
    }

    /// <summary>Month and day of the meeting; year 0 when it is not printed.</summary>
    public static (int Year, int Month, int Day)? Date(List<Passage> passages)
    {
        for (var p = 0; p < passages.Count && p < 2; p++)
        {
            var s = passages[p].Text;
            if (Dates.TryFind(s, out var date, out var at, out _) && at < 40 && date != default) return (date.Year, date.Month, date.Day);
            for (var i = 0; i < s.Length && i < 40; i++)
                if (Dates.TryReadDay(s.AsSpan(i), out var month, out var day, out _)) return (0, month, day);
        }
        return null;
    }

    // 市政府第49次常务会议 of 市政府召开第49次常务会议
    private static string Name(string title)
    {
        var at = title.IndexOf("召开", StringComparison.Ordinal);
        if (at < 0) return title;
        var who = title[..at];
        if (who.Contains("主持", StringComparison.Ordinal)) who = "";
        return who + title[(at + 2)..];
    }

    private static int? Number(string s)
    {
        for (var i = 0; i < s.Length; i++)
            if (s[i] == '第' && Numeral.TryRead(s.AsSpan(i + 1), out var n, out var length) && i + 1 + length < s.Length && s[i + 1 + length] == '次') return n;
        return null;
    }

    private static (string? Chair, string? Post) Chair(string? subtitle, List<Passage> passages)
    {
        string? name = null;
        if (subtitle is not null && subtitle.IndexOf("主持", StringComparison.Ordinal) is > 0 and < 12 and var end) name = subtitle[..end];
        for (var p = 0; p < passages.Count && p < 3; p++)
        {
            var s = passages[p].Text;
            var at = s.IndexOf("主持", StringComparison.Ordinal);
            if (at <= 0) continue;
            var from = s.LastIndexOfAny(['，', '。', '、', '；'], at - 1) + 1;
            var who = s[from..at].Replace(" ", "", StringComparison.Ordinal);
            if (name is not null && who.EndsWith(name, StringComparison.Ordinal)) return (name, NullIfEmpty(who[..^name.Length]));
            foreach (var post in Posts)
                if (who.LastIndexOf(post, StringComparison.Ordinal) is >= 0 and var i && who.Length - i - post.Length is >= 2 and <= 4)
                    return (name ?? who[(i + post.Length)..], who[..(i + post.Length)]);
        }
        return (name, null);
    }

    private static string? NullIfEmpty(string s) => s.Length == 0 ? null : s;

    private static bool TryAct(ReadOnlySpan<char> s, out string act, out string subject)
    {
        act = subject = "";
        var at = s.StartsWith("与会人员") ? 4 : s.StartsWith("会议") ? 2 : -1;
        if (at < 0) return false;
        if (s[at..].StartsWith("还")) at++;
        foreach (var a in Acts)
        {
            if (!s[at..].StartsWith(a)) continue;
            act = a;
            var rest = s[(at + a.Length)..].TrimStart('了');
            var end = rest.IndexOfAny('，', '。', '；');
            if (end < 0) end = rest.Length;
            subject = Draft.Short(rest[..end].ToString());
            return true;
        }
        return false;
    }

    private static List<string> AnyTitles(ReadOnlySpan<char> s)
    {
        var found = new List<string>();
        while (s.IndexOf('《') is >= 0 and var start && s[start..].IndexOf('》') is > 1 and var length)
        {
            found.Add(s.Slice(start + 1, length - 1).ToString().Replace(" ", "", StringComparison.Ordinal));
            s = s[(start + length)..];
        }
        return found;
    }
}
