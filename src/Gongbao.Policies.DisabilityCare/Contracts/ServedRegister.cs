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
public sealed class ServedRegister
{
    private readonly IFieldCipher _cipher;
    private readonly ParameterBook _book;
    private readonly Pack _pack;
    private readonly WriteExitNotice _notices;

    internal ServedRegister(IFieldCipher cipher, ParameterBook book, Pack pack, WriteExitNotice notices) => (_cipher, _book, _pack, _notices) = (cipher, book, pack, notices);

    /// <summary>Adds the person, or takes back one who left, with a span from the month after approval.</summary>
    public async Task<EnrolAnswer> EnrolAsync(GongbaoDb db, Enrolment enrolment, DateTimeOffset at, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(enrolment);
        var hashes = _cipher.Lookups(CareColumns.IdNumber, enrolment.Id.Value);
        var person = await db.Set<ServedPerson>().FirstOrDefaultAsync(p => hashes.Contains(p.IdHash), cancel);
        if (person is { State: ServedState.Serving }) return EnrolAnswer.AlreadyServed;
        if (person is null) db.Add(person = ServedRows.Person(_cipher, enrolment, at));
        else ServedRows.TakeBack(_cipher, person, enrolment);
        var payee = ServedRows.Payee(_cipher, enrolment.Payee, at);
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
        if (change.From.Day != 1 || change.From < before.Since) return EnrolAnswer.BadMonth;
        before.Until = change.From.AddDays(-1);
        before.ChangedAt = at;
        var payee = change.Payee is { } details ? ServedRows.Payee(_cipher, details, at) : null;
        if (payee is not null) db.Add(payee);
        var service = change.Service ?? before.Service;
        var standard = MonthLaw.From(LawOf(db, row!.County, change.From)(change.From)).Of(service);
        db.Add(ServedRows.Span(row, payee?.Id ?? before.PayeeId, change, service, (change.Income ?? ServedRows.IncomeOf(before)) with { StandardFen = standard }, at));
        return EnrolAnswer.Done;
    }

    /// <summary>The first month in which a change counts: the month after its day, or that month itself where <c>care.change.month-counts</c> names the event.</summary>
    /// <param name="what">The event.</param>
    /// <param name="day">Its day.</param>
    /// <param name="county">Code of the county that pays.</param>
    /// <param name="known">The day until which announced parameters count.</param>
    public DateOnly FirstMonth(CareEvent what, DateOnly day, string county, DateOnly known)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        var law = _book.At(known, [.. _pack.RegionTree().Upwards(RegionCode.Parse(county))]);
        return law.Words("care.change.month-counts").Contains(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(what.ToString())) ? month : month.AddMonths(1);
    }

    /// <summary>失能评估: when it was made last, and whether the standard was met. Who no longer meets it stays until somebody decides the exit.</summary>
    public static async Task<EnrolAnswer> AssessAsync(GongbaoDb db, Guid person, DateOnly day, bool meets, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Set<ServedPerson>().FirstOrDefaultAsync(p => p.Id == person && p.State == ServedState.Serving, cancel) is not { } row) return EnrolAnswer.NotServed;
        (row.AssessedOn, row.MetStandard) = (day, meets);
        return EnrolAnswer.Done;
    }

    /// <summary>县内户籍变动: another township of the same county.</summary>
    public static async Task<EnrolAnswer> MoveAsync(GongbaoDb db, Guid person, string township, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Set<ServedPerson>().FirstOrDefaultAsync(p => p.Id == person && p.State == ServedState.Serving, cancel) is not { } row) return EnrolAnswer.NotServed;
        row.Township = township;
        return EnrolAnswer.Done;
    }

    /// <summary>Ends what the person is paid, and claims what was paid for later months.</summary>
    /// <param name="db">The act's context.</param>
    /// <param name="person">Id of the person served.</param>
    /// <param name="reason">Why.</param>
    /// <param name="day">The day of the event, which decides the last month.</param>
    /// <param name="act">The act that decides it.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<EnrolAnswer> ExitAsync(GongbaoDb db, Guid person, ExitReason reason, DateOnly day, RegisterAct act, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(act);
        if (await db.Set<ServedPerson>().FirstOrDefaultAsync(p => p.Id == person && p.State == ServedState.Serving, cancel) is not { } row) return EnrolAnswer.NotServed;
        var last = ExitRule.LastMonth(reason, day, LawOf(db, row.County, act.Day)(day).Words("care.exit.month-paid"));
        await new Exits(db, new PayRoll(db, _pack, new PayBooks(db)), _book, _notices, _cipher).AddAsync(row.County, [new(person, reason, day, last)], act, cancel);
        return EnrolAnswer.Done;
    }

    /// <summary>The person served with an identity number, in whatever state; null when there is none.</summary>
    public async Task<Guid?> FindAsync(GongbaoDb db, ResidentId id, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(id);
        var hashes = _cipher.Lookups(CareColumns.IdNumber, id.Value);
        return await db.Set<ServedPerson>().Where(p => hashes.Contains(p.IdHash)).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancel);
    }

    private Func<DateOnly, ParameterSnapshot> LawOf(GongbaoDb db, string county, DateOnly known) => new PayRoll(db, _pack, new PayBooks(db)).LawOf(_book, county, known);
}
