using Gongbao.Commitments.Extraction.Words;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Extraction;

/// <summary>条款单元划分: walks the tree of a document and puts each unlabelled paragraph to the labelled provision that it stands under.</summary>
internal static class Passages
{
    public static List<Passage> Of(ReadDocument document, string source)
    {
        var facts = new DocumentFacts(document.Kind, Year(document), (document.Date ?? document.DateInferred)?.Month, IsReport(document), source);
        var passages = new List<Passage>();
        var root = new Passage { Document = facts, Path = "", Head = null, Section = SectionKind.None };
        passages.Add(root);
        foreach (var p in document.Provisions) Walk(p, root, facts, passages);
        return passages;
    }

    private static void Walk(Provision p, Passage around, DocumentFacts facts, List<Passage> passages)
    {
        if (p.Kind is ProvisionKind.Form or ProvisionKind.FormField) return;
        var passage = around;
        if (OpensPassage(p))
        {
            var section = Sections.Of(p.Title.Length > 0 ? p.Title : ShortText(p), p.Kind == ProvisionKind.Annex ? SectionKind.None : around.Section | Introduced(around));
            passage = new Passage { Document = facts, Path = p.Path, Head = p, Parent = around, Section = section };
            around.HasLabelledChildren = true;
            passages.Add(passage);
        }
        AddLine(p, passage);
        foreach (var child in p.Children) Walk(child, passage, facts, passages);
    }

    private static bool OpensPassage(Provision p) =>
        p.Label.Length > 0 && p.Kind is not (ProvisionKind.Enumeration or ProvisionKind.TableRow or ProvisionKind.Item) || p.Kind == ProvisionKind.Annex;

    // 有下列情形之一的：, 应当符合以下条件：
    private static SectionKind Introduced(Passage around) =>
        around.Lines.Count > 0 && around.Lines[^1].Text is { } t && t.EndsWith('：')
            ? (t.Contains("情形", StringComparison.Ordinal) ? SectionKind.Circumstances : SectionKind.None) | (t.Contains("条件", StringComparison.Ordinal) ? SectionKind.Conditions : SectionKind.None)
            : SectionKind.None;

    // A heading without label (具体条件如下：) says of what follows as much as a title.
    private static string ShortText(Provision p) => p.Text.Length is > 0 and <= 14 ? p.Text.TrimEnd('。', '：') : "";

    private static void AddLine(Provision p, Passage passage)
    {
        var printed = string.Concat(p.Title, p.TitleEnd, p.Title.Length > 0 && p.TitleEnd.Length == 0 && p.Text.Length > 0 ? "\n" : "", p.Text);
        if (printed.Length == 0) return;
        passage.Lines.Add(new PassageLine(p, Line.Of(printed), passage) { TitleLength = Line.Of(p.Title).Text.Length });
    }

    private static bool IsReport(ReadDocument d) =>
        d.Kind is DocumentKind.Interpretation or DocumentKind.Meeting || d.Title.EndsWith("报告", StringComparison.Ordinal) || d.Title.Contains("问答", StringComparison.Ordinal);

    private static int? Year(ReadDocument d)
    {
        if ((d.Date ?? d.DateInferred) is { } date) return date.Year;
        foreach (var text in new[] { d.DocumentNumber, d.Title })
        {
            if (text is null) continue;
            for (var i = 0; i + 4 <= text.Length; i++)
                if (text[i] is '1' or '2' && int.TryParse(text.AsSpan(i, 4), out var y) && y is > 1948 and < 2101) return y;
        }
        return IsReport(d) ? d.Provisions.Select(CitedYear).Max() : null;
    }

    // An undated interpretation belongs to the year of the document that it cites last.
    private static int? CitedYear(Provision p)
    {
        int? latest = null;
        for (var i = p.Text.IndexOf('〔'); i >= 0; i = p.Text.IndexOf('〔', i + 1))
            if (i + 5 < p.Text.Length && p.Text[i + 5] == '〕' && int.TryParse(p.Text.AsSpan(i + 1, 4), out var y) && y is > 1948 and < 2101 && !(latest > y)) latest = y;
        foreach (var child in p.Children)
            if (CitedYear(child) is { } y && !(latest > y)) latest = y;
        return latest;
    }
}
