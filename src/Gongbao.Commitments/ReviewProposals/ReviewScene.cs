using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>
/// What the review page and its parts look at (核对页面), loaded once a request: all lines of the document, and of one proposal everything.
/// </summary>
internal sealed class ReviewScene(GongbaoDb db, PublishedDocuments documents, OpenReview open, Reviewing reviewing)
{
    private readonly Dictionary<Guid, IReadOnlyList<ReviewFlag>> flags = [];

    public PublishedDocument Document { get; private set; } = null!;
    public ReviewSheet Sheet { get; private set; } = null!;
    public ReviewFilter Filter { get; private set; } = null!;

    /// <summary>All proposals of the document in printed order.</summary>
    public IReadOnlyList<ProposalLine> Lines { get; private set; } = [];

    /// <summary>Those that the filters leave.</summary>
    public IReadOnlyList<ProposalLine> Shown { get; private set; } = [];
    public IReadOnlyList<PrintedAnnex> Annexes { get; private set; } = [];
    public ProposalTies Ties { get; private set; } = null!;
    public UnitResolver Units { get; private set; } = null!;

    /// <summary>The proposal shown; null when the document proposes nothing, or the filters leave none.</summary>
    public ProposalDetail? Now { get; private set; }

    public int Decided => Lines.Count(l => !l.IsOpen);

    /// <summary>The annex whose proposals are listed.</summary>
    public int Annex => Now?.Line.Annex ?? Filter.Annex ?? 0;

    /// <summary>Loads the page; false when the document is not there or its text is not loaded.</summary>
    public async Task<bool> LoadAsync(ReviewFilter filter, DateTimeOffset at, DateOnly day, CancellationToken cancel)
    {
        if (await documents.FindAsync(filter.Key, cancel) is not { } document) return false;
        (Document, Filter) = (document, filter with { Key = document.Slug });
        Sheet = await open.RunAsync(document, Hand.System(at, day), cancel);
        Lines = await db.Set<Proposal>().AsNoTracking().Where(p => p.DocumentKey == document.Slug).OrderBy(p => p.Place).ThenBy(p => p.Id).Select(ProposalLine.Of).ToListAsync(cancel);
        Annexes = await documents.AnnexesAsync(document, cancel);
        Units = await reviewing.UnitsAsync(document, day, cancel);
        Ties = new ProposalTies(Lines, await RegisteredAsync(cancel));
        foreach (var line in Lines) flags[line.Id] = FlagsOf(line);
        Shown = [.. Lines.Where(IsShown)];
        if (Choose() is { } line0) Now = await DetailAsync(line0, cancel);
        return true;
    }

    public IReadOnlyList<ReviewFlag> Flags(Guid id) => flags.GetValueOrDefault(id) ?? [];

    /// <summary>The proposal before or after the one shown, in the filtered order.</summary>
    public ProposalLine? Neighbour(int step)
    {
        var at = Now is null ? -1 : Position(Now.Line.Id);
        return at < 0 || at + step < 0 || at + step >= Shown.Count ? null : Shown[at + step];
    }

    /// <summary>Where to go when the proposals are decided: the next open one, round the end to the first; null when none is left.</summary>
    public Guid? NextOpen(params IReadOnlyCollection<Guid> decided)
    {
        var at = Now is null ? -1 : Position(Now.Line.Id);
        return Shown.Skip(at + 1).Concat(Shown.Take(Math.Max(at, 0))).FirstOrDefault(l => l.IsOpen && !decided.Contains(l.Id))?.Id;
    }

    /// <summary>Number of the annex, how many of its proposals are open, and how many there are.</summary>
    public IEnumerable<(int Annex, int Open, int All)> Sections => Lines.GroupBy(l => l.Annex).OrderBy(g => g.Key).Select(g => (g.Key, g.Count(l => l.IsOpen), g.Count()));

    private int Position(Guid id)
    {
        for (var i = 0; i < Shown.Count; i++)
            if (Shown[i].Id == id) return i;
        return -1;
    }

    private bool IsShown(ProposalLine line) =>
        (Filter.Kind is null || line.Kind == Filter.Kind) && (Filter.State is null || line.State == Filter.State) && (Filter.Flag is not { } flag || Flags(line.Id).Contains(flag));

    // the one asked for; else the first open one of the annex asked for, or after the one decided last
    private ProposalLine? Choose()
    {
        if (Filter.At is { } id && Lines.FirstOrDefault(l => l.Id == id) is { } asked) return asked;
        var here = Filter.Annex is { } annex ? [.. Shown.Where(l => l.Annex == annex)] : Shown;
        var last = here.Where(l => l.DecidedAt is not null).MaxBy(l => l.DecidedAt)?.Place ?? -1;
        return here.FirstOrDefault(l => l.IsOpen && l.Place > last) ?? here.FirstOrDefault(l => l.IsOpen) ?? (here.Count > 0 ? here[0] : null);
    }

    private List<ReviewFlag> FlagsOf(ProposalLine line)
    {
        if (!line.IsOpen) return [];
        var found = new List<ReviewFlag>();
        if (Ties.Known(line.Id) is not null) found.Add(ReviewFlag.Known);
        if (Ties.Same(line.Id).Count > 0) found.Add(ReviewFlag.Same);
        if (Ties.Contradicting(line.Id).Count > 0) found.Add(ReviewFlag.Contradiction);
        if (documents.AmbiguitiesAt(Document, line.Path).Count > 0) found.Add(ReviewFlag.Reading);
        if (!Units.KnowsAll(line.Units)) found.Add(ReviewFlag.Unit);
        return found;
    }

    private async Task<IReadOnlyList<RegisteredLine>> RegisteredAsync(CancellationToken cancel)
    {
        var number = Reviewing.NumberOf(Document);
        var rows = await (from s in db.Set<CommitmentSource>().AsNoTracking()
                          join i in db.Set<CommitmentItem>() on s.ItemId equals i.Id
                          where s.DocumentNumber == number && i.ParentId == null
                          orderby i.Number
                          select new RegisteredLine(i.Id, i.Number, i.Title, i.Kind, i.Value, i.Min, i.Max, i.Measure, s.Path, i.Status < ItemStatus.Closed)).ToListAsync(cancel);
        // packs may write 正文/三 for what the text calls 三
        return [.. rows.Select(r => r.Path.StartsWith(Body, StringComparison.Ordinal) ? r with { Path = r.Path[Body.Length..] } : r)];
    }

    private const string Body = "正文/";

    private async Task<ProposalDetail> DetailAsync(ProposalLine line, CancellationToken cancel)
    {
        var passage = await documents.PassageAsync(Document, line.EId, ProposalDetail.MostProvisions, cancel);
        var eIds = passage.Select(p => p.EId).Append(line.EId).ToList();
        var rows = await db.Set<Proposal>().AsNoTracking().Where(p => p.DocumentKey == Document.Slug && (eIds.Contains(p.EId) || p.Id == line.Id)).OrderBy(p => p.Place).ToListAsync(cancel);
        var left = await db.Set<LeftOutFigure>().AsNoTracking().Where(f => f.DocumentKey == Document.Slug && eIds.Contains(f.EId)).OrderBy(f => f.Place).ToListAsync(cancel);
        var row = rows.First(p => p.Id == line.Id);
        var elsewhere = !line.IsOpen ? [] : await db.Set<Proposal>().AsNoTracking()
            .Where(p => p.DocumentKey != Document.Slug && p.State != ProposalState.Rejected && ((row.FigureKey != null && p.FigureKey == row.FigureKey) || p.SubjectKey == row.SubjectKey))
            .OrderBy(p => p.Id).Take(MostElsewhere).Select(ProposalLine.Of).ToListAsync(cancel);
        var ties = new ProposalTies([line, .. elsewhere], []);
        var number = row.ItemId is null ? null : await db.Set<CommitmentItem>().Where(i => i.Id == row.ItemId).Select(i => i.Number).FirstOrDefaultAsync(cancel);
        return new ProposalDetail(line, row, ProposalContent.Parse(row.Content), passage, rows, left)
        {
            Same = [.. Ties.Same(line.Id), .. ties.Same(line.Id)],
            Contradicting = [.. Ties.Contradicting(line.Id), .. ties.Contradicting(line.Id)],
            Ambiguities = documents.AmbiguitiesAt(Document, line.Path),
            Units = Units.Resolve(line.Units),
            ItemNumber = number,
        };
    }

    private const int MostElsewhere = 40;
}

/// <summary>The proposal shown, with all that stands beside it.</summary>
internal sealed record ProposalDetail(
    ProposalLine Line, Proposal Row, ProposalContent Content, IReadOnlyList<PrintedProvision> Passage, IReadOnlyList<Proposal> Here, IReadOnlyList<LeftOutFigure> LeftOut)
{
    /// <summary>Longest stretch of text that is shown at once.</summary>
    public const int MostProvisions = 40;
    public IReadOnlyList<ProposalLine> Same { get; init; } = [];
    public IReadOnlyList<ProposalLine> Contradicting { get; init; } = [];
    public IReadOnlyList<PackAmbiguity> Ambiguities { get; init; } = [];
    public IReadOnlyList<ResolvedUnit> Units { get; init; } = [];

    /// <summary>Number of the item that it became.</summary>
    public string? ItemNumber { get; init; }
}
