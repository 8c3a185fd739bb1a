using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Policies.DisabilityCare.Change;
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

/// <summary>退出: ends the spans of persons, claims what was paid for months after the last, freezes each one's notice, and records it. Adds to the context; the act that calls it commits.</summary>
internal sealed class Exits(GongbaoDb db, PayRoll roll, ParameterBook book, WriteExitNotice notices, IFieldCipher cipher)
{
    /// <param name="county">The county of all of them.</param>
    /// <param name="leaving">Each person once; who is not served any more is left as they are.</param>
    /// <param name="act">The act that decides it.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Whom it concerned.</returns>
    public async Task<IReadOnlyList<Guid>> AddAsync(string county, IReadOnlyCollection<Leaving> leaving, RegisterAct act, CancellationToken cancel)
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
        foreach (var span in spans) End(span, byPerson[span.PersonId].LastMonth.AddMonths(1).AddDays(-1), act.At);
        var claims = await roll.ClaimsAsync(county, spans, act.Day, book, act.At, cancel);
        db.AddRange(claims);
        var (claimed, rule) = (claims.ToLookup(c => c.PersonId, c => c.AmountFen), roll.LawOf(book, county, act.Day)(act.Day).Dated("care.exit.month-paid"));
        foreach (var person in persons) db.Add(notices.Of(person, byPerson[person.Id].Reason, byPerson[person.Id].LastMonth, claimed[person.Id].Sum(), rule, act));
        db.AddRange(persons.Select(p => ChangeRecord.Of(cipher, byPerson[p.Id], act)));
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
