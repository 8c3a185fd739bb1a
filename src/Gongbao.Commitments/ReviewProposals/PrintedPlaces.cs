using Gongbao.Commitments.Contracts;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>From spans of the source to stretches of printed provisions (原文定位): the source is broken by lines and page headers, the printed text is not.</summary>
internal sealed class PrintedPlaces
{
    private readonly string source;
    private readonly List<(TextSpan Span, Provision Provision)> pieces = [];
    private readonly Dictionary<string, int[]> offsets = [];
    private readonly Dictionary<string, int> order = [];
    private readonly Dictionary<string, int> annexOf = [];

    public PrintedPlaces(ReadDocument document, SourceText text)
    {
        source = text.Text;
        var annexes = document.Annexes.Where(a => a.EId is not null).ToDictionary(a => a.EId!, a => a.Number);
        foreach (var root in document.Provisions) Add(root, annexes.GetValueOrDefault(root.EId));
        pieces.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    /// <summary>Position of a provision in printed order.</summary>
    public int OrderOf(string eId) => order.GetValueOrDefault(eId, int.MaxValue);

    /// <summary>Number of the annex that a provision stands in; 0 for the document's own text.</summary>
    public int AnnexOf(string eId) => annexOf.GetValueOrDefault(eId);

    /// <summary>The stretches of printed text that a span covers, one for each provision it touches.</summary>
    public IEnumerable<Mark> Find(TextSpan span, ProposalPart part)
    {
        foreach (var provision in Touched(span))
        {
            var at = OffsetsOf(provision);
            var (from, to) = (Array.FindIndex(at, o => o >= span.Start && o < span.End), Array.FindLastIndex(at, o => o >= span.Start && o < span.End));
            if (from >= 0) yield return new Mark(provision.EId, from, to - from + 1, part);
        }
    }

    private List<Provision> Touched(TextSpan span)
    {
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }
        var touched = new List<Provision>();
        for (var i = low; i < pieces.Count && pieces[i].Span.Start < span.End; i++)
            if (touched.Count == 0 || touched[^1].EId != pieces[i].Provision.EId) touched.Add(pieces[i].Provision);
        return touched;
    }

    private void Add(Provision provision, int annex)
    {
        order[provision.EId] = order.Count;
        annexOf[provision.EId] = annex;
        foreach (var span in provision.Spans)
            if (span.Length > 0) pieces.Add((span, provision));
        foreach (var child in provision.Children) Add(child, annex);
    }

    // For each printed character its offset in the source; -1 for one that the source does not print (a part mark of a table row).
    private int[] OffsetsOf(Provision provision)
    {
        if (offsets.TryGetValue(provision.EId, out var known)) return known;
        var printed = provision.Printed;
        var at = new int[printed.Length];
        var places = provision.Spans.SelectMany(s => Enumerable.Range(s.Start, s.Length)).Where(o => o < source.Length && !char.IsWhiteSpace(source[o])).ToArray();
        var next = 0;
        for (var i = 0; i < printed.Length; i++)
        {
            var found = char.IsWhiteSpace(printed[i]) ? -1 : Array.FindIndex(places, next, Math.Min(Near, places.Length - next), o => source[o] == printed[i]);
            at[i] = found < 0 ? -1 : places[found];
            if (found >= 0) next = found + 1;
        }
        return offsets[provision.EId] = at;
    }

    /// <summary>How far a printed character may stand behind the one before it, blanks not counted.</summary>
    private const int Near = 40;
}
