using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Commitments.SeeRegister;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.AcceptReport;

/// <summary>待审核报告: issued reports of the officer's region, the longest waiting first, by the index of waiting reports.</summary>
internal sealed class ReviewQueue(GongbaoDb db, CurrentUser user)
{
    public IQueryable<WaitingReport> Rows()
    {
        var reports = db.Set<ProgressReport>().AsNoTracking().Where(r => r.State == ReportState.Issued);
        var rows = from r in reports
                   join i in Covered() on r.ItemId equals i.Id
                   orderby r.PeriodEnd, r.Id
                   select new WaitingReport(r.Id, r.Version, r.Period, r.UnitId, r.Value, r.Text, r.Problem, r.Help, r.CorrectsId != null, i.Number, i.Title, i.TitleEn, i.Measure, i.LatestValue);
        return rows;
    }

    /// <summary>How many wait; an office of the city needs no look at the items.</summary>
    public Task<int> CountAsync(CancellationToken cancel) => user.Scope.Prefix is { Length: <= 4 }
        ? db.Set<ProgressReport>().CountAsync(r => r.State == ReportState.Issued, cancel) : Rows().CountAsync(cancel);

    private IQueryable<CommitmentItem> Covered() => user.Scope.Prefix switch
    {
        { Length: <= 4 } => db.Set<CommitmentItem>(),
        { } prefix => db.Set<CommitmentItem>().Below(prefix),
        null => db.Set<CommitmentItem>().Where(_ => false),
    };
}

/// <summary>A report that waits for the supervision office.</summary>
internal sealed record WaitingReport(Guid Id, int Version, string Period, string UnitId, decimal? Value, string Text, string? Problem, string? Help, bool IsCorrection,
    string Number, string Title, string? TitleEn, string? Measure, decimal? Latest);
