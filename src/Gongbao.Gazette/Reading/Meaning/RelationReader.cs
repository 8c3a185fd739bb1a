using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;
using Placed = Gongbao.Gazette.Reading.Meaning.CitationReader.Placed;

namespace Gongbao.Gazette.Reading.Meaning;

/// <summary>What the document does to others: repeals, amends, implements, is approved by a meeting.</summary>
internal sealed class RelationReader(string title)
{
    private static readonly string[] ListWords = ["以下", "下列", "如下", "目录"];
    private static readonly string[] AmendWords = ["修改为", "作如下修改", "予以修改", "进行修改"];
    private static readonly string[] GroundWords = ["根据", "按照", "依据", "依照", "贯彻", "落实"];
    private static readonly string[] ApprovalWords = ["根据", "按照", "依据", "依照", "贯彻落实", "落实", "贯彻", "参照"];
    private static readonly string[] BasisWords = ["通过", "同意", "研究"];

    private static readonly string[] RepealWords = ["废止", "停止执行"];
    private readonly List<Relation> relations = [];
    private readonly bool repealsByTitle = title.Contains("废止", StringComparison.Ordinal);
    private string? listFrom; // eId of the passage that says that what follows is repealed

    public List<Relation> Read(List<Passage> passages, List<List<Placed>> citations)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var (passage, cited) = (passages[i], citations[i]);
            var s = passage.Text;
            if (passage.Node.LabelKind is null && passage.Node.Kind is not ProvisionKind.TableRow) listFrom = null; // running text ends the list
            if (RepealsNothing(s)) ListRepeals(passage, cited);
            foreach (var (start, end) in Passage.Sentences(s)) Sentence(passage, cited, start, end, i);
        }
        return relations;
    }

    private static bool RepealsNothing(string s)
    {
        foreach (var w in RepealWords) if (s.Contains(w, StringComparison.Ordinal)) return false;
        return true;
    }

    private void Sentence(Passage passage, List<Placed> all, int start, int end, int index)
    {
        var s = passage.Text.AsSpan(start, end - start);
        var cited = all.FindAll(c => c.Start >= start && c.End <= end);
        var at = IndexOfAny(s, RepealWords);
        if (at >= 0)
        {
            if (cited.Count == 0 && s.IndexOfAny(ListWords) || cited.Count == 0 && s.TrimEnd().EndsWith("：")) listFrom = passage.Node.EId;
            foreach (var c in Repealed(s, start, at, cited)) Add(RelationKind.Repeals, passage, c.Citation, s);
        }
        if (cited.Count > 0 && s.IndexOfAny(AmendWords)) foreach (var c in cited) Add(RelationKind.Amends, passage, c.Citation, s);
        if (cited.Count > 0 && index < 8) Implements(passage, s, start, at >= 0 ? start + at : -1, cited);
        Meeting(passage, s, index);
    }

    // items of a list that a sentence before declared repealed, or the lists of a document on repeal
    private void ListRepeals(Passage passage, List<Placed> cited)
    {
        if (cited.Count == 0) return;
        var inList = passage.Node.LabelKind is not null || passage.Node.Kind is ProvisionKind.TableRow;
        if (!inList || listFrom is null && !repealsByTitle && !InRepealAnnex(passage)) return;
        foreach (var c in cited) Add(RelationKind.Repeals, passage, c.Citation, passage.Text);
    }

    private static bool InRepealAnnex(Passage passage)
    {
        for (var n = passage.Node.Parent; n is not null; n = n.Parent)
            if (n.Kind == ProvisionKind.Annex) return n.Title.Contains("废止", StringComparison.Ordinal);
        return false;
    }

    private static List<Placed> Repealed(ReadOnlySpan<char> s, int start, int at, List<Placed> cited)
    {
        var behind = cited.FindAll(c => c.Start - start > at);
        var gap = behind.Count > 0 ? s[at..(behind[0].Start - start)] : default;
        // 决定废止《…》: what follows at once; otherwise …同时废止: what stands before
        if (behind.Count > 0 && gap.Length <= 10 && gap.IndexOfAny('，', '。', '；') < 0) return behind;
        var before = cited.FindAll(c => c.Start - start < at);
        var text = s.ToString();
        return before.FindAll(c => !IsGround(text, c.Start - start, at));
    }

    // 根据《…》（…号）要求，…: the ground of the repeal, not its object
    private static bool IsGround(string s, int citation, int repeal)
    {
        var clause = Math.Max(s.LastIndexOf('，', Math.Max(0, citation - 1)), s.LastIndexOf('；', Math.Max(0, citation - 1))) + 1;
        var ends = s.IndexOf('，', citation);
        if (ends < 0 || ends > repeal) return false;
        var head = s.AsSpan(clause, citation - clause);
        return head.IndexOfAny(GroundWords);
    }

    private void Implements(Passage passage, ReadOnlySpan<char> s, int start, int repeal, List<Placed> cited)
    {
        var at = IndexOfAny(s, ApprovalWords);
        if (at < 0 || at > 60) return;
        foreach (var c in cited)
            if (c.Start >= start + at && (repeal < 0 || IsGround(s.ToString(), c.Start - start, repeal - start))) Add(RelationKind.Implements, passage, c.Citation, s);
    }

    private void Meeting(Passage passage, ReadOnlySpan<char> s, int index)
    {
        if (index > 6) return;
        var at = s.IndexOf("会议");
        if (at < 0 || !s[at..].IndexOfAny(BasisWords)) return;
        var from = Math.Max(s[..at].LastIndexOf("经"), s[..at].LastIndexOf('，') + 1);
        if (from < 0 || !s[..at].Contains("经", StringComparison.Ordinal)) return;
        var end = at + 2;
        relations.Add(new Relation(RelationKind.ApprovedByMeeting, null, null, passage.Node.EId, Draft.Short(s[from..end].ToString())));
    }

    private void Add(RelationKind kind, Passage passage, DocumentCitation c, ReadOnlySpan<char> basis)
    {
        if (kind == RelationKind.Repeals && relations.Exists(r => r.Kind == kind && r.DocumentNumber == c.DocumentNumber && r.Title == c.Title)) return;
        relations.Add(new Relation(kind, c.DocumentNumber, c.Title, passage.Node.EId, Draft.Short(basis.Trim().ToString())));
    }

    private static int IndexOfAny(ReadOnlySpan<char> s, ReadOnlySpan<string> words)
    {
        var first = -1;
        foreach (var w in words) if (s.IndexOf(w, StringComparison.Ordinal) is >= 0 and var i && (first < 0 || i < first)) first = i;
        return first;
    }
}

/// <summary>Whether a text holds one of several words.</summary>
internal static class WordSearch
{
    public static bool IndexOfAny(this ReadOnlySpan<char> s, ReadOnlySpan<string> words)
    {
        foreach (var w in words) if (s.Contains(w, StringComparison.Ordinal)) return true;
        return false;
    }
}
