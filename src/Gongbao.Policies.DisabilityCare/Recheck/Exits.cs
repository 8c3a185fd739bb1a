using Gongbao.Data;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Recheck;

/// <summary>One exit: who, why and since when.</summary>
/// <param name="Person">Id of the person served.</param>
/// <param name="Reason">Why.</param>
/// <param name="Day">The day of the event.</param>
/// <param name="LastMonth">First day of the last month that is paid.</param>
internal readonly record struct Leaving(Guid Person, ExitReason Reason, DateOnly Day, DateOnly LastMonth);

/// <summary>退出: ends the spans of persons, and claims what was paid for months after the last. Adds to the context; the act that calls it commits.</summary>
internal sealed class Exits(GongbaoDb db, PayRoll roll, ParameterBook book)
{
    /// <param name="county">The county of all of them.</param>
    /// <param name="leaving">Each person once; who is not served any more is left as they are.</param>
    /// <param name="at">Instant of the act.</param>
    /// <param name="today">Its legal day.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Whom it concerned.</returns>
    public async Task<IReadOnlyList<Guid>> AddAsync(string county, IReadOnlyCollection<Leaving> leaving, DateTimeOffset at, DateOnly today, CancellationToken cancel)
    {
        var byPerson = leaving.ToDictionary(l => l.Person);
        var ids = byPerson.Keys.ToList();
        var persons = await db.Set<ServedPerson>().Where(p => ids.Contains(p.Id) && p.County == county && p.State == ServedState.Serving).ToListAsync(cancel);
        var spans = await db.Set<CareSpan>().Where(s => ids.Contains(s.PersonId) && s.County == county).OrderBy(s => s.PersonId).ThenBy(s => s.Since).ThenBy(s => s.Id).ToListAsync(cancel);
        foreach (var person in persons)
        {
            var exit = byPerson[person.Id];
            (person.State, person.Reason, person.ExitDay, person.LastMonth) = (ServedState.Exited, exit.Reason, exit.Day, exit.LastMonth);
        }
        var done = persons.Select(p => p.Id).ToHashSet();
        spans.RemoveAll(s => !done.Contains(s.PersonId));
        foreach (var span in spans) End(span, byPerson[span.PersonId].LastMonth.AddMonths(1).AddDays(-1), at);
        db.AddRange(await roll.ClaimsAsync(county, spans, today, book, at, cancel));
        return [.. done];
    }

    // a span that had not begun yet ends the day before it begins, and so never counts
    private static void End(CareSpan span, DateOnly last, DateTimeOffset at)
    {
        if (span.Until <= last) return;
        span.Until = last >= span.Since ? last : span.Since.AddDays(-1);
        span.ChangedAt = at;
    }
}
