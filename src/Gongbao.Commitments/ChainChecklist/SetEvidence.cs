using Gongbao.Commitments.Overview;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.ChainChecklist;

/// <summary>
/// 登记机制佐证: the supervision office, or the chain's lead unit, enters what shows that a point is there, or withdraws a mistake.
/// </summary>
internal sealed class SetEvidence(GongbaoDb db, ItemActs acts, Pack pack, ChainDirectory chains, UnitDirectory units)
{
    public const int LongestText = 500;

    /// <summary>Whether the person may enter evidence for a chain: the supervision office for all, a clerk of the chain's lead unit for it.</summary>
    public async Task<bool> MayAsync(Hand hand, string chain, CancellationToken cancel) =>
        hand.May(Permissions.Supervise) || (hand.May(Permissions.DraftPapers) && await LeadUnitAsync(chain, hand.Day, cancel) == hand.UnitId);

    /// <summary>Enters evidence.</summary>
    /// <exception cref="DbUpdateException">The same evidence of the same day is there already.</exception>
    public Task<Outcome> RunAsync(EvidenceEntry entry, Hand hand, CancellationToken cancel = default) => acts.RunAsync(hand, async () =>
    {
        var point = pack.Mechanism.FirstOrDefault(p => p.Id == entry.PointId);
        if (point is null || !chains.All.Contains(entry.ChainId)) return Work.No(Refusal.Unknown);
        if (!await MayAsync(hand, entry.ChainId, cancel)) return Work.No(Refusal.NotAllowed);
        if (Checks.Texts((nameof(entry.What), entry.What, LongestText, true)) is { } text) return text;
        if (entry.On > hand.Day) return Work.No(Refusal.BadDate, nameof(entry.On));
        if (entry.Until < entry.On) return Work.No(Refusal.BadDate, nameof(entry.Until));
        if (point.NamesUnit && !units.Contains(entry.UnitId ?? "")) return Work.No(Refusal.UnknownUnit, nameof(entry.UnitId));
        var evidence = Row(entry, hand, point.NamesUnit);
        db.Add(evidence);
        return Work.Of(hand.Act("chain.evidence", "chain-evidence", evidence.Id), evidence.Id);
    }, cancel);

    /// <summary>Withdraws evidence that was entered by mistake; it stays listed with the reason.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody withdrew it in between.</exception>
    public Task<Outcome> WithdrawAsync(Guid id, int seen, string reason, Hand hand, CancellationToken cancel = default) => acts.RunAsync(hand, async () =>
    {
        if (await db.Set<ChainEvidence>().SingleOrDefaultAsync(e => e.Id == id, cancel) is not { } evidence) return Work.No(Refusal.Unknown);
        if (!await MayAsync(hand, evidence.ChainId, cancel)) return Work.No(Refusal.NotAllowed);
        if (evidence.Withdrawn is not null) return Work.No(Refusal.WrongState);
        if (Checks.Texts(("Reason", reason, LongestText, true)) is { } text) return text;
        db.ExpectVersion(evidence, seen);
        evidence.Withdrawn = reason;
        return Work.Of(hand.Act("chain.evidence.withdraw", "chain-evidence", id, reason), id);
    }, cancel);

    private static ChainEvidence Row(EvidenceEntry entry, Hand hand, bool namesUnit) => new()
    {
        Id = Guid.CreateVersion7(hand.At),
        ChainId = entry.ChainId,
        PointId = entry.PointId,
        On = entry.On,
        Until = entry.Until,
        What = entry.What,
        UnitId = namesUnit ? entry.UnitId : null,
        By = hand.Actor.Name,
        ByUnitId = hand.UnitId,
        At = hand.At.ToUniversalTime(),
    };

    /// <summary>Address of a point of a chain.</summary>
    public static string Address(string chain, string point) => $"/commitments/chains/{Uri.EscapeDataString(chain)}/{Uri.EscapeDataString(point)}";

    /// <summary>The unit that the newest evidence in force names as the chain's lead; null: none.</summary>
    public async Task<string?> LeadUnitAsync(string chain, DateOnly day, CancellationToken cancel) =>
        await db.Set<ChainEvidence>().AsNoTracking().Where(e => e.ChainId == chain && e.UnitId != null && e.Withdrawn == null && e.On <= day && (e.Until == null || e.Until >= day))
            .OrderByDescending(e => e.On).ThenByDescending(e => e.Id).Select(e => e.UnitId).FirstOrDefaultAsync(cancel);
}

/// <summary>Evidence to be entered (待登记佐证).</summary>
internal sealed record EvidenceEntry(string ChainId, string PointId, DateOnly On, DateOnly? Until, string What, string? UnitId);
