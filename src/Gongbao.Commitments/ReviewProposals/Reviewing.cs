using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Access;
using Gongbao.Registers.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>核对: what the acts of the review have in common.</summary>
internal sealed class Reviewing(GongbaoDb db, CityRegisters registers)
{
    /// <summary>The proposal in the state and the version that the person saw; or why nothing can be done with it.</summary>
    public async Task<(Proposal Row, Work? No)> FindAsync(Guid id, int seen, ProposalState state, Hand hand, CancellationToken cancel)
    {
        if (!hand.May(Permissions.ReviewProposals)) return (null!, Work.No(Refusal.NotAllowed));
        if (await db.Set<Proposal>().FirstOrDefaultAsync(p => p.Id == id, cancel) is not { } row) return (null!, Work.No(Refusal.ChangedMeanwhile));
        if (row.State != state || row.Version != seen) return (row, Work.No(Refusal.ChangedMeanwhile));
        db.ExpectVersion(row, seen);
        return (row, null);
    }

    /// <summary>Writes down who decided what.</summary>
    public static void Decide(Proposal row, ProposalState state, Hand hand, Guid? item = null, string? reason = null) =>
        (row.State, row.DecidedBy, row.DecidedAt, row.ItemId, row.Reason) = (state, hand.Actor.Name, hand.At, item, reason);

    /// <summary>Leads the printed names of a document to the units that have the work on a day.</summary>
    public async Task<UnitResolver> UnitsAsync(PublishedDocument document, DateOnly day, CancellationToken cancel)
    {
        var picks = await db.Set<UnitPick>().AsNoTracking().Where(u => u.DocumentKey == document.Slug).ToDictionaryAsync(u => u.PrintedName, u => u.UnitId, cancel);
        return new UnitResolver((await registers.ReadAsync(cancel)).Directory, picks, document.Date ?? day, day);
    }

    /// <summary>How sources name the document: its number, or what stands for it.</summary>
    public static string NumberOf(PublishedDocument document) => document.Number ?? document.PackId ?? document.Slug;
}
