using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Tree;

namespace Gongbao.Gazette.Reading.Meaning;

/// <summary>A provision's own printed text with the way back to the source; what the meaning is read from.</summary>
internal sealed class Passage(Node node)
{
    public Node Node { get; } = node;

    public string Text { get; } = node.From == 0 && node.To == node.Block!.Text.Length ? node.Block.Text : node.Block!.Text[node.From..node.To];

    public TextSpan Span(int start, int length)
    {
        var map = Node.Block!.Map.AsSpan(Node.From, Node.To - Node.From);
        return TextSpan.Between(map[start], map[start + length - 1] + 1);
    }

    /// <summary>All passages below a root, in printed order.</summary>
    public static List<Passage> All(Node root)
    {
        var all = new List<Passage>();
        var stack = new Stack<Node>();
        stack.Push(root);
        while (stack.TryPop(out var node))
        {
            if (node.Block is not null && node.To > node.From) all.Add(new Passage(node));
            for (var i = node.Children.Count - 1; i >= 0; i--) stack.Push(node.Children[i]);
        }
        return all;
    }

    /// <summary>Sentences as start and end, the full stop included; brackets and quotation marks do not end one.</summary>
    public static List<(int Start, int End)> Sentences(string s)
    {
        var found = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < s.Length; i++)
        {
            if (s[i] is not ('。' or '！' or '？') && i < s.Length - 1) continue;
            found.Add((start, i + 1));
            start = i + 1;
        }
        return found;
    }
}
