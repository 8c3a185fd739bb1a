using System.Buffers;

namespace Gongbao.Kernel;

/// <summary>Finds document numbers inside sentences: from each bracket forward to 号, then back to where the organ code begins.</summary>
internal static class DocumentNumberFinder
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create(DocumentNumberGrammar.Open);

    public static List<DocumentNumberMatch> FindAll(string text)
    {
        var found = new List<DocumentNumberMatch>();
        var s = text.AsSpan();
        for (int from = 0, next; from < s.Length && (next = s[from..].IndexOfAny(Brackets)) >= 0;)
        {
            var bracket = from + next;
            var end = bracket;
            from = bracket + 1;
            if (!DocumentNumberGrammar.TryReadTail(s, ref end, out var year, out var number, out _)) continue;
            var organ = OrganBefore(s, bracket, out var start);
            if (organ is null && Continues(s, bracket, found)) organ = found[^1].Number.Organ;
            if (organ is null) continue;
            found.Add(new(new DocumentNumber(organ, year, number), start, end - start));
            from = end;
        }
        return found;
    }

    // "…〔2017〕47号、〔2018〕3号": nothing but a separator since the number before
    private static bool Continues(ReadOnlySpan<char> s, int bracket, List<DocumentNumberMatch> found)
    {
        if (found.Count == 0) return false;
        var between = s[(found[^1].Start + found[^1].Length)..bracket].Trim();
        return between.Length == 0 || (between.Length == 1 && "、，,和及与".Contains(between[0]));
    }

    // a code broken by a line end is joined when its end cannot be a code by itself ("国办 发〔2023〕"),
    // or when its beginning stands directly behind a bracket ("（赣 民生办〔2023〕"); elsewhere the words before a blank are a title or a line of their own
    private static bool BeginsBracketed(ReadOnlySpan<char> s, int blank)
    {
        var at = blank;
        while (at >= 0 && Chars.IsBlank(s[at])) at--;
        var end = at;
        while (at >= 0 && end - at <= 8 && Chars.IsHan(s[at])) at--;
        return at >= 0 && at < end && s[at] is ('（' or '(' or '﹙');
    }

    private static string? OrganBefore(ReadOnlySpan<char> s, int bracket, out int start)
    {
        Span<char> run = stackalloc char[OrganCode.Window];
        Span<int> places = stackalloc int[OrganCode.Window];
        var free = OrganCode.Window;
        var at = bracket - 1;
        while (free > 0 && at >= 0)
        {
            if (Chars.IsHan(s[at]))
            {
                run[--free] = s[at];
                places[free] = at--;
                continue;
            }
            if (!Chars.IsBlank(s[at])) break;
            if (free < run.Length && OrganCode.CanStandAlone(run[free..]) && !BeginsBracketed(s, at)) break;
            at--;
        }
        var cut = OrganCode.Start(run[free..]);
        start = bracket;
        if (cut < 0 || free + cut >= run.Length) return null;
        start = places[free + cut];
        return new string(run[(free + cut)..]);
    }
}
