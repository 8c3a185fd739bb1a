using System.Text.Json;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Packs;
using Gongbao.Registers.Contracts;
using Gongbao.Registers.Regions;
using Gongbao.Registers.Units;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Registers.LoadPack;

/// <summary>载入名录. Brings the registers to what the pack says, as one act; writes nothing when they agree already.</summary>
internal sealed class LoadRegisters(GongbaoDb db, ActLog acts, CityRegisters registers)
{
    public const string ActKind = "registers.load";

    /// <returns>Whether anything was written.</returns>
    /// <exception cref="PackException">The pack's units or regions contradict each other; nothing was written.</exception>
    public async Task<bool> RunAsync(Pack pack, DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            return await WriteAsync(pack, now, cancel);
        }
        catch (DbUpdateException)
        {
            // another node loads the same pack: one of the two enters the rows, and the other finds them there
            return await WriteAsync(pack, now, cancel);
        }
    }

    private async Task<bool> WriteAsync(Pack pack, DateTimeOffset now, CancellationToken cancel)
    {
        var units = pack.Units.Select((u, place) => UnitRow.Of(u, place, now)).ToList();
        var regions = pack.Regions.Select((r, place) => RegionRow.Of(r, place, now)).ToList();
        Check(pack, units, regions);
        var unitChange = PackChange.Between(db, await db.Set<UnitRow>().WithParts().Where(u => u.KnownUntil == null).ToListAsync(cancel),
            units, u => u.UnitId, (a, b) => a.Content().SaysTheSameAs(b.Content()), now);
        var regionChange = PackChange.Between(db, await db.Set<RegionRow>().WithParts().Where(r => r.KnownUntil == null).ToListAsync(cancel),
            regions, r => r.Code, (a, b) => a.Content().SaysTheSameAs(b.Content()), now);
        if (!db.ChangeTracker.HasChanges()) return false;
        await acts.CommitAsync(new Act
        {
            Kind = ActKind,
            Actor = Actor.System,
            At = now,
            SubjectType = "pack",
            SubjectId = pack.Manifest.Id,
            Details = JsonSerializer.Serialize(new { pack.Manifest.Version, Units = unitChange, Regions = regionChange }, JsonSerializerOptions.Web),
        }, new ActResult(200, null), cancellation: cancel);
        registers.Forget();
        return true;
    }

    // what the register could not be read back from is not let in; the check of the whole pack then names file and line
    private static void Check(Pack pack, List<UnitRow> units, List<RegionRow> regions)
    {
        try
        {
            _ = new RegisterView([.. units.Select(u => u.Content())], [.. regions.Select(r => r.Content())]);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            var problems = PackCheck.Run(pack.Folder);
            if (problems.Count == 0) throw;
            throw new PackException(pack.Folder, problems);
        }
    }
}
