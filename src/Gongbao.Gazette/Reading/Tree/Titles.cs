using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>A list whose items are clauses has no titles, even where one of them looks like one.</summary>
internal static class Titles
{
    public static void Settle(Node start)
    {
        var stack = new Stack<Node>();
        stack.Push(start);
        while (stack.TryPop(out var node))
        {
            SettleList(node.Children);
            foreach (var child in node.Children) if (child.Children.Count > 0) stack.Push(child);
        }
    }

    public static void SettleList(List<Node> items)
    {
        int clauses = 0, titled = 0;
        foreach (var n in items)
        {
            if (!IsItem(n)) continue;
            if (n.Title.Length == 0) clauses++;
            else titled++;
        }
        if (titled > 0 && clauses > 0 && items.Exists(static n => IsItem(n) && n.Title.Length == 0 && n.Text.EndsWith('；')))
            foreach (var n in items)
                if (IsItem(n) && n.Title.Length > 0 && n.Text.Length == 0 && n.Children.Count == 0 && n.TitleEnd.Length > 0) RunInTitle.Undo(n);
        if (titled == 0 || clauses < titled * 2 || clauses < 2) return;
        foreach (var n in items)
            if (IsItem(n) && n.Title.Length > 0 && n.Children.Count == 0 && (n.Title.Contains('，') || n.Text.Length == 0 || clauses >= titled * 8)) RunInTitle.Undo(n);
    }

    private static bool IsItem(Node n) => n.Kind is ProvisionKind.Part or ProvisionKind.Division or ProvisionKind.Point or ProvisionKind.Subpoint or ProvisionKind.Item;
}
