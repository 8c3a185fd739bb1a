using Gongbao.Data;
using Gongbao.Registers.Regions;
using Gongbao.Registers.Units;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Registers.Contracts;

/// <summary>
/// 名录服务: the city's registers of units and regions. They are small and change only when a pack is loaded, so the whole view is kept in memory;
/// resolving a printed name asks no database: <c>(await registers.ReadAsync()).Directory.ResolveAt("市工信局", date)</c>.
/// </summary>
public sealed class CityRegisters(IDbContextFactory<GongbaoDb> databases)
{
    private volatile RegisterView? _view;

    /// <summary>The registers as they stand.</summary>
    public async ValueTask<RegisterView> ReadAsync(CancellationToken cancel = default) => _view ?? await LoadAsync(cancel);

    /// <summary>Every entry of a unit that the register has had, the newest first: nothing in it is ever overwritten.</summary>
    public async Task<IReadOnlyList<UnitEntry>> HistoryOfUnitAsync(string unitId, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rows = await db.Set<UnitRow>().AsNoTracking().WithParts().Where(u => u.UnitId == unitId).ToListAsync(cancel);
        // the entry in use first, whatever a shifted clock wrote down
        return [.. rows.OrderBy(r => r.KnownUntil is not null).ThenByDescending(r => r.KnownUntil).Select(r => new UnitEntry(r.Content(), r.KnownSince, r.KnownUntil))];
    }

    /// <summary>Reads anew at the next question.</summary>
    internal void Forget() => _view = null;

    private async Task<RegisterView> LoadAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var units = await db.Set<UnitRow>().AsNoTracking().WithParts().Where(u => u.KnownUntil == null).OrderBy(u => u.Place).ThenBy(u => u.UnitId).ToListAsync(cancel);
        var regions = await db.Set<RegionRow>().AsNoTracking().WithParts().Where(r => r.KnownUntil == null).OrderBy(r => r.Place).ThenBy(r => r.Code).ToListAsync(cancel);
        return _view = new RegisterView([.. units.Select(u => u.Content())], [.. regions.Select(r => r.Content())]);
    }
}

/// <summary>An entry of the register and how long it stood there.</summary>
/// <param name="Unit">What it says.</param>
/// <param name="KnownSince">When it was entered.</param>
/// <param name="KnownUntil">When another took its place, or it was withdrawn; null while it stands.</param>
public sealed record UnitEntry(RegisteredUnit Unit, DateTimeOffset KnownSince, DateTimeOffset? KnownUntil);
