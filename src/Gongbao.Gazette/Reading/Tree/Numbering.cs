using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;
using Gongbao.Gazette.Reading.Labels;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>Reports numbering that skips, repeats or goes back. It is kept as printed.</summary>
internal static class Numbering
{
    public static void Check(Node root, List<ReadWarning> warnings)
    {
        var running = new int[(int)LabelKind.Item + 1]; // （四） may go on under the next 一、
        var stack = new Stack<Node>();
        stack.Push(root);
        var last = new int[running.Length];
        while (stack.TryPop(out var node))
        {
            Array.Clear(last);
            foreach (var child in node.Children)
                if (child.LabelKind is { } kind) Check(child, (int)kind, last, running, warnings);
            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                if (node.Children[i].Kind == ProvisionKind.Annex) continue; // each annex counts for itself
                stack.Push(node.Children[i]);
            }
        }
    }

    private static void Check(Node node, int kind, int[] last, int[] running, List<ReadWarning> warnings)
    {
        var before = last[kind];
        var number = node.Number;
        var isFirst = before == 0;
        last[kind] = number;
        var runsOn = number == running[kind] + 1;
        running[kind] = number;
        if (number == before + 1 || isFirst && runsOn) return;
        var what = number == before ? WarningKind.NumberRepeated : number < before ? WarningKind.NumberBackwards : WarningKind.NumberSkipped;
        var offset = node.Offsets.IsEmpty ? 0 : node.Offsets[0];
        warnings.Add(new ReadWarning(what, node.Line, offset, Draft.Short(node.Label + node.Title + node.Text), (before + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
