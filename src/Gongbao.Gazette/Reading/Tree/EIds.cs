using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Labels;
using Gongbao.Kernel;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>Gives each node its eId, unique in the document, and with it the path and the printed citation (the Kernel's notations).</summary>
internal sealed class EIds
{
    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);
    private readonly HashSet<Node> repeated = [];

    public void Assign(Node root)
    {
        var stack = new Stack<Node>();
        stack.Push(root);
        while (stack.TryPop(out var node))
        {
            int paragraphs = 0, tables = 0, rows = 0, closings = 0;
            if (node.Kind == ProvisionKind.Article) NoteRepeats(node);
            var later = new List<(Node, CitationLevel, int)>();
            foreach (var child in node.Children)
            {
                var (level, number) = child.Kind switch
                {
                    ProvisionKind.Table or ProvisionKind.Form => (CitationLevel.Table, ++tables),
                    ProvisionKind.TableRow or ProvisionKind.FormField => (CitationLevel.Row, ++rows),
                    ProvisionKind.Annex => (CitationLevel.Annex, child.Number),
                    ProvisionKind.Enumeration => (CitationLevel.Clause, child.Number),
                    _ when child.LabelKind is not null => (Level(child), child.Number),
                    _ when child.Number == -1 => (CitationLevel.Closing, ++closings),
                    _ => (CitationLevel.Paragraph, ++paragraphs),
                };
                // where notice and instrument both number their parts, the instrument's are the plain ones
                if (child is { IsCover: true, LabelKind: not null }) later.Add((child, level, number));
                else Give(child, Prefix(node, child), level, number);
            }
            foreach (var (child, level, number) in later) Give(child, Prefix(node, child), level, number);
            for (var i = node.Children.Count - 1; i >= 0; i--) stack.Push(node.Children[i]);
        }
    }

    private void Give(Node node, CitationStep[] prefix, CitationLevel level, int number)
    {
        const int Most = ChineseNumeral.Max;
        var occurrence = 1;
        if (number > Most) { occurrence = Math.Min(number - Most + 1, Most); number = Most; }
        if (number < 1) number = 1;
        var key = string.Concat(Key(prefix), "__", new CitationStep(level, number).ToString());
        while (used.TryGetValue(key, out var times))
        {
            occurrence = Math.Max(times + 1, occurrence);
            if (occurrence <= Most) break;
            number = number % Most + 1; // a text of that many equal numbers is no document; its eIds are unique all the same
            occurrence = 2;
            key = string.Concat(Key(prefix), "__", new CitationStep(level, number).ToString());
        }
        used[key] = occurrence;
        node.Steps = [.. prefix, new CitationStep(level, number, occurrence)];
        node.Citation = new Citation(node.Steps);
        node.EId = node.Citation.EId;
    }

    private static string Key(CitationStep[] steps) => steps.Length == 0 ? "" : string.Join("__", steps);

    // articles run on over chapters and are cited without them; a 款 is named only where a number stands in two of them
    private CitationStep[] Prefix(Node parent, Node child)
    {
        if (child.Kind == ProvisionKind.Article)
        {
            while (parent.Kind is ProvisionKind.Book or ProvisionKind.Chapter or ProvisionKind.Section) parent = parent.Parent!;
            return parent.Steps;
        }
        if (parent.Kind == ProvisionKind.Clause && child.LabelKind is not null && !repeated.Contains(parent.Parent!)) return parent.Parent!.Steps;
        return parent.Steps;
    }

    // one number in two 款 is enough: then each number of the article is named with its 款
    private void NoteRepeats(Node article)
    {
        var seen = new Dictionary<(LabelKind, int), Node>();
        foreach (var clause in article.Children)
            foreach (var item in clause.Children)
                if (item.LabelKind is { } kind && !seen.TryAdd((kind, item.Number), clause) && seen[(kind, item.Number)] != clause) { repeated.Add(article); return; }
    }

    private static CitationLevel Level(Node node)
    {
        var inside = node.IsInArticle;
        return node.Kind switch
        {
            ProvisionKind.Book => CitationLevel.Part,
            ProvisionKind.Chapter => CitationLevel.Chapter,
            ProvisionKind.Section => CitationLevel.Subchapter,
            ProvisionKind.Article => CitationLevel.Article,
            ProvisionKind.Part => CitationLevel.Section,
            ProvisionKind.Division => inside ? CitationLevel.Point : CitationLevel.Subsection,
            ProvisionKind.Point => inside ? CitationLevel.Subpoint : CitationLevel.Point,
            ProvisionKind.Subpoint => inside ? CitationLevel.Item : CitationLevel.Subpoint,
            _ => CitationLevel.Item,
        };
    }
}
