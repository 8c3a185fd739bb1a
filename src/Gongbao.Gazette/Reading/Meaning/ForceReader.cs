using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Meaning;

/// <summary>生效与失效: reads the clause on force, counts what it counts, and infers what it leaves out, each on its basis.</summary>
internal sealed class ForceReader(DateOnly? signed, string title, List<string> names)
{
    private static readonly string[] OtherTimes = ["任职时间", "发放日期", "补贴自"];
    private static readonly string[] OtherTerms = ["证书有效期", "许可证有效期", "资质有效期", "合同有效期", "资格有效期", "聘期"];
    private static readonly string[] TermWords =
        ["有效期", "有效期限", "有效期限为", "施行期", "执行期", "实施期", "试行期", "暂行期", "试行", "暂行", "期限", "执行至", "实施至", "施行至", "截至", "有效至"];
    private static readonly string[] PeriodVerbs = ["施行", "执行", "实施", "有效", "止"];

    private static readonly string[] Starts = ["施行", "执行", "实施", "生效", "有效"];
    private static readonly string[] Issue = ["印发之日", "发布之日", "公布之日", "下发之日", "发文之日", "发出之日", "颁布之日", "印发日"];
    private static readonly string[] Self =
        ["本", "此", "该办法", "上述", "以上", "自印发", "自发布", "自公布", "自下发", "自发文", "政策", "措施", "办法", "意见", "方案", "通知"];

    private readonly List<InferenceBasis> counted = [];
    private DateOnly? effective, expires;
    private string? eId, clause;

    public DatesInForce Read(List<Passage> passages, string? note)
    {
        if (note is not null) Sentence(note, null, false);
        for (var i = passages.Count - 1; i >= 0 && (effective is null || expires is null); i--)
        {
            if (InAnnex(passages[i])) continue;
            var s = passages[i].Text;
            if (!s.AsSpan().IndexOfAny(Starts)) continue;
            var own = i >= passages.Count - 4 || passages[i].Node.Number == -1 || passages[i].Node.IsCover || i < 3;
            var sentences = Passage.Sentences(s);
            for (var k = sentences.Count - 1; k >= 0; k--)
                Sentence(s[sentences[k].Start..sentences[k].End], passages[i].Node.EId, !own);
        }
        return Result();
    }

    // an annex is not the document, unless it is the very instrument that the document issues
    private bool InAnnex(Passage p)
    {
        for (var n = p.Node; n is not null; n = n.Parent)
            if (n.Kind == ProvisionKind.Annex) return !names.Exists(t => HeadReader.Same(t, n.Title));
        return false;
    }

    private void Sentence(string s, string? provision, bool strict)
    {
        var t = s.AsSpan();
        if (!t.IndexOfAny(Starts) || t.IndexOfAny(OtherTimes)) return;
        if (strict && !SpeaksOfItself(s)) return;
        var from = Effective(s, out var start);
        var until = Expires(s, effective ?? start);
        if (from && effective is null) { effective = start; Note(s, provision); }
        if (until is { } end && expires is null && SpeaksOfItself(s)) { expires = end; Note(s, provision); }
    }

    private static bool SpeaksOfItself(string s) => s.AsSpan().IndexOfAny(Self) && !s.AsSpan().IndexOfAny(OtherTerms);

    private void Note(string s, string? provision)
    {
        clause ??= Draft.Short(s.Trim());
        eId ??= provision;
    }

    // 自…起施行: a date, the day of issue, or N days behind it
    private bool Effective(string s, out DateOnly? date)
    {
        date = null;
        foreach (var word in Issue)
        {
            var i = s.IndexOf(word, StringComparison.Ordinal);
            if (i < 0 || !Begins(s, i + word.Length)) continue;
            if (signed is null) return false;
            date = signed.Value.AddDays(DaysBehind(s, i + word.Length));
            if (!counted.Contains(InferenceBasis.DayOfIssue) && effective is null) counted.Add(InferenceBasis.DayOfIssue);
            return true;
        }
        for (var i = 0; i < s.Length; i++)
        {
            if (!(Glyph.IsDigit(s[i]) || s[i] == '二') || i > 0 && Glyph.IsDigit(s[i - 1]) || !Dates.TryRead(s.AsSpan(i), out var day, out var n) || day == default) continue;
            if (Begins(s, i + n) || i > 0 && s[i - 1] is '自' or '从' or '于' && s.AsSpan(i + n).TrimStart().StartsWith("至")) { date = day; return true; }
            i += n;
        }
        return false;
    }

    // 起施行, 起正式实施, 施行, 起30日后施行, behind the date at once
    private static bool Begins(string s, int at)
    {
        var rest = s.AsSpan(at, Math.Min(16, s.Length - at));
        foreach (var w in Starts[..4])
        {
            var i = rest.IndexOf(w);
            if (i < 0) continue;
            var between = rest[..i];
            if (between.IndexOfAny("，。；至") < 0 && (between.Contains('起') || between.Length <= 2)) return true;
        }
        return false;
    }

    private static int DaysBehind(string s, int at)
    {
        var rest = s.AsSpan(at, Math.Min(12, s.Length - at)).TrimStart("起满");
        return Numeral.TryRead(rest, out var days, out var n) && n < rest.Length && rest[n] is '日' or '天' ? days : 0;
    }

    private DateOnly? Expires(string s, DateOnly? start)
    {
        foreach (var word in TermWords)
        {
            var i = s.IndexOf(word, StringComparison.Ordinal);
            if (i < 0) continue;
            var rest = s.AsSpan(i + word.Length);
            if (rest.Length > 24) rest = rest[..24];
            var stop = rest.IndexOfAny('，', '。', '；');
            var near = stop >= 0 ? rest[..stop] : rest;
            // 有效期自…至…: both ends
            if (near.LastIndexOf('至') is >= 0 and var to && Dates.TryFind(near[to..], out var last, out _, out _)) return NotDefault(last);
            if (word.EndsWith('至') && Dates.TryFind(near, out last, out var at, out _) && at < 3) return NotDefault(last);
            if (Term(near) is var (years, months) && (years > 0 || months > 0) && start is { } day)
            {
                if (!counted.Contains(InferenceBasis.TermOfYears)) counted.Add(InferenceBasis.TermOfYears);
                return Add(day, years, months);
            }
        }
        // 自2023年11月1日至2024年10月31日施行 …: a period that is followed by the verb
        if (s.LastIndexOf('至') is > 0 and var until && Dates.TryRead(s.AsSpan(until + 1).TrimStart(), out var end, out var n) && s.AsSpan(until + 1 + n, Math.Min(6, s.Length - until - 1 - n)).IndexOfAny(PeriodVerbs)) return NotDefault(end);
        return null;
    }

    private static DateOnly? NotDefault(DateOnly d) => d == default ? null : d;

    private static DateOnly? Add(DateOnly day, int years, int months) =>
        day.Year + years + months / 12 >= 9990 ? null : day.AddYears(years).AddMonths(months).AddDays(-1);

    // 五年, 为5年, 暂定3年, 18个月, 至…
    private static (int Years, int Months) Term(ReadOnlySpan<char> s)
    {
        for (var i = 0; i < s.Length && i < 8; i++)
        {
            if (!Numeral.TryRead(s[i..], out var n, out var length)) continue;
            var unit = s[(i + length)..].TrimStart();
            if (n > 100) return default;
            if (unit.StartsWith("年") || unit.StartsWith("周年")) return (n, 0);
            return unit.StartsWith("个月") ? (0, n) : default;
        }
        return default;
    }

    private DatesInForce Result()
    {
        var trial = title.Contains("试行", StringComparison.Ordinal) || title.Contains("暂行", StringComparison.Ordinal);
        DateOnly? from = null, to = null;
        InferenceBasis? fromBasis = null, toBasis = null;
        if (effective is null && signed is { } day) (from, fromBasis) = (day, InferenceBasis.DateOfSignature);
        if (expires is null && Period(title) is var (first, last))
        {
            (to, toBasis) = (new DateOnly(last, 12, 31), InferenceBasis.PlanningPeriod);
            if (effective is null) (from, fromBasis) = (new DateOnly(first, 1, 1), InferenceBasis.PlanningPeriod);
        }
        return new DatesInForce
        {
            Effective = effective, Expires = expires, EId = eId, Clause = clause, Counted = counted,
            EffectiveInferred = from, EffectiveBasis = fromBasis, ExpiresInferred = to, ExpiresBasis = toBasis, IsTrial = trial,
        };
    }

    // （2023—2026年）
    private static (int First, int Last)? Period(string s)
    {
        for (var i = 0; i + 9 <= s.Length; i++)
        {
            if (!Numeral.TryReadDigits(s.AsSpan(i), out var first, out var n) || n != 4 || first is < 1990 or > 2099) continue;
            var j = i + 4;
            if (j < s.Length && s[j] == '年') j++;
            while (j < s.Length && s[j] is '—' or '-' or '－' or '–' or '―' or '至' or '~' or '～') j++;
            if (j > i + 4 && Numeral.TryReadDigits(s.AsSpan(j), out var last, out n) && n == 4 && last > first && last - first <= 30 && j + 4 < s.Length && s[j + 4] == '年') return (first, last);
        }
        return null;
    }
}
