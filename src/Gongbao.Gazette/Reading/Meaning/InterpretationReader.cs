using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;

namespace Gongbao.Gazette.Reading.Meaning;

/// <summary>政策解读: what it interprets, and who explains under which contact.</summary>
internal static class InterpretationReader
{
    private static readonly string[] FieldStarts = ["联系方式", "联系电话", "电话", "解读人"];

    public static InterpretationFacts Read(Draft draft, List<Passage> passages, List<List<CitationReader.Placed>> citations)
    {
        var title = Interpreted(draft.Title);
        string? number = null;
        foreach (var list in citations)
            foreach (var c in list)
                if (number is null && c.Citation is { DocumentNumber: { } n, Title: { } t } && HeadReader.Same(t, title)) number = n;
        var people = new List<string>();
        string? contact = null, office = null;
        for (var i = passages.Count - 1; i >= 0 && i >= passages.Count - 4; i--)
        {
            var s = passages[i].Text;
            if (Field(s, "解读人") is { } who) people.AddRange(who.Replace(" ", "", StringComparison.Ordinal).Split(['、', '，'], StringSplitOptions.RemoveEmptyEntries));
            contact ??= Field(s, "联系方式") ?? Field(s, "联系电话") ?? Field(s, "解读电话") ?? Field(s, "咨询电话");
            office ??= Field(s, "解读机关") ?? Field(s, "解读单位") ?? Field(s, "解读部门");
        }
        return new InterpretationFacts(title, null, number, people, contact, office);
    }

    /// <summary>The title in the outermost 《》; the whole title when there is none.</summary>
    public static string Interpreted(string title)
    {
        var start = title.IndexOf('《');
        var end = title.LastIndexOf('》');
        return start >= 0 && end > start ? title[(start + 1)..end] : title;
    }

    private static string? Field(string s, string name)
    {
        var at = s.IndexOf(name, StringComparison.Ordinal);
        if (at < 0 || at + name.Length >= s.Length || s[at + name.Length] is not ('：' or ':')) return null;
        var rest = s.AsSpan(at + name.Length + 1).TrimStart();
        var end = rest.IndexOfAny(['）', ')', '；', '。']);
        if (end >= 0) rest = rest[..end];
        foreach (var next in FieldStarts)
            if (rest.IndexOf(next) is > 0 and var cut) rest = rest[..cut];
        var value = rest.Trim([' ', '，', ',', '；']).ToString();
        return value.Length == 0 ? null : value;
    }
}
