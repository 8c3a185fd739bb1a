using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Meaning;

/// <summary>References to the document's own provisions: 本办法第八条第二款, 前款, 附件2.</summary>
internal static class OwnCitationReader
{
    private static readonly string[] OwnNames = ["本办法", "本细则", "本规定", "本条例", "本措施", "本意见"];

    public static List<OwnCitation> Read(List<Passage> passages)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var p in passages) ids.Add(p.Node.EId);
        for (var i = 0; i < passages.Count; i++)
            for (var n = passages[i].Node.Parent; n is { EId.Length: > 0 } && ids.Add(n.EId); n = n.Parent) { }
        var found = new List<OwnCitation>();
        foreach (var p in passages)
        {
            if (p.Text.Contains('条')) Articles(p, ids, found);
            if (p.Text.Contains("附件", StringComparison.Ordinal)) Annexes(p, ids, found);
        }
        return found;
    }

    private static void Articles(Passage p, HashSet<string> ids, List<OwnCitation> found)
    {
        var s = p.Text;
        for (var i = 1; i < s.Length; i++) // not the label itself
        {
            if (s[i] != '第' || !Numeral.TryReadChinese(s.AsSpan(i + 1), out var article, out var n) || i + 1 + n >= s.Length || s[i + 1 + n] != '条') continue;
            if (s[i - 1] is '》' or '法' && !EndsWithOwn(s, i)) continue; // of another document
            var end = i + 2 + n;
            var (target, start) = ($"art_{article}", OwnStart(s, i));
            if (Step(s, ref end, '款', out var clause)) target += $"__para_{clause}";
            if (Step(s, ref end, '项', out var point)) target += $"__point_{point}";
            found.Add(new OwnCitation(s[start..end], p.Node.EId, Resolve(ids, target), p.Span(start, end - start)));
            i = end - 1;
        }
    }

    private static bool Step(string s, ref int at, char unit, out int number)
    {
        number = 0;
        var i = at;
        if (i >= s.Length || s[i] != '第') return false;
        i++;
        var bracket = i < s.Length && Glyph.OpensRound(s[i]);
        if (bracket) i++;
        if (i >= s.Length || !Numeral.TryRead(s.AsSpan(i), out number, out var n)) return false;
        i += n;
        if (bracket && i < s.Length && Glyph.ClosesRound(s[i])) i++;
        if (i >= s.Length || s[i] != unit) return false;
        at = i + 1;
        return true;
    }

    private static string? Resolve(HashSet<string> ids, string target)
    {
        while (true)
        {
            if (ids.Contains(target)) return target;
            var cut = target.LastIndexOf("__", StringComparison.Ordinal);
            if (cut < 0) return null;
            if (target.Contains("__para_", StringComparison.Ordinal) && target.Contains("__point_", StringComparison.Ordinal))
            {
                var without = target.Remove(target.IndexOf("__para_", StringComparison.Ordinal), cut - target.IndexOf("__para_", StringComparison.Ordinal));
                if (ids.Contains(without)) return without;
            }
            target = target[..cut];
        }
    }

    private static bool EndsWithOwn(string s, int at) => at >= 3 && s[at - 3] == '本';

    private static int OwnStart(string s, int at)
    {
        foreach (var own in OwnNames)
            if (s.AsSpan(0, at).EndsWith(own)) return at - own.Length;
        return at;
    }

    private static void Annexes(Passage p, HashSet<string> ids, List<OwnCitation> found)
    {
        var s = p.Text;
        if (p.Node.Kind == ProvisionKind.Annex) return;
        for (var i = s.IndexOf("附件", StringComparison.Ordinal); i >= 0; i = i + 2 < s.Length ? s.IndexOf("附件", i + 2, StringComparison.Ordinal) : -1)
        {
            var number = 1;
            var end = i + 2;
            if (Numeral.TryReadDigits(s.AsSpan(end), out var n, out var length)) { number = n; end += length; }
            var target = $"att_{number}";
            if (ids.Contains(target)) found.Add(new OwnCitation(s[i..end], p.Node.EId, target, p.Span(i, end - i)));
        }
    }
}
