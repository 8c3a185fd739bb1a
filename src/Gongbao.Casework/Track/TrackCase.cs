using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Track;

/// <summary>进度查询: where a case stands, for whoever holds its number and code. Nothing of a person; a wrong code and a number that is not there are answered alike.</summary>
internal sealed class TrackCase(GongbaoDb db, CaseSeal seal)
{
    public async Task<CaseLine?> FindAsync(string? number, string? code, CancellationToken cancel)
    {
        var typed = (number ?? "").Normalize(System.Text.NormalizationForm.FormKC).Trim().ToUpperInvariant();
        if (await db.Set<Case>().AsNoTracking().FirstOrDefaultAsync(c => c.Number == typed, cancel) is not { } found || !TrackingCode.Matches(seal.Code(found), code)) return null;
        return new(found.Number, found.Procedure, found.Step, found.State, found.OwnerUnit, found.OpenedOn, found.Due == Case.NoLimit ? null : found.Due);
    }
}
