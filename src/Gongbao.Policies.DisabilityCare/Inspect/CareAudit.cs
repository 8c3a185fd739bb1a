using Gongbao.Data;
using Gongbao.Data.Audit;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Recheck;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Policies.DisabilityCare.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Inspect;

/// <summary>审计查询: each check a query over the persons whom <see cref="CareView"/> shows to who asks, the newest first.</summary>
internal sealed class CareAudit(GongbaoDb db, CareView view, CityClock clock)
{
    /// <summary>Rolls of so many months, with the present one; and so long a finding may wait.</summary>
    public const int Months = 3, Wait = 1;

    public IQueryable<AuditHit> Of(AuditCheck check, string? county = null)
    {
        var people = county is null ? view.People : view.People.Where(p => p.County == county);
        return check switch
        {
            AuditCheck.Overpaid => Overpaid(people),
            AuditCheck.NoNotice => NoNotice(people),
            AuditCheck.Difference => Differences(people),
            AuditCheck.SharedAccount => SharedAccounts(people),
            AuditCheck.LateFinding => LateFindings(people),
            _ => Revealed(people),
        };
    }

    /// <summary>How many hits each check has in each county: one query a check.</summary>
    public async Task<Dictionary<(AuditCheck Check, string County), int>> CountAsync(CancellationToken cancel)
    {
        var counts = new Dictionary<(AuditCheck, string), int>();
        foreach (var check in Enum.GetValues<AuditCheck>())
            foreach (var county in await Of(check).GroupBy(h => h.County).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel))
                counts[(check, county.Key)] = county.Count;
        return counts;
    }

    private IQueryable<AuditHit> Overpaid(IQueryable<ServedPerson> people) =>
        from claim in db.Set<Recovery>().AsNoTracking() where claim.State == RecoveryState.Open
        join person in people on claim.PersonId equals person.Id
        orderby claim.Id descending
        select new AuditHit { PersonId = person.Id, Name = person.Name, County = person.County, Month = claim.Month, Fen = claim.AmountFen, At = claim.At };

    private IQueryable<AuditHit> NoNotice(IQueryable<ServedPerson> people) =>
        from person in people
        where person.State == ServedState.Exited && !db.Set<ExitNotice>().Any(n => n.PersonId == person.Id && n.Reason == person.Reason)
        orderby person.Id descending
        select new AuditHit { PersonId = person.Id, Name = person.Name, County = person.County, Reason = person.Reason, Month = person.LastMonth };

    private IQueryable<AuditHit> Differences(IQueryable<ServedPerson> people)
    {
        var first = new DateOnly(clock.Today.Year, clock.Today.Month, 1).AddMonths(1 - Months);
        return from run in db.Set<PayRun>().AsNoTracking() where run.State == PayRunState.Issued && run.Month >= first
               join line in db.Set<PayLine>() on run.Id equals line.RunId
               where line.Kind == PayKind.Difference || line.Kind == PayKind.Recovery
               join person in people on line.PersonId equals person.Id
               orderby run.Month descending, run.Id descending, line.No
               select new AuditHit { PersonId = person.Id, Name = person.Name, County = person.County, RunId = run.Id, RunMonth = run.Month, Month = line.Month, Kind = line.Kind, Fen = line.AmountFen };
    }

    // institutions and organisations are paid for many persons as a matter of course; a carer is not
    private IQueryable<AuditHit> SharedAccounts(IQueryable<ServedPerson> people)
    {
        var (today, seen) = (clock.Today, view.People);
        var spans = db.Set<CareSpan>().AsNoTracking().Where(s => s.Until == null || s.Until >= today && s.Until >= s.Since);
        return from span in spans
               join person in people on span.PersonId equals person.Id
               join payee in db.Set<Payee>() on span.PayeeId equals payee.Id
               where payee.Kind == PayeeKind.Carer && db.Set<Payee>().Any(other => other.AccountHash == payee.AccountHash
                   && spans.Any(s => s.PayeeId == other.Id && s.PersonId != span.PersonId && seen.Any(p => p.Id == s.PersonId)))
               orderby payee.AccountHash, person.Id, span.Id
               select new AuditHit { PersonId = person.Id, Name = person.Name, County = person.County, Month = span.Since, PayeeId = payee.Id, Account = payee.Account };
    }

    private IQueryable<AuditHit> LateFindings(IQueryable<ServedPerson> people)
    {
        var before = clock.Now.AddMonths(-Wait);
        return from list in db.Set<CareUpload>().AsNoTracking() where list.At < before
               join finding in db.Set<CareFinding>() on list.Id equals finding.UploadId
               where finding.State != FindingState.Issued && finding.State != FindingState.Kept
               join person in people on finding.PersonId equals person.Id
               orderby finding.Id descending
               select new AuditHit { PersonId = person.Id, Name = person.Name, County = person.County, Reason = finding.Reason, UploadId = list.Id, At = list.At };
    }

#pragma warning disable CA1304, CA1311 // becomes SQL: ids as text are in capitals on one database, in the audit and on the other they are not
    private IQueryable<AuditHit> Revealed(IQueryable<ServedPerson> people) =>
        from row in db.Set<AuditRow>().AsNoTracking() where row.Kind == "care.person.reveal"
        join person in people on row.SubjectId equals person.Id.ToString().ToLower()
        orderby row.At descending, row.UnitId, row.Seq descending
        select new AuditHit { PersonId = person.Id, Name = person.Name, County = person.County, At = row.At, By = row.ActorName };
#pragma warning restore CA1304, CA1311
}
