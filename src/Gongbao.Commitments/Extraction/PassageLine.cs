using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Judging;
using Gongbao.Commitments.Extraction.Words;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Extraction;

/// <summary>One paragraph of a passage, taken apart into dates and figures.</summary>
internal sealed class PassageLine
{
    public PassageLine(Provision provision, Line line, Passage passage)
    {
        Provision = provision;
        Line = line;
        Passage = passage;
        Masked = Masks.Of(line.Text);
        Dates = DateReader.Read(line.Text, Masked, passage.Document.Year, passage.Document.Month);
        Figures = FigureReader.Read(line.Text, Dates);
    }

    public Provision Provision { get; }

    public Line Line { get; }

    public Passage Passage { get; }

    public string Text => Line.Text;

    public bool[] Masked { get; }

    public IReadOnlyList<PrintedDate> Dates { get; }

    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>What was decided of each figure, in order.</summary>
    public IReadOnlyList<(Candidate Candidate, Verdict Verdict)> Verdicts => field ??= Judge.Of(this);

    /// <summary>The words between two offsets as a justification, with their place in the source.</summary>
    public Justification Say(ProposalPart part, int start, int end) => new(part, Line.Words(start, end), Source.Span(start, end));

    public SourceMap Source => field ??= new SourceMap(this);

    /// <summary>Length of the title at the head of the line; 0 when it has none.</summary>
    public int TitleLength { get; init; }
}
