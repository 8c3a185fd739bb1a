using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Recheck;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>
/// 一人一档: the register of persons served, for the acts of a case. Every method only adds to the given context, so that what it writes commits
/// with the act that asked for it; the caller has checked who may do it, and audits it.
/// </summary>
public sealed class ServedRegister(IFieldCipher cipher, ParameterBook book, Pack pack)
{
    /// <summary>Adds the person, or takes back one who left, with a span from the month after approval.</summary>
    public async Task<EnrolAnswer> EnrolAsync(GongbaoDb db, Enrolment enrolment, DateTimeOffset at, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(enrolment);
        var hashes = cipher.Lookups(CareColumns.IdNumber, enrolment.Id.Value);
        var person = await db.Set<ServedPerson>().FirstOrDefaultAsync(p => hashes.Contains(p.IdHash), cancel);
        if (person is { State: ServedState.Serving }) return EnrolAnswer.AlreadyServed;
        if (person is null) db.Add(person = ServedRows.Person(cipher, enrolment, at));
        else ServedRows.TakeBack(cipher, person, enrolment);
        var payee = ServedRows.Payee(cipher, enrolment.Payee, at);
        db.AddRange(payee, ServedRows.Span(person, payee.Id, enrolment, at));
        return EnrolAnswer.Done;
    }

    /// <summary>Ends the span from a month on and begins the next.</summary>
    public async Task<EnrolAnswer> ChangeAsync(GongbaoDb db, Guid person, SpanChange change, DateTimeOffset at, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(change);
        var row = await db.Set<ServedPerson>().FirstOrDefaultAsync(p => p.Id == person && p.State == ServedState.Serving, cancel);
        var before = row is null ? null : await db.Set<CareSpan>().Where(s => s.PersonId == person && s.Until == null).OrderByDescending(s => s.Since).FirstOrDefaultAsync(cancel);
        if (before is null) return EnrolAnswer.NotServed;
        if (change.From.Day != 1 || change.From <= before.Since) return EnrolAnswer.BadMonth;
        before.Until = change.From.AddDays(-1);
        before.ChangedAt = at;
        var payee = change.Payee is { } details ? ServedRows.Payee(cipher, details, at) : null;
        if (payee is not null) db.Add(payee);
        db.Add(ServedRows.Span(row!, payee?.Id ?? before.PayeeId, change, at));
        return EnrolAnswer.Done;
    }

    /// <summary>Ends what the person is paid, and claims what was paid for later months.</summary>
    /// <param name="db">The act's context.</param>
    /// <param name="person">Id of the person served.</param>
    /// <param name="reason">Why.</param>
    /// <param name="day">The day of the event, which decides the last month.</param>
    /// <param name="at">Instant of the act.</param>
    /// <param name="today">Its legal day.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<EnrolAnswer> ExitAsync(GongbaoDb db, Guid person, ExitReason reason, DateOnly day, DateTimeOffset at, DateOnly today, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Set<ServedPerson>().FirstOrDefaultAsync(p => p.Id == person && p.State == ServedState.Serving, cancel) is not { } row) return EnrolAnswer.NotServed;
        var roll = new PayRoll(db, pack, new PayBooks(db));
        var last = ExitRule.LastMonth(reason, day, roll.LawOf(book, row.County, today)(today).Words("care.exit.month-paid"));
        await new Exits(db, roll, book).AddAsync(row.County, [new(person, reason, day, last)], at, today, cancel);
        return EnrolAnswer.Done;
    }

    /// <summary>The person served with an identity number, in whatever state; null when there is none.</summary>
    public async Task<Guid?> FindAsync(GongbaoDb db, ResidentId id, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(id);
        var hashes = cipher.Lookups(CareColumns.IdNumber, id.Value);
        return await db.Set<ServedPerson>().Where(p => hashes.Contains(p.IdHash)).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancel);
    }
}
