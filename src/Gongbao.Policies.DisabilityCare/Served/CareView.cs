using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>
/// 可见范围: what the person who asks may see of the register and of payments: offices that take part in the procedure, each within its region, a
/// township only its own people; auditors and supervision within their region, masked. What they may not see is answered as if it did not exist.
/// </summary>
internal sealed class CareView(GongbaoDb db, CurrentUser user, CareOffice office, Pack pack, IFieldCipher cipher, CityClock clock)
{
    private bool IsParty => user.Active is not null && office.IsParty(user.UnitId);

    private string? Prefix => IsParty || user.Has(Permissions.ReadAudit) || user.Has(Permissions.Supervise) ? user.Scope.Prefix : null;

    /// <summary>Whether the person sees anything at all.</summary>
    public bool Sees => Prefix is not null;

    /// <summary>Whether whole names and numbers may be opened: by offices that take part, never by who only watches.</summary>
    public bool MayOpen => IsParty && !user.Has(Permissions.ReadAudit) && !user.Has(Permissions.Supervise);

    /// <summary>The counties and zones in sight.</summary>
    public IReadOnlyList<PackRegion> Counties => Prefix is null ? [] : [.. pack.Regions.Where(r => (r.CountsAsCounty || r.Kind == RegionKind.Zone) && user.Scope.Covers(r.Code))];

    /// <summary>Codes of the townships of a county that are in sight.</summary>
    public IEnumerable<string> TownshipsOf(string county) => pack.Regions.Where(r => r.Parent == county && r.Kind == RegionKind.Township && user.Scope.Covers(r.Code)).Select(r => r.Code);

    public IQueryable<ServedPerson> People => Prefix switch
    {
        null => db.Set<ServedPerson>().AsNoTracking().Where(p => false),
        { Length: > 6 } own => db.Set<ServedPerson>().AsNoTracking().Where(p => p.Township == own || p.County == own),
        var above => db.Set<ServedPerson>().AsNoTracking().Where(p => p.County.StartsWith(above)),
    };

    public IQueryable<PayRun> Runs => Prefix is { } prefix ? db.Set<PayRun>().AsNoTracking().Where(r => r.County.StartsWith(prefix)) : db.Set<PayRun>().Where(r => false);

    public IQueryable<CareUpload> Uploads => Prefix is { } prefix ? db.Set<CareUpload>().AsNoTracking().Where(r => r.County.StartsWith(prefix)) : db.Set<CareUpload>().Where(r => false);

    public bool May(string permission, string county, params ReadOnlySpan<string> duties) => user.IsSignedIn && office.May(CaseHand.Of(user, clock), permission, county, duties);

    /// <summary>The counties in which the person may do it.</summary>
    public Choice[] Where(string permission, params string[] duties) =>
        [.. Counties.Where(c => May(permission, c.Code, duties)).Select(c => new Choice(c.Code, NameOf(c.Code)))];

    public string NameOf(string? region) => region is not null && pack.Regions.FirstOrDefault(r => r.Code == region) is { } found ? Display.IsChinese ? found.Name : found.English ?? found.Name : region ?? "";

    /// <summary>A name with one character hidden.</summary>
    public string Masked(Guid person, Encrypted name) => CareMask.Name(cipher.Open(CareColumns.Name, RowId.Of(person), name));

    /// <summary>The visible person with an identity number; null when there is none.</summary>
    public async Task<Guid?> FindAsync(ResidentId id, CancellationToken cancel)
    {
        var hashes = cipher.Lookups(CareColumns.IdNumber, id.Value);
        return await People.Where(p => hashes.Contains(p.IdHash)).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancel);
    }
}
