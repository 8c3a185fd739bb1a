using Gongbao.Commitments.Instruct;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.SeeRegister;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.Subscribe;

/// <summary>单位日历: what is due for a unit as a calendar to subscribe to: reports, deadlines of items it owns, supervision letters, leaders' instructions. Four queries.</summary>
internal sealed class UnitCalendar(GongbaoDb db, UnitDirectory units, IStringLocalizer<OutputText> texts, IStringLocalizer<RegisterText> words)
{
    public const string Route = "/commitments/calendar.ics";

    private const int Most = 2000, DaysBack = 60, DaysAhead = 400;
    private static readonly DueState[] Owed = [DueState.Open, DueState.Drafted, DueState.Checked, DueState.Returned, DueState.Missed];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Route, async (HttpRequest request, CalendarKeys keys, UnitCalendar calendar, CityClock clock, CancellationToken cancel) =>
        await keys.UnitAsync(request.Query["key"], clock.Today, clock.Now, cancel) is { } unit
            ? Results.Text(await calendar.OfAsync(unit, clock.Today, clock.Now, $"{request.Scheme}://{request.Host}", cancel), ICalendar.MediaType)
            : Results.NotFound());

    /// <param name="unit">Whose.</param>
    /// <param name="today">Entries from two months before to thirteen months after it.</param>
    /// <param name="now">Stamp of the file.</param>
    /// <param name="site">Address of the site, without a slash at its end.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<string> OfAsync(string unit, DateOnly today, DateTimeOffset now, string site, CancellationToken cancel)
    {
        var (from, to) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        var reports = await (from d in db.Set<ReportDue>() where d.UnitId == unit && Owed.Contains(d.State) && d.Due >= @from && d.Due <= to
                             join i in db.Set<CommitmentItem>().AsNoTracking() on d.ItemId equals i.Id orderby d.Due, i.Number select new { d.Due, d.Period, Item = i }).Take(Most).ToListAsync(cancel);
        var items = await db.Set<CommitmentItem>().AsNoTracking().Where(i => i.OwnerUnitId == unit && i.Status < ItemStatus.Closed && i.Deadline >= from && i.Deadline <= to).OrderBy(i => i.Deadline).ThenBy(i => i.Number).Take(Most).ToListAsync(cancel);
        var letters = await db.Set<SupervisionLetter>().AsNoTracking().Where(l => l.UnitId == unit && l.State == LetterState.Issued && l.Deadline >= from && l.Deadline <= to).OrderBy(l => l.Deadline).Take(Most).ToListAsync(cancel);
        var given = await (from n in db.Set<Instruction>() where n.ToUnitId == unit && n.State == InstructionState.Given && n.Due >= @from && n.Due <= to
                           join i in db.Set<CommitmentItem>().AsNoTracking() on n.ItemId equals i.Id orderby n.Due select new { n.Id, n.Due, Item = i }).Take(Most).ToListAsync(cancel);
        CalendarEvent Event(string uid, DateOnly day, string summary, string path) => new($"{uid}@gongbao", now, day, summary, site + path);
        return ICalendar.Write(texts["Calendar.Name", units.NameOf(unit)],
        [
            .. reports.Select(r => Event($"report-{r.Item.Id:N}-{r.Period}-{unit}", r.Due, texts["Calendar.Report", ItemWords.Period(r.Period, words), r.Item.LocalTitle()], ItemWords.Href(r.Item.Number, "report/" + r.Period))),
            .. items.Select(i => Event($"item-{i.Id:N}", i.Deadline!.Value, texts["Calendar.Deadline", i.LocalTitle()], ItemWords.Href(i.Number))),
            .. letters.Select(l => Event($"letter-{l.Id:N}", l.Deadline, texts["Calendar.Letter", l.Number ?? "", l.Title], "/commitments/letters/" + l.Number)),
            .. given.Select(n => Event($"instruction-{n.Id:N}", n.Due, texts["Calendar.Instruction", n.Item.LocalTitle()], ItemWords.Href(n.Item.Number))),
        ]);
    }
}
