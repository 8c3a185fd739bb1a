using Gongbao.Gazette.Reading.Labels;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>The running numbers of each level, to tell a provision's number from a figure that happens to begin a line.</summary>
internal sealed class Sequence
{
    private const int Levels = (int)LabelKind.Item + 1;

    private readonly int[] last = new int[Levels];
    private readonly bool[] open = new bool[Levels];

    public void Enter(Label label)
    {
        var k = (int)label.Kind;
        last[k] = label.Number;
        open[k] = true;
        for (var i = k + 1; i < open.Length; i++) open[i] = false; // the numbers stay: （四） may go on under the next 一、
    }

    /// <summary>The first of a list, or the one behind the last of its level.</summary>
    public bool Follows(Label label)
    {
        var k = (int)label.Kind;
        if (label.Number == 1) return true;
        return label.Number == last[k] + 1 && last[k] > 0;
    }

    /// <summary>One or two numbers left out.</summary>
    public bool SkipsTo(Label label)
    {
        var k = (int)label.Kind;
        return open[k] && label.Number > last[k] + 1 && label.Number <= last[k] + 3;
    }

    /// <summary>Goes on with a list that is still open; a new list is none.</summary>
    public bool GoesOn(Label label)
    {
        var k = (int)label.Kind;
        return open[k] && label.Number == last[k] + 1 || k <= (int)LabelKind.Article && label.Number == last[k] + 1;
    }
}
