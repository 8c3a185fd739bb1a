using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Units;

/// <summary>带职责的名单: 甲牵头，乙、丙配合 · 由甲负责，乙、丙按职责分工 · 甲会同乙 · 甲（牵头）、乙 · 甲、乙.</summary>
internal static class RoleLists
{
    // Lists with role words behind them: 甲牵头，乙、丙配合.
    public static bool Read(string s, List<string> lead, List<string> co)
    {
        var waiting = new List<string>();
        var leads = new List<string>();
        var (rolesSeen, byOne) = (0, false);
        foreach (var chunk in Chunks(s))
        {
            if (TermChunk(chunk)) continue;
            var together = chunk.IndexOf("会同", StringComparison.Ordinal);
            if (together > 0 && UnitNames.Read(chunk[..together]) is { } first && UnitNames.Read(chunk[(together + 2)..]) is { } rest)
            {
                leads.AddRange(first);
                co.AddRange(rest);
                rolesSeen++;
                continue;
            }
            var tail = UnitNames.Tail(chunk);
            var names = Marked(chunk, leads);
            if (names is null) return false;
            waiting.AddRange(names);
            if (tail.Length == 0) continue;
            var isLead = tail.Contains("牵头", StringComparison.Ordinal);
            byOne |= !isLead && rolesSeen == 0 && chunk.StartsWith('由');
            if (rolesSeen > 0 && tail.Contains("配合", StringComparison.Ordinal) && leads.Count == 0 && lead.Count == 0) Move(co, leads);
            (isLead ? leads : co).AddRange(waiting);
            if (byOne && rolesSeen == 1 && leads.Count == 0) MoveFirst(co, leads, waiting.Count);
            waiting.Clear();
            rolesSeen++;
        }
        co.AddRange(waiting);
        lead.AddRange(leads);
        return true;
    }

    private static void Move(List<string> from, List<string> to)
    {
        to.AddRange(from);
        from.Clear();
    }

    private static void MoveFirst(List<string> co, List<string> leads, int last)
    {
        leads.AddRange(co[..^last]);
        co.RemoveRange(0, co.Count - last);
    }

    // 甲（牵头）、乙: the mark behind a name says who leads.
    private static List<string>? Marked(string chunk, List<string> leads)
    {
        var names = new List<string>();
        foreach (var part in UnitNames.Split(chunk))
        {
            var marked = part.Contains("（牵头", StringComparison.Ordinal);
            var name = marked ? part[..part.IndexOf("（牵头", StringComparison.Ordinal)] : part;
            if (UnitNames.Clean(name).Length == 0) continue;
            if (UnitNames.Read(name) is not { } read) return null;
            (marked ? leads : names).AddRange(read);
        }
        return names;
    }

    private static IEnumerable<string> Chunks(string s)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < s.Length; i++)
        {
            if (s[i] is '（' or '〈' or '“') depth++;
            if (s[i] is '）' or '〉' or '”') depth--;
            if (depth > 0 || s[i] is not ('，' or '；')) continue;
            yield return s[start..i];
            start = i + 1;
        }
        yield return s[start..];
    }

    private static readonly Lexicon TermWords = new("完成 前 底 长期 持续 常态化 坚持 推进 实施 每年 长期坚持 到位");

    private static bool TermChunk(string chunk) => chunk.Length > 0 && TermWords.Before(chunk, chunk.Length) > 0 && (chunk.Any(char.IsAsciiDigit) || chunk.Length <= 6) && !UnitNames.IsUnit(chunk);
}
