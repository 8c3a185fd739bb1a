using Gongbao.Commitments.Decompose;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Packs;
using Gongbao.Registers.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.RegisterItem;

/// <summary>
/// 从城市包立项: registers what the pack lists and the register has not, in one act; quick when nothing is new. An item once registered is
/// changed by people only. Whom a task names as besides (均需落实) gets a share of its own in its region.
/// </summary>
internal sealed class LoadPackItems(GongbaoDb db, ActLog acts, RegisterItem register, Decompose.Decompose decompose, LightItems lights, CityRegisters registers)
{
    /// <returns>How many items were registered, shares not counted; 0 also when another node was first.</returns>
    /// <exception cref="DbUpdateException">The rows cannot be written, for another cause.</exception>
    public async Task<int> RunAsync(Pack pack, DateTimeOffset at, DateOnly day, CancellationToken cancel)
    {
        try
        {
            return await LoadAsync(pack, at, day, cancel);
        }
        catch (DbUpdateException)
        {
            // of two nodes that start at once the second finds the items there; what is still missing then is another fault
            db.ChangeTracker.Clear();
            return await LoadAsync(pack, at, day, cancel);
        }
    }

    private async Task<int> LoadAsync(Pack pack, DateTimeOffset at, DateOnly day, CancellationToken cancel)
    {
        var known = (await db.Set<CommitmentItem>().Where(i => i.PackKey != null).Select(i => i.PackKey!).ToListAsync(cancel)).ToHashSet();
        // nothing is registered before the day of the document that lists it
        var missing = pack.Commitments.Where(c => !known.Contains(c.Id) && !(DateOf(pack, c) > day)).ToList();
        if (missing.Count == 0) return 0;
        var hand = Hand.System(at, day);
        var view = await registers.ReadAsync(cancel);
        var ids = new List<Guid>();
        foreach (var commitment in missing)
        {
            var units = commitment is PackTarget target ? pack.UnitsOf(target) : commitment.Units;
            var item = await register.AddAsync(PackItem.Of(commitment, units), hand, cancel);
            ids.Add(item.Id);
            ids.AddRange(Shares(item, commitment, view, hand));
        }
        var act = hand.Act(CommitmentActs.Load, "pack", Guid.Empty) with { SubjectId = pack.Manifest.Id, Details = $$"""{"items":{{missing.Count}},"rows":{{ids.Count}}}""" };
        await acts.CommitAsync(act, new ActResult(200, null), token => lights.RunAsync(ids, day, token), cancel);
        db.ChangeTracker.Clear();
        return missing.Count;
    }

    private static DateOnly? DateOf(Pack pack, PackCommitment commitment)
    {
        if (commitment.Sources.Count == 0) return null;
        var source = PackItem.Source(commitment.Sources[0]).DocumentNumber;
        return pack.Documents.FirstOrDefault(d => d.Number == source || d.Id == source)?.Date?.Value;
    }

    private IEnumerable<Guid> Shares(CommitmentItem item, PackCommitment commitment, RegisterView view, Hand hand)
    {
        if (commitment is not PackTask) return [];
        var owners = commitment.Units.Where(u => u is { Role: PackRole.Besides, Unit: not null }).Select(u => view.Find(u.Unit!)).OfType<RegisteredUnit>()
            .SelectMany(u => u.Unit.Members.Count == 0 ? [u] : u.Unit.Members.Select(view.Find).OfType<RegisteredUnit>())
            .Where(u => u.Unit.Region is not null).DistinctBy(u => u.Unit.Region).ToList();
        NewPart[] parts = [.. owners.Select(o => new NewPart(o.Unit.Region!.ToString(), null, o.Id, null))];
        return decompose.AddParts(item, PartOf.CountyShare, parts, 0, hand).Select(p => p.Id);
    }
}
