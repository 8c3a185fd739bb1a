using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>One county in a month. Amounts in fen, of issued rolls only.</summary>
/// <param name="County">Code.</param>
/// <param name="State">Of its rolls: issued as soon as one is, otherwise that of the furthest; null when none was made.</param>
/// <param name="Persons">In its largest issued roll of the month.</param>
/// <param name="TotalFen">Sum of the issued rolls.</param>
/// <param name="DifferenceFen">补发.</param>
/// <param name="RecoveryFen">扣回, negative.</param>
/// <param name="ReturnedFen">退票: what the bank could not pay of these rolls.</param>
/// <param name="ClaimedFen">追回: what is claimed of payments for this month.</param>
internal sealed record PayMonthRow(string County, PayRunState? State, int Persons, long TotalFen, long DifferenceFen, long RecoveryFen, long ReturnedFen, long ClaimedFen);

/// <summary>各县当月发放: the counties of a month side by side, those that made no roll too.</summary>
internal sealed class PayMonths(GongbaoDb db)
{
    /// <param name="counties">Codes, in the order of the answer.</param>
    /// <param name="month">First day of the month.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<List<PayMonthRow>> OfAsync(IReadOnlyCollection<string> counties, DateOnly month, CancellationToken cancel)
    {
        var runs = await db.Set<PayRun>().AsNoTracking().Where(r => r.Month == month && r.State != PayRunState.Withdrawn && counties.Contains(r.County)).ToListAsync(cancel);
        var returned = await (from back in db.Set<PayReturn>() join run in db.Set<PayRun>() on back.RunId equals run.Id where run.Month == month && counties.Contains(run.County) group back by run.County into g select new { g.Key, Fen = g.Sum(b => b.AmountFen) })
            .ToDictionaryAsync(g => g.Key, g => g.Fen, cancel);
        var claimed = await db.Set<Recovery>().Where(r => r.Month == month && counties.Contains(r.County)).GroupBy(r => r.County).Select(g => new { g.Key, Fen = g.Sum(r => r.AmountFen) })
            .ToDictionaryAsync(g => g.Key, g => g.Fen, cancel);
        return [.. counties.Select(c => RowOf(c, [.. runs.Where(r => r.County == c)], returned.GetValueOrDefault(c), claimed.GetValueOrDefault(c)))];
    }

    private static PayMonthRow RowOf(string county, IReadOnlyList<PayRun> runs, long returned, long claimed)
    {
        List<PayRun> issued = [.. runs.Where(r => r.State == PayRunState.Issued)];
        return new(county, runs.Max(r => (PayRunState?)r.State), issued.Select(r => r.Persons).DefaultIfEmpty().Max(),
            issued.Sum(r => r.TotalFen), issued.Sum(r => r.DifferenceFen), issued.Sum(r => r.RecoveryFen), returned, claimed);
    }
}
