using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Lines;
using Gongbao.Gazette.Reading.Tree;

namespace Gongbao.Gazette.Reading;

/// <summary>Turns the finished tree into the model, and books its characters.</summary>
internal sealed class Provisions(Ledger ledger, int document)
{
    public List<Provision> Of(List<Node> nodes)
    {
        var made = new List<Provision>(nodes.Count);
        foreach (var node in nodes) made.Add(Of(node)); // no deeper than the levels of numbering
        return made;
    }

    private Provision Of(Node node)
    {
        var offsets = node.Offsets;
        if (!offsets.IsEmpty) ledger.Book(offsets, ledger.Owner(PartKind.Provision, document, node.EId));
        return new Provision
        {
            EId = node.EId,
            Kind = node.Kind,
            Label = node.Label,
            Title = node.Title,
            TitleEnd = node.TitleEnd,
            Text = node.Text,
            Path = node.Citation!.Path,
            Citation = node.Citation.Printed,
            Field = node.Field,
            Spans = Spans(offsets),
            Children = node.Children.Count == 0 ? [] : Of(node.Children),
        };
    }

    private List<TextSpan> Spans(ReadOnlySpan<int> offsets)
    {
        var spans = new List<TextSpan>(1);
        var i = 0;
        while (i < offsets.Length)
        {
            var start = offsets[i];
            var last = start;
            while (++i < offsets.Length && IsBlank(last + 1, offsets[i])) last = offsets[i];
            spans.Add(TextSpan.Between(start, last + 1));
        }
        return spans;
    }

    // line ends and stray blanks stay inside a span; a page's header parts it
    private bool IsBlank(int from, int to)
    {
        if (to < from) return false;
        for (var i = from; i < to; i++) if (!Glyph.IsBlank(ledger.Text[i])) return false;
        return true;
    }
}
