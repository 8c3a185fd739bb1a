using Gongbao.Commitments.Register;
using Gongbao.Commitments.RegisterItem;
using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>采纳立项: a proposal becomes an item of the register; those that say the same elsewhere become its further sources.</summary>
internal sealed class AcceptProposal(GongbaoDb db, ItemActs acts, RegisterItem.RegisterItem register, Reviewing reviewing, PublishedDocuments documents)
{
    /// <param name="id">The proposal.</param>
    /// <param name="seen">Version that the person saw.</param>
    /// <param name="also">Open proposals that say the same: merged into the new item.</param>
    /// <param name="hand">Who accepts.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <returns>Id of the item.</returns>
    public Task<Outcome> RunAsync(Guid id, int seen, IReadOnlyCollection<Guid> also, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (row, no) = await reviewing.FindAsync(id, seen, ProposalState.Open, hand, cancel);
        if (no is not null) return no;
        var others = await db.Set<Proposal>().Where(p => also.Contains(p.Id) && p.Id != id).OrderBy(p => p.DocumentKey).ThenBy(p => p.Place).ToListAsync(cancel);
        if (others.Count != also.Count || others.Any(o => o.State != ProposalState.Open)) return Work.No(Refusal.ChangedMeanwhile);
        var keys = others.Append(row).Select(p => p.DocumentKey).Distinct().ToList();
        var about = await documents.Loaded.Where(d => keys.Contains(d.Slug)).ToDictionaryAsync(d => d.Slug, cancel);
        if (about.Count != keys.Count) return Work.No(Refusal.Unknown);
        var item = await ItemAsync([row, .. others], about, hand, cancel);
        if (await register.RefuseAsync(item, hand, cancel) is { } refused) return refused;
        var added = await register.AddAsync(item, hand, cancel);
        Reviewing.Decide(row, ProposalState.Accepted, hand, added.Id);
        foreach (var other in others) Reviewing.Decide(other, ProposalState.Merged, hand, added.Id);
        return Work.Of(hand.Act(ReviewActs.Accept, "proposal", row.Id), added.Id, added.Id) with { TakesNumber = true };
    }, cancel);

    private async Task<NewItem> ItemAsync(IReadOnlyList<Proposal> rows, Dictionary<string, PublishedDocument> about, Hand hand, CancellationToken cancel)
    {
        var (main, content) = (rows[0], ProposalContent.Parse(rows[0].Content));
        var document = about[main.DocumentKey];
        return new NewItem
        {
            Kind = main.Kind,
            Origin = ItemOrigin.Document,
            Title = main.Title,
            TargetClass = content.TargetClass,
            TargetKind = content.TargetKind,
            Subject = content.Subject,
            Scope = content.Scope,
            Comparator = content.Comparator,
            Value = content.Value,
            Min = content.Min,
            Max = content.Max,
            Measure = main.Measure,
            Deadline = PrintedDeadline.Day(main.Deadline),
            DeadlineText = content.DeadlineWords ?? main.Deadline,
            Frequency = content.Frequency,
            Trigger = content.Trigger,
            Ambiguities = [.. rows.SelectMany(p => documents.AmbiguitiesAt(about[p.DocumentKey], p.Path)).Select(a => a.Id).Distinct()],
            Sources = [.. rows.Select(p => (Number: Reviewing.NumberOf(about[p.DocumentKey]), p.Path, p.EId)).DistinctBy(s => (s.Number, s.Path)).Select(s => new NewSource(s.Number, s.Path, s.EId))],
            Units = await UnitsAsync(main, document, hand, cancel),
        };
    }

    private async Task<IReadOnlyList<NewUnit>> UnitsAsync(Proposal main, PublishedDocument document, Hand hand, CancellationToken cancel)
    {
        var units = await reviewing.UnitsAsync(document, hand.Day, cancel);
        var besides = main.Kind != ItemKind.Task ? "" : await db.Set<ReviewSheet>().Where(s => s.DocumentKey == main.DocumentKey).Select(s => s.Besides).SingleAsync(cancel);
        return [.. units.Resolve(main.Units).Concat(units.Resolve(besides)).Select(u => new NewUnit(u.Printed.Name, u.UnitId, u.Printed.Role))];
    }
}
