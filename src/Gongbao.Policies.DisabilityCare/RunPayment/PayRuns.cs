using System.Text.Json;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>起草、审核、签发、撤回名册: three persons. The lines are written with the draft and paid with the issue; a withdrawn roll pays nothing.</summary>
internal sealed class PayRuns(GongbaoDb db, CareActs acts, PayRoll roll, CareOffice office, ParameterBook book)
{
    private const string Subject = "care-pay-run";

    /// <summary>Drafts the roll of a month: what is due now and has not been booked.</summary>
    /// <param name="county">Code of the county or zone.</param>
    /// <param name="month">First day of the month; at most the present one.</param>
    /// <param name="hand">Who acts.</param>
    /// <param name="cancel">Stops before the commit.</param>
    public async Task<CareResult> DraftAsync(string county, DateOnly month, CaseHand hand, CancellationToken cancel)
    {
        try
        {
            return await acts.RunAsync(hand, () => PrepareAsync(county, month, hand, cancel), cancel);
        }
        catch (DbUpdateException)
        {
            // somebody drafted the same county's roll at the same moment
            return new(CareRefusal.Waiting, Guid.Empty);
        }
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it in between.</exception>
    public Task<CareResult> CheckAsync(Guid id, int seen, CaseHand hand, CancellationToken cancel) =>
        PassAsync(id, seen, Permissions.CheckPapers, PayRunState.Draft, PayRunState.Checked, hand, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it in between.</exception>
    public Task<CareResult> IssueAsync(Guid id, int seen, CaseHand hand, CancellationToken cancel) =>
        PassAsync(id, seen, Permissions.IssuePapers, PayRunState.Checked, PayRunState.Issued, hand, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it in between.</exception>
    public Task<CareResult> WithdrawAsync(Guid id, int seen, string? reason, CaseHand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (await FindAsync(id, hand, [Permissions.DraftPapers, Permissions.CheckPapers, Permissions.IssuePapers], cancel) is not { } run) return CareWork.No(CareRefusal.NotAllowed);
        if (run.State is not (PayRunState.Draft or PayRunState.Checked)) return CareWork.No(CareRefusal.WrongState);
        if (string.IsNullOrWhiteSpace(reason)) return CareWork.No(CareRefusal.Missing, "Reason");
        db.ExpectVersion(run, seen);
        run.State = PayRunState.Withdrawn;
        db.Add(hand.Step(id, nameof(PayRunState.Withdrawn), reason.Trim()));
        return new(new(null, id), hand.Begin("care.pay.withdraw", Subject, id, reason.Trim()));
    }, cancel);

    private async Task<CareWork> PrepareAsync(string county, DateOnly month, CaseHand hand, CancellationToken cancel)
    {
        if (!office.May(hand, Permissions.DraftPapers, county, CareOffice.Payroll)) return CareWork.No(CareRefusal.NotAllowed);
        if (month.Day != 1 || month > hand.Day) return CareWork.No(CareRefusal.BadMonth, "Month");
        var earlier = await db.Set<PayRun>().Where(r => r.County == county).Select(r => new { r.Month, r.No, r.State }).ToListAsync(cancel);
        if (earlier.Any(r => r.State is PayRunState.Draft or PayRunState.Checked)) return CareWork.No(CareRefusal.Waiting);
        // rolls go forward: an earlier month is made good by a later roll
        if (earlier.Any(r => r.State == PayRunState.Issued && r.Month > month)) return CareWork.No(CareRefusal.BadMonth, "Month");
        var run = new PayRun
        {
            Id = Guid.CreateVersion7(hand.At), County = county, Month = month, No = earlier.Where(r => r.Month == month).Select(r => r.No).DefaultIfEmpty().Max() + 1,
            Known = hand.Day, DraftedAt = hand.At, UnitId = hand.UnitId, State = office.HasCheck(CareOffice.Payroll) ? PayRunState.Draft : PayRunState.Checked,
        };
        RollContent content;
        try
        {
            content = await roll.ComputeAsync(run, book, hand.At, cancel);
        }
        catch (ParameterMissingException)
        {
            return CareWork.No(CareRefusal.BadMonth, "Month");
        }
        if (content.Lines.Count == 0 && content.Claims.Count == 0) return CareWork.No(CareRefusal.Nothing);
        Sum(run, content.Lines);
        db.Add(run);
        db.Add(hand.Step(run.Id, nameof(PayRunState.Draft)));
        return new(new(null, run.Id), hand.Begin("care.pay.draft", Subject, run.Id, details: Details(run)), token => db.InsertAsync(content.Lines, token));
    }

    private static void Sum(PayRun run, IReadOnlyList<PayLine> lines)
    {
        run.Lines = lines.Count;
        run.Persons = lines.Select(l => l.PersonId).Distinct().Count();
        run.TotalFen = lines.Sum(l => l.AmountFen);
        run.RegularFen = lines.Where(l => l.Kind == PayKind.Regular).Sum(l => l.AmountFen);
        run.RecoveryFen = lines.Where(l => l.Kind == PayKind.Recovery).Sum(l => l.AmountFen);
        run.DifferenceFen = run.TotalFen - run.RegularFen - run.RecoveryFen;
    }

    private Task<CareResult> PassAsync(Guid id, int seen, string permission, PayRunState from, PayRunState to, CaseHand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (await FindAsync(id, hand, [permission], cancel) is not { } run) return CareWork.No(CareRefusal.NotAllowed);
        if (run.State != from) return CareWork.No(CareRefusal.WrongState);
        if ((await acts.DoneBeforeAsync([id], hand, cancel)).Count > 0) return CareWork.No(CareRefusal.SamePerson);
        if (await IsOutdatedAsync(run, cancel)) return CareWork.No(CareRefusal.Outdated);
        db.ExpectVersion(run, seen);
        run.State = to;
        db.Add(hand.Step(id, to.ToString()));
        if (to == PayRunState.Issued)
        {
            // computed once more: what was written while it was being drafted shows in the sum
            var content = await roll.ComputeAsync(run, book, hand.At, cancel);
            if (content.Lines.Count != run.Lines || content.Lines.Sum(l => l.AmountFen) != run.TotalFen) return CareWork.No(CareRefusal.Outdated);
            run.IssuedAt = hand.At;
            db.AddRange(content.Claims);
        }
        return new(new(null, id), hand.Begin(to == PayRunState.Issued ? "care.pay.issue" : "care.pay.check", Subject, id, details: Details(run)));
    }, cancel);

    /// <summary>The roll, when the hand may do one of these on its county; null also when there is none.</summary>
    private async Task<PayRun?> FindAsync(Guid id, CaseHand hand, string[] permissions, CancellationToken cancel) =>
        await db.Set<PayRun>().FirstOrDefaultAsync(r => r.Id == id, cancel) is { } run && permissions.Any(p => office.May(hand, p, run.County, CareOffice.Payroll)) ? run : null;

    // what was changed while the roll was being drafted escapes here and is made good by the next one
    private async Task<bool> IsOutdatedAsync(PayRun run, CancellationToken cancel) =>
        await db.Set<CareSpan>().AnyAsync(s => s.County == run.County && s.ChangedAt > run.DraftedAt, cancel)
        || await db.Set<PayReturn>().AnyAsync(r => r.County == run.County && r.ReleasedAt > run.DraftedAt, cancel);

    private static string Details(PayRun run) => JsonSerializer.Serialize(new { county = run.County, month = run.Month, no = run.No, lines = run.Lines, totalFen = run.TotalFen });
}
