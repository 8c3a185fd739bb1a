using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;

namespace Gongbao.Gazette.Reading;

/// <summary>发文机关 as the title names it: what stands before 关于 or 印发, where that is a body's name.</summary>
internal static class TitleIssuers
{
    private static readonly string[] Verbs = ["关于", "印发", "转发", "批转", "公布", "发布"];

    public static List<string> Of(Draft draft)
    {
        var raw = Raw(draft);
        var end = raw.Length;
        foreach (var word in Verbs)
            if (raw.IndexOf(word, StringComparison.Ordinal) is >= 0 and var i && i < end) end = i;
        if (end == raw.Length || end < 3) return [];
        var head = raw[..end].Trim();
        if (!Words.IsBody(head) && !Words.IsBody(head.Replace(" ", "", StringComparison.Ordinal))) return head.Contains('等') && head.EndsWith("部门", StringComparison.Ordinal) ? [head] : [];
        var bodies = HeadReader.Bodies(head).ToList();
        return bodies.TrueForAll(static b => b.Length >= 3) ? bodies : [head.Replace(" ", "", StringComparison.Ordinal)];
    }

    // with the blanks between two bodies, also where they stand on lines of their own
    private static string Raw(Draft draft)
    {
        var s = "";
        foreach (var (line, kind) in draft.Marked)
        {
            if (kind != PartKind.Title) continue;
            if (s.Length > 0 && Words.IsBody(s) && Words.IsBody(line.Text)) s += " ";
            s += line.Text;
        }
        return s.Length > 0 ? s : draft.Title;
    }
}
