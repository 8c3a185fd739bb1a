using Gongbao.Data;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Statistics;

/// <summary>One county in one form of service.</summary>
internal sealed record ServedFigure(string County, CareService Service, int Persons);

/// <summary>What a county paid in a year, in fen.</summary>
/// <param name="County">Code.</param>
/// <param name="Persons">In its last roll.</param>
/// <param name="PaidFen">In all its issued rolls.</param>
internal sealed record PaidFigure(string County, int Persons, long PaidFen);

/// <summary>统计: persons served by county and form, and what was paid. Sums only.</summary>
internal sealed class CareFigures(GongbaoDb db)
{
    /// <summary>Persons served on a day, by county and form.</summary>
    public Task<List<ServedFigure>> ServedAsync(DateOnly day, CancellationToken cancel) => db.Set<CareSpan>().Where(s => s.Since <= day && (s.Until == null || s.Until >= day))
        .GroupBy(s => new { s.County, s.Service }).Select(g => new ServedFigure(g.Key.County, g.Key.Service, g.Select(s => s.PersonId).Distinct().Count())).ToListAsync(cancel);

    /// <summary>What each county paid in the rolls of a year.</summary>
    public async Task<List<PaidFigure>> PaidAsync(int year, CancellationToken cancel)
    {
        DateOnly first = new(year, 1, 1), last = new(year, 12, 1);
        var runs = await db.Set<PayRun>().Where(r => r.State == PayRunState.Issued && r.Month >= first && r.Month <= last).Select(r => new { r.County, r.Month, r.No, r.Persons, r.TotalFen }).ToListAsync(cancel);
        return [.. runs.GroupBy(r => r.County).Select(g => new PaidFigure(g.Key, g.Where(r => r.Month == g.Max(m => m.Month)).Max(r => r.Persons), g.Sum(r => r.TotalFen)))];
    }
}
