using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Access;
using Gongbao.Registers.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>单位认定: says which unit a printed name of the document means, for all of its proposals.</summary>
internal sealed class PickUnit(GongbaoDb db, ItemActs acts, CityRegisters registers)
{
    /// <param name="document">The document; it has been opened.</param>
    /// <param name="printedName">Name as printed.</param>
    /// <param name="unitId">The unit; empty takes an earlier choice back.</param>
    /// <param name="hand">Who says so.</param>
    /// <param name="cancel">Stops before the commit.</param>
    public Task<Outcome> RunAsync(PublishedDocument document, string printedName, string unitId, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!hand.May(Permissions.ReviewProposals)) return Work.No(Refusal.NotAllowed);
        if (!await db.Set<Proposal>().AnyAsync(p => p.DocumentKey == document.Slug, cancel)) return Work.No(Refusal.Unknown);
        if (printedName.Length is 0 or > 100) return Work.No(Refusal.Missing, "Name");
        if (unitId.Length > 0 && (await registers.ReadAsync(cancel)).Find(unitId) is null) return Work.No(Refusal.UnknownUnit, "Unit");
        var pick = await db.Set<UnitPick>().FindAsync([document.Slug, printedName], cancel);
        if (unitId.Length == 0 && pick is null) return Work.No(Refusal.NothingChanged, "Unit");
        if (unitId.Length == 0) db.Remove(pick!);
        else if (pick is null) db.Add(new UnitPick { DocumentKey = document.Slug, PrintedName = printedName, UnitId = unitId, By = hand.Actor.Name, At = hand.At });
        else (pick.UnitId, pick.By, pick.At) = (unitId, hand.Actor.Name, hand.At);
        return Work.Of(hand.Act(ReviewActs.PickUnit, "commitment-review", document.Id, $"{printedName} → {unitId}"), document.Id);
    }, cancel);
}
