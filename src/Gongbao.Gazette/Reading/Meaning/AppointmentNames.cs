namespace Gongbao.Gazette.Reading.Meaning;

/// <summary>Parts a clause of an appointment into persons, post and remark.</summary>
internal static class AppointmentNames
{
    private static readonly string[] Leads = ["挂任的", "兼任的", "不再担任", "不再兼任", "挂任", "的", "为", "担任", "兼任", "任"];
    private static readonly string[] InBrackets = ["期", "级", "兼", "挂", "试"];
    private static readonly string[] BehindComma = ["期", "退休", "级"];

    /// <param name="text">Without the verb: 周砚秋同志为市统计局局长, 其市统计局副局长职务.</param>
    /// <param name="acts">A verb or a heading says that persons follow.</param>
    /// <param name="before">Persons of the clause before, for 其.</param>
    /// <param name="people">Names.</param>
    /// <param name="rest">What follows the names.</param>
    public static bool Split(string text, bool acts, string[] before, out string[] people, out string rest)
    {
        people = [];
        rest = "";
        var at = text.IndexOf("同志", StringComparison.Ordinal);
        if (at > 0) { people = List(text[..at]); rest = text[(at + 2)..]; return people.Length > 0; }
        if (text.StartsWith('其') && before.Length > 0) { people = before; rest = text[1..]; return true; }
        if (text.StartsWith("不再", StringComparison.Ordinal) && before.Length > 0) { people = before; rest = text; return true; }
        at = Math.Min(Index(text, '任'), Index(text, '为'));
        if (at is >= 2 and <= 40 && IsNames(text[..at])) { people = List(text[..at]); rest = text[at..]; return true; }
        if (!acts || !text.EndsWith("职务", StringComparison.Ordinal)) return false;
        // 周乐天市政府参事职务: the post begins with its place
        for (at = 2; at <= 4 && at < text.Length; at++)
            if (text[at] is '市' or '县' or '区' or '省' or '州' or '的' or '镇' or '乡') { people = [text[..at]]; rest = text[at..]; return true; }
        return false;
    }

    public static (string? Post, string? Remark) Post(string s)
    {
        string? remark = null;
        foreach (var lead in Leads)
        {
            if (!s.StartsWith(lead, StringComparison.Ordinal)) continue;
            s = s[lead.Length..];
            remark = lead[0] switch { '挂' => "挂任", '兼' => "兼任", _ => null };
            break;
        }
        var at = s.IndexOf("职务", StringComparison.Ordinal);
        if (at > 0)
        {
            var tail = s[(at + 2)..].Trim('，', '（', '）');
            return (s[..at], tail.Length > 0 ? tail : remark);
        }
        return (s.Length == 0 ? null : s, Remark(s) ?? remark);
    }

    // （试用期一年）; ，聘期三年
    private static string? Remark(string s)
    {
        if (s.EndsWith('）') && s.LastIndexOf('（') is > 0 and var open && s.AsSpan(open).IndexOfAny(InBrackets)) return s[(open + 1)..^1];
        return s.LastIndexOf('，') is > 0 and var comma && s.AsSpan(comma).IndexOfAny(BehindComma) ? s[(comma + 1)..] : null;
    }

    private static int Index(string s, char c) => s.IndexOf(c) is >= 0 and var i ? i : int.MaxValue;

    private static string[] List(string s) => s.TrimEnd('等').Split(['、', '，'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNames(string s)
    {
        foreach (var name in List(s))
        {
            if (name.Length is < 2 or > 8) return false;
            foreach (var c in name) if (!Lines.Glyph.IsHan(c) && c != '·') return false;
            if (name.Length > 4 && !name.Contains('·')) return false;
        }
        return true;
    }
}
