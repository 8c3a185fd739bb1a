using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Labels;
using Gongbao.Kernel;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>A provision while the tree is built.</summary>
internal sealed class Node(ProvisionKind kind)
{
    public ProvisionKind Kind { get; set; } = kind;
    public LabelKind? LabelKind { get; init; }
    public int Number { get; set; }
    public string Label { get; set; } = "";
    public string Title { get; set; } = "";
    public string TitleEnd { get; set; } = "";
    public string Text { get; set; } = "";
    public FormField? Field { get; init; }

    /// <summary>Stands in the notice before an instrument that has its own numbering.</summary>
    public bool IsCover { get; set; }
    public Node? Parent { get; private set; }
    public List<Node> Children { get; } = [];

    /// <summary>Block that prints it, and the part of the block's text that is its own.</summary>
    public Block? Block { get; init; }
    public int From { get; set; }
    public int To { get; set; }

    /// <summary>Where in the block <see cref="Text"/> begins.</summary>
    public int TextAt { get; set; }

    /// <summary>Offsets in the source of all characters that are its own, where no block holds them.</summary>
    public int[]? OwnOffsets { get; set; }

    public CitationStep[] Steps { get; set; } = [];
    public string EId { get; set; } = "";
    public Citation? Citation { get; set; }

    public void Add(Node child)
    {
        child.Parent = this;
        Children.Add(child);
    }

    public ReadOnlySpan<int> Offsets => OwnOffsets ?? (Block is null ? [] : Block.Map.AsSpan(From, To - From));

    public int Line => Block?.FirstLine.Number ?? 0;

    public bool IsInArticle
    {
        get
        {
            for (var n = Parent; n is not null; n = n.Parent) if (n.Kind == ProvisionKind.Article) return true;
            return false;
        }
    }
}
