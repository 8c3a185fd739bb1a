using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Lines;
using Gongbao.Gazette.Reading.Tree;

namespace Gongbao.Gazette.Reading.Forms;

/// <summary>Collects the nodes of a form; every character of its lines goes into exactly one.</summary>
internal sealed class FormBuilder
{
    private readonly Node form = new(ProvisionKind.Form);
    private string group = "";
    private int choiceAt = -1;
    private List<string> options = [];

    public void Group(Block block, string name)
    {
        CloseChoice();
        group = name;
        Plain(block, 0, block.Text.Length);
    }

    /// <summary>服务形式（任选一种）: a group whose lines each begin with a box.</summary>
    public void ChoiceGroup(Block block, string name)
    {
        CloseChoice();
        group = name;
        choiceAt = form.Children.Count;
        Plain(block, 0, block.Text.Length);
    }

    /// <summary>Boxes at the start of a line; gives the name that the fields behind them go under.</summary>
    public string Option(Block block, int from, int to, List<string> found, bool opensLine)
    {
        if (opensLine && choiceAt >= 0)
        {
            options.AddRange(found);
            Plain(block, from, to);
            return found.Count == 1 ? found[0] : "";
        }
        Field(block, from, to, string.Join('、', found), FieldKind.Choice, found);
        return "";
    }

    public void Field(Block block, int from, int to, string name, FieldKind kind, IReadOnlyList<string> choices) =>
        form.Add(new Node(ProvisionKind.FormField) { Block = block, From = from, To = to, Text = block.Text[from..to].Trim(), Field = new FormField(0, group, name, kind, choices) });

    public void Plain(Block block, int from, int to) =>
        form.Add(new Node(ProvisionKind.Heading) { Block = block, From = from, To = to, Text = block.Text[from..to].Trim() });

    public void Remark(List<Line> lines) { var block = new Block(lines, null); CloseChoice(); group = ""; Plain(block, 0, block.Text.Length); }

    public void Finish(Node annex)
    {
        CloseChoice();
        var finished = new Node(ProvisionKind.Form);
        var number = 0;
        foreach (var n in form.Children)
            finished.Add(n.Field is { } f ? new Node(n.Kind) { Block = n.Block, From = n.From, To = n.To, Text = n.Text, Field = f with { Number = ++number } } : n);
        if (finished.Children.Count > 0) annex.Add(finished);
    }

    // the group's own name becomes the choice among its lines
    private void CloseChoice()
    {
        if (choiceAt >= 0 && options.Count > 0)
        {
            var n = form.Children[choiceAt];
            var name = Heads.Words.WithoutNote(group).ToString();
            form.Children[choiceAt] = new Node(ProvisionKind.FormField) { Block = n.Block, From = n.From, To = n.To, Text = n.Text, Field = new FormField(0, group, name, FieldKind.Choice, options) };
        }
        choiceAt = -1;
        options = [];
    }
}
