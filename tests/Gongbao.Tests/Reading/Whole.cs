using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading;

/// <summary>Holds what must be true of every reading, whatever the text.</summary>
internal static class Whole
{
    /// <summary>Each character in exactly one part; nothing printed among the layout; provisions say what the source says; eIds unique.</summary>
    public static void Holds(ReadIssue issue)
    {
        var text = issue.Source.Text;
        if (issue.Refusal == RefusalKind.TooLong) return;
        var at = 0;
        foreach (var part in issue.Parts)
        {
            Assert.Equal(at, part.Span.Start);
            Assert.True(part.Span.Length > 0);
            at = part.Span.End;
            if (part.Kind is PartKind.Layout or PartKind.StrayBlank) Assert.True(IsBlank(text.AsSpan(part.Span.Start, part.Span.Length)), $"lost at {part.Span.Start}: {text.Substring(part.Span.Start, Math.Min(20, part.Span.Length))}");
            if (part.Kind == PartKind.Provision) Assert.True(Ids(issue, part.Document).Contains(part.EId!), $"unknown eId {part.EId}");
        }
        if (issue.Refusal is null) Assert.Equal(text.Length, at);
        foreach (var document in issue.Documents)
        {
            var ids = new HashSet<string>();
            foreach (var p in All(document.Provisions))
            {
                Assert.True(ids.Add(p.EId), $"eId twice: {p.EId}");
                var printed = Bare(string.Concat(p.Spans.Select(s => text.Substring(s.Start, s.Length))));
                Assert.Equal(printed, Bare(p.Kind == ProvisionKind.Annex ? printed : p.Printed), ignoreCase: false);
            }
            foreach (var c in document.Citations) Assert.Contains(c.EId, ids);
            foreach (var r in document.Relations) if (r.EId is { } eId) Assert.Contains(eId, ids);
        }
    }

    public static IEnumerable<Provision> All(IEnumerable<Provision> provisions) =>
        provisions.SelectMany(p => new[] { p }.Concat(All(p.Children)));

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<ReadDocument, HashSet<string>> Known = [];

    private static HashSet<string> Ids(ReadIssue issue, int document) =>
        Known.GetValue(issue.Documents[document], d => All(d.Provisions).Select(p => p.EId).ToHashSet());

    private static bool IsBlank(ReadOnlySpan<char> s)
    {
        foreach (var c in s) if (!char.IsWhiteSpace(c)) return false;
        return true;
    }

    // blanks, controls, and the bracket of a number that reading puts right
    private static string Bare(string s) =>
        string.Concat(s.Where((c, i) => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\uFEFF' or '\uFFFD' or '\u00AD') && !(c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064')
            && !(char.IsSurrogate(c) && Lone(s, i)) && !"（）()〔〕【】﹝﹞〈〉\uFFFE\uFFFF".Contains(c)));

    private static bool Lone(string s, int i) =>
        char.IsHighSurrogate(s[i]) ? i + 1 >= s.Length || !char.IsLowSurrogate(s[i + 1]) : i == 0 || !char.IsHighSurrogate(s[i - 1]);
}
