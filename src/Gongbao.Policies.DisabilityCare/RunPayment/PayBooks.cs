using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>
/// 发放账: what was booked for each person and month. Issued lines count; what the bank returned and was released does not; a claim stands against
/// what was paid.
/// </summary>
internal sealed class PayBooks(GongbaoDb db)
{
    /// <summary>The books of a county, or of some of its persons, from a month on.</summary>
    /// <param name="county">Code.</param>
    /// <param name="from">First day of the first month.</param>
    /// <param name="persons">Only these; null for all.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<Dictionary<(Guid Person, DateOnly Month), Booked>> ReadAsync(string county, DateOnly from, IReadOnlyCollection<Guid>? persons, CancellationToken cancel)
    {
        var books = await PaidAsync(county, from, persons, cancel);
        var returns = await (from back in Only(db.Set<PayReturn>().Where(r => r.County == county && r.ReleasedAt != null), persons)
                             join line in db.Set<PayLine>() on new { back.RunId, back.PersonId, back.PayeeId } equals new { line.RunId, line.PersonId, line.PayeeId }
                             where line.Month >= @from
                             select line).AsNoTracking().ToListAsync(cancel);
        foreach (var line in returns)
        {
            var key = (line.PersonId, line.Month);
            books[key] = new(books.GetValueOrDefault(key).Parts - Parts(line), Repeat: true);
        }
        var claims = await ClaimsOf(county, persons).Where(c => c.Month >= from).Select(c => new { c.PersonId, c.Month, c.AmountFen }).ToListAsync(cancel);
        foreach (var claim in claims)
        {
            var key = (claim.PersonId, claim.Month);
            var before = books.GetValueOrDefault(key);
            books[key] = before with { Parts = before.Parts with { Amount = before.Parts.Amount - claim.AmountFen } };
        }
        return books;
    }

    public static PayParts Parts(PayLine l) => new(l.StandardFen, l.LivingFen, l.NursingFen, l.SubsistenceFen, l.OldAgeFen, l.OtherFen, l.SourcesFen, l.AmountFen);

    private async Task<Dictionary<(Guid, DateOnly), Booked>> PaidAsync(string county, DateOnly from, IReadOnlyCollection<Guid>? persons, CancellationToken cancel)
    {
        var lines = from run in db.Set<PayRun>()
                    join line in db.Set<PayLine>() on run.Id equals line.RunId
                    where run.County == county && run.State == PayRunState.Issued && line.Month >= @from
                    select line;
        if (persons is not null) lines = lines.Where(l => persons.Contains(l.PersonId));
        var sums = lines.GroupBy(l => new { l.PersonId, l.Month }).Select(g => new
        {
            g.Key.PersonId, g.Key.Month,
            Standard = g.Sum(l => l.StandardFen), Living = g.Sum(l => l.LivingFen), Nursing = g.Sum(l => l.NursingFen), Subsistence = g.Sum(l => l.SubsistenceFen),
            OldAge = g.Sum(l => l.OldAgeFen), Other = g.Sum(l => l.OtherFen), Sources = g.Sum(l => l.SourcesFen), Amount = g.Sum(l => l.AmountFen),
        });
        var books = new Dictionary<(Guid, DateOnly), Booked>();
        await foreach (var s in sums.AsAsyncEnumerable().WithCancellation(cancel))
            books[(s.PersonId, s.Month)] = new(new(s.Standard, s.Living, s.Nursing, s.Subsistence, s.OldAge, s.Other, s.Sources, s.Amount), Repeat: false);
        return books;
    }

    private IQueryable<Recovery> ClaimsOf(string county, IReadOnlyCollection<Guid>? persons)
    {
        var claims = db.Set<Recovery>().AsNoTracking().Where(r => r.County == county);
        return persons is null ? claims : claims.Where(r => persons.Contains(r.PersonId));
    }

    private static IQueryable<PayReturn> Only(IQueryable<PayReturn> returns, IReadOnlyCollection<Guid>? persons) =>
        persons is null ? returns : returns.Where(r => persons.Contains(r.PersonId));
}
