using Gongbao.Gazette.Reading.Lines;
using Gongbao.Kernel;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>Document numbers in a text, also those that the standard form does not cover.</summary>
internal static class Numbers
{
    private static readonly string[] LeadWords = ["根据", "按照", "依据", "依照", "执行", "落实", "印发", "发布", "公布", "由", "以", "和", "及", "见", "的"];

    /// <summary>A number with 〔〕 and without blanks; malformed when printed with other brackets or in another order.</summary>
    internal readonly record struct Found(string Text, int Start, int Length, bool IsMalformed);

    private const string YearOpen = "〔﹝[［【（(〈";

    public static List<Found> FindAll(string s)
    {
        var found = new List<Found>();
        if (s.AsSpan().Contains('号'))
        {
            foreach (var m in DocumentNumber.FindAll(s))
                found.Add(new Found(m.Number.ToString(), m.Start, m.Length, !s.AsSpan(m.Start, m.Length).Contains('〔')));
            FindOthers(s, found);
            if (found.Count > 1) found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        }
        return found;
    }

    /// <summary>The whole text is a number, with a date behind it or not. 令 and 公告 carry theirs as 第N号.</summary>
    public static bool IsNumberLine(string s, out string number, out int length)
    {
        number = "";
        length = 0;
        if (s.Length is < 4 or > 60 || s[0] is '（' or '(' or '《' or '“' || !s.Contains('号')) return false;
        var t = s.StartsWith("文号：", StringComparison.Ordinal) || s.StartsWith("字号：", StringComparison.Ordinal) ? 3 : 0;
        if (s.StartsWith("发文字号：", StringComparison.Ordinal)) t = 5;
        var all = FindAll(s[t..]);
        if (all.Count == 0 || all[0].Start != 0) return IsOrderNumber(s, out number, out length);
        number = all[0].Text;
        length = t + all[0].Length;
        var rest = s.AsSpan(length).Trim();
        return rest.IsEmpty || Dates.TryRead(rest, out _, out var n) && n == rest.Length || rest.StartsWith("签发人");
    }

    // 第35号, 2024年第3号 alone on the line; 云汀市人民政府令第35号
    private static bool IsOrderNumber(string s, out string number, out int length)
    {
        number = "";
        length = s.Length;
        var at = s.IndexOf('第');
        if (at < 0 || s.Length > 30 || s[^1] != '号') return false;
        var i = at + 1;
        if (!Numeral.TryRead(s.AsSpan(i), out _, out var n) || i + n != s.Length - 1) return false;
        var head = s.AsSpan(0, at).TrimEnd();
        var plain = head.IsEmpty || head.Length == 5 && head[4] == '年' && Glyph.IsDigit(head[0]);
        if (!plain && !head.EndsWith("令") && !head.EndsWith("公告") && !head.EndsWith("通告")) return false;
        number = s;
        return true;
    }

    private static void FindOthers(string s, List<Found> found)
    {
        for (var i = 0; i < s.Length; i++)
        {
            if (YearOpen.Contains(s[i])) MisplacedYear(s, i, found);
            else if (s[i] == '第' && i >= 2) OrderOrNotice(s, i, found);
        }
    }

    // 银发2022〔254〕号: the year stands before the bracket
    private static void MisplacedYear(string s, int at, List<Found> found)
    {
        if (at < 6 || !Numeral.TryReadDigits(s.AsSpan(at - 4), out var year, out var n) || n != 4 || year is < 1949 or > 2099) return;
        if (!Numeral.TryReadDigits(s.AsSpan(at + 1), out var number, out n)) return;
        var i = at + 1 + n;
        if (i + 1 >= s.Length || !Glyph.ClosesYear(s[i]) || s[i + 1] != '号') return;
        var start = at - 4;
        while (start > 0 && at - start < 16 && Glyph.IsHan(s[start - 1])) start--;
        if (start == at - 4) return;
        found.Add(new Found($"{s[start..(at - 4)]}〔{year}〕{number}号", start, i + 2 - start, true));
    }

    // 国务院令第711号; 财政部、税务总局公告2023年第28号
    private static void OrderOrNotice(string s, int at, List<Found> found)
    {
        if (!Numeral.TryReadDigits(s.AsSpan(at + 1), out _, out var n) || at + 1 + n >= s.Length || s[at + 1 + n] != '号') return;
        var end = at;
        var dated = end >= 5 && s[end - 1] == '年' && Glyph.IsDigit(s[end - 2]) && Glyph.IsDigit(s[end - 5]);
        if (dated) end -= 5;
        var head = s.AsSpan(0, end);
        if (!head.EndsWith("公告") && !head.EndsWith("令") && !(dated && head.EndsWith("通告"))) return;
        var start = end - 1;
        while (start > 0 && end - start < 40 && (Glyph.IsHan(s[start - 1]) || s[start - 1] == '、')) start--;
        if (start > 0 && !Glyph.OpensRound(s[start - 1]) && s[start - 1] is not '》') start = AfterLead(s, start, end);
        if (end - start < 3) return;
        found.Add(new Found(s[start..(at + 1 + n + 1)].Replace(" ", "", StringComparison.Ordinal), start, at + n + 2 - start, false));
    }

    // in running text the words before the body's name are not part of it
    private static int AfterLead(string s, int start, int end)
    {
        foreach (var lead in LeadWords)
            if (s.AsSpan(start, end - start).LastIndexOf(lead) is >= 0 and var i) start = start + i + lead.Length;
        return start;
    }
}
