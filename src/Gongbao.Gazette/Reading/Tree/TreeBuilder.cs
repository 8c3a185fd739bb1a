using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Labels;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>Hangs the paragraphs of a zone into a tree by the levels of their numbers.</summary>
internal sealed class TreeBuilder(Node root)
{
    private readonly List<Node> open = [root];
    private Node? table;

    private Node Deepest => open[^1];

    public void Build(List<Block> blocks, bool mayClose)
    {
        var closing = mayClose ? FirstClosing(blocks) : blocks.Count;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsRow) { AddRow(blocks[i]); continue; }
            table = null;
            if (i >= closing) Add(root, new Node(ProvisionKind.Paragraph) { Block = blocks[i], To = blocks[i].Text.Length, Text = blocks[i].Text, Number = -1 });
            else if (blocks[i].Label is { } label) AddLabelled(blocks[i], label);
            else AddParagraph(blocks[i]);
        }
        foreach (var node in root.Children) Titles.Settle(node);
        Titles.SettleList(root.Children);
    }

    private static void Add(Node parent, Node child) => parent.Add(child);

    private void AddLabelled(Block block, Label label)
    {
        var kind = Kind(label.Kind);
        while (open.Count > 1 && !(Deepest.LabelKind < label.Kind) && !IsInverted(label)) open.RemoveAt(open.Count - 1);
        var node = new Node(kind) { Block = block, To = block.Text.Length, Label = label.Printed, LabelKind = label.Kind, Number = label.Number, TextAt = label.Length };
        RunInTitle.Read(node, open.Exists(static n => n.Kind == ProvisionKind.Article));
        Add(Deepest.Kind == ProvisionKind.Article && Deepest.Children is [.., { Kind: ProvisionKind.Clause } clause] ? clause : Deepest, node);
        open.Add(node);
    }

    // （一） under 1. where nothing is above 1. and none came before
    private bool IsInverted(Label label) =>
        label is { Kind: LabelKind.Division, Number: 1 } && open.Count == 2 && Deepest is { Kind: ProvisionKind.Point, Children.Count: 0 } && root.Children.TrueForAll(c => c.Kind != ProvisionKind.Division)
        || label.Kind == LabelKind.Division && open.Count == 3 && open[1].Kind == ProvisionKind.Point && open[2].Kind == ProvisionKind.Division && label.Number == open[2].Number + 1 && PopTo(2);

    private bool PopTo(int count) { open.RemoveRange(count, open.Count - count); return true; }

    private void AddParagraph(Block block)
    {
        var article = open.FindLast(static n => n.Kind == ProvisionKind.Article);
        if (article is not null && !IsBareHeading(Deepest))
        {
            open.RemoveRange(open.IndexOf(article) + 1, open.Count - open.IndexOf(article) - 1);
            if (article.Children is not [.., { Kind: ProvisionKind.Clause }]) SplitFirstClause(article);
            Add(article, new Node(ProvisionKind.Clause) { Block = block, To = block.Text.Length, Text = block.Text });
            return;
        }
        Add(Deepest, new Node(Paragraphs.Kind(block.Text, out var number)) { Block = block, To = block.Text.Length, Text = block.Text, Number = number });
    }

    // （一）公开征集 on a line of its own: the paragraph below is its text
    private static bool IsBareHeading(Node node) => node.LabelKind > LabelKind.Article && node is { Title.Length: > 0, TitleEnd.Length: 0, Text.Length: 0, Children.Count: 0 };

    // the article has more than one 款: its first, printed beside the number, becomes a node too
    private static void SplitFirstClause(Node article)
    {
        if (article.Text.Length == 0) return;
        var first = new Node(ProvisionKind.Clause) { Block = article.Block, From = article.TextAt, To = article.To, Text = article.Text, TextAt = article.TextAt };
        foreach (var child in article.Children) first.Add(child);
        article.Children.Clear();
        article.To = article.TextAt;
        article.Text = "";
        Add(article, first);
    }

    private void AddRow(Block block)
    {
        if (table is null) Add(Deepest, table = new Node(ProvisionKind.Table));
        var text = table.Children.Count == 0 ? block.Text.Replace(' ', '\t') : block.Text; // the head's cells are parted by blanks
        table.Add(new Node(ProvisionKind.TableRow) { Block = block, To = block.Text.Length, Text = text });
    }

    // paragraphs behind the last number that close the document belong to no item
    private static int FirstClosing(List<Block> blocks)
    {
        var last = blocks.FindLastIndex(static b => b.Label is not null || b.IsRow);
        if (last < 0 || blocks.Exists(static b => b.Label is { Kind: LabelKind.Article })) return blocks.Count;
        for (var i = last + 1; i < blocks.Count; i++)
            if (Cues.ClosesDocument(blocks[i].Text)) return i;
        return blocks.Count;
    }

    private static ProvisionKind Kind(LabelKind kind) => kind switch
    {
        LabelKind.Book => ProvisionKind.Book,
        LabelKind.Chapter => ProvisionKind.Chapter,
        LabelKind.Section => ProvisionKind.Section,
        LabelKind.Article => ProvisionKind.Article,
        LabelKind.Part => ProvisionKind.Part,
        LabelKind.Division => ProvisionKind.Division,
        LabelKind.Point => ProvisionKind.Point,
        LabelKind.Subpoint => ProvisionKind.Subpoint,
        _ => ProvisionKind.Item,
    };
}

/// <summary>Kinds of unnumbered paragraphs.</summary>
internal static class Paragraphs
{
    public static ProvisionKind Kind(string s, out int number)
    {
        number = 0;
        if (s.StartsWith("问：", StringComparison.Ordinal) || s.StartsWith("问:", StringComparison.Ordinal)) return ProvisionKind.Question;
        if (s.Length > 4 && s[1] == '是' && Lines.Numeral.TryReadChinese(s, out var n, out var length) && length == 1) { number = n; return ProvisionKind.Enumeration; }
        return s.Length < 12 && s[^1] == '：' && s.IndexOf('，') < 0 ? ProvisionKind.Heading : ProvisionKind.Paragraph;
    }
}
