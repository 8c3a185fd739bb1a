using System.Text;
using Gongbao.Gazette.Search;

namespace Gongbao.Gazette.Publishing;

/// <summary>版本比较: what a later version of a text changed, provision by provision, in printed order.</summary>
internal static class TextDifference
{
    public static IReadOnlyList<Change> Of(IReadOnlyList<StoredProvision> before, IReadOnlyList<StoredProvision> after)
    {
        var (old, now) = (Printed(before), Printed(after));
        var kept = Kept(old, now);
        var changes = new List<Change>();
        var (i, j) = (0, 0);
        foreach (var (o, n) in kept.Append((old.Count, now.Count)))
        {
            Differ(old[i..o], now[j..n], changes);
            (i, j) = (o + 1, n + 1);
        }
        return changes;
    }

    private static List<StoredProvision> Printed(IReadOnlyList<StoredProvision> all) => [.. all.Where(p => p.Printed.Length > 0)];

    // Between two unchanged provisions: the same place with other words is a change, the rest is taken out or put in.
    private static void Differ(List<StoredProvision> old, List<StoredProvision> now, List<Change> changes)
    {
        foreach (var o in old)
            if (now.All(n => n.EId != o.EId)) changes.Add(new Change(o, null));
        foreach (var n in now) changes.Add(new Change(old.FirstOrDefault(o => o.EId == n.EId), n));
    }

    /// <summary>Longest common sequence of printed texts, as pairs of positions.</summary>
    private static List<(int Old, int New)> Kept(List<StoredProvision> old, List<StoredProvision> now)
    {
        var length = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var j = now.Count - 1; j >= 0; j--)
                length[i, j] = Same(old[i], now[j]) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < old.Count && j < now.Count;)
            if (Same(old[i], now[j])) pairs.Add((i++, j++));
            else if (length[i + 1, j] >= length[i, j + 1]) i++;
            else j++;
        return pairs;
    }

    private static bool Same(StoredProvision a, StoredProvision b) => a.Printed == b.Printed;

    /// <summary>Both texts in one, what went struck out and what came underlined, from the first to the last character that differs.</summary>
    public static string Html(string before, string after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start]) start++;
        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        var html = new StringBuilder(Encode(before[..start]));
        if (before.Length - end > start) html.Append("<del>").Append(Encode(before[start..^end])).Append("</del>");
        if (after.Length - end > start) html.Append("<ins>").Append(Encode(after[start..^end])).Append("</ins>");
        return html.Append(Encode(after[^end..])).ToString();
    }

    private static string Encode(string plain) => Highlight.Encoder.Encode(plain);
}

/// <summary>One provision that two versions print differently; null on the side that lacks it.</summary>
internal sealed record Change(StoredProvision? Before, StoredProvision? After);
