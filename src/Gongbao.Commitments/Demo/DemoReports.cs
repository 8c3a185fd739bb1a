using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Data.Identity;

namespace Gongbao.Commitments.Demo;

/// <summary>演示报送: a report of an item on a period, taken as far as its story wants.</summary>
internal sealed class DemoReports(GongbaoDb db, DemoPeople people, DraftReport draft, PassReport pass, AcceptReport.AcceptReport accept)
{
    /// <param name="life">The item.</param>
    /// <param name="period">The period.</param>
    /// <param name="baselineOn">From when its path runs.</param>
    /// <param name="until">State in which the report is left; accepted or returned by the office of the same day.</param>
    /// <param name="day">The day.</param>
    /// <param name="done">Whether it says that the item is done.</param>
    /// <param name="cancel">Stops between two acts.</param>
    public async Task RunAsync(DemoLife life, ReportPeriod period, DateOnly baselineOn, ReportState until, DateOnly day, bool done, CancellationToken cancel)
    {
        var figure = done ? DemoFigures.Goal(life.Item) : DemoFigures.On(life, baselineOn, period.End);
        var id = await db.MustAsync(draft.RunAsync(life.Id, period.ToString(), Content(life, figure, done), people.Of(Role.Clerk, life.Owner, day), cancel));
        if (until == ReportState.Draft) return;
        await db.MustAsync(pass.CheckAsync(id, await SeenAsync(id, cancel), people.Of(Role.Checker, life.Owner, day), cancel));
        if (until == ReportState.Checked) return;
        await db.MustAsync(pass.IssueAsync(id, await SeenAsync(id, cancel), people.Of(Role.Issuer, life.Owner, day), cancel));
        if (until == ReportState.Issued) return;
        var officer = people.OfOffice(Role.Supervisor, day);
        await db.MustAsync(until == ReportState.Returned
            ? accept.ReturnAsync(id, await SeenAsync(id, cancel), "数据与上月不衔接，请核实后重报。", officer, cancel)
            : accept.AcceptAsync(id, await SeenAsync(id, cancel), officer, cancel));
    }

    private static ReportContent Content(DemoLife life, decimal? figure, bool done) => (done, life.Story.Ahead) switch
    {
        (true, _) => new(figure, "任务已全部完成，申请销号。", SaysDone: true),
        (_, < -0.1m) => new(figure, "推进较慢，正在倒排工期。", "两个项目用地手续未办结，资金未到位。", "请自然资源、财政部门协调用地指标和资金。"),
        (_, < 0) => new(figure, "总体推进，部分工作略慢于计划。", "企业设备到货推迟。"),
        _ => new(figure, "按计划推进，各项工作有序开展。"),
    };

    private Task<int> SeenAsync(Guid id, CancellationToken cancel) => db.SeenAsync<ProgressReport>(id, cancel);
}
