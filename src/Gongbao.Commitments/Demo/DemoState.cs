using Gongbao.Commitments.PublishBulletin;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.RegisterItem;
using Gongbao.Commitments.Report;
using Gongbao.Commitments.Rounds;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Data;
using Gongbao.Data.Packs;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Demo;

/// <summary>
/// 演示状态 of the invented city: some months of the register's life, day by day through the acts themselves, so that every light, status and
/// paper is there. What is registered gets its story in the order of the numbers: the same pack and day give the same state.
/// </summary>
internal sealed class DemoState(GongbaoDb db, Pack pack, LoadPackItems load, DemoPeople people, DemoSetup setup, DemoReports reports, DemoPapers papers, DemoRun run, RunDay round, CommitmentLaws laws)
{
    private const int Months = 5, ReportAfter = 2, LateAfter = 12, DoneAtPeriod = 2, BulletinOn = 10;
    private readonly Dictionary<DateOnly, List<Func<DateOnly, Task>>> _planned = [];
    private readonly Dictionary<ItemKind, List<DemoStory>> _waiting = new() { [ItemKind.Target] = [], [ItemKind.Task] = [] };
    private readonly Dictionary<ItemKind, List<DemoLife>> _lives = new() { [ItemKind.Target] = [], [ItemKind.Task] = [] };

    /// <summary>The day on which the demonstration begins.</summary>
    public static DateOnly FirstDay(DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddMonths(-Months).AddDays(1);

    /// <summary>Makes the state up to today, unless the register has lived through a day of its own already. One that was cut off midway is made anew.</summary>
    /// <returns>Whether it was made.</returns>
    public async Task<bool> EnsureAsync(DateOnly today, CancellationToken cancel)
    {
        if (await run.WasCutOffAsync(cancel)) await run.EmptyAsync(cancel);
        else if (await run.IsWholeAsync(cancel) || await db.Set<RoundDay>().AnyAsync(cancel)) return false;
        await people.ReadAsync(cancel);
        await run.BeginAsync(people.OfOffice(Data.Identity.Role.Supervisor, FirstDay(today)).At, cancel);
        for (var day = FirstDay(today); day <= today; day = day.AddDays(1))
        {
            var at = people.OfOffice(Data.Identity.Role.Supervisor, day).At;
            await load.RunAsync(pack, at, day, cancel);
            await round.RunAsync(day, at, cancel);
            db.ChangeTracker.Clear();
            await BeginAsync(day, today, cancel);
            if (_planned.TryGetValue(day, out var acts)) foreach (var act in acts) await act(day);
        }
        await run.EndAsync(people.OfOffice(Data.Identity.Role.Supervisor, today).At, cancel);
        return true;
    }

    // the next story that the item can live: one without a deadline has nothing to extend
    private DemoStory Next(CommitmentItem item)
    {
        var waiting = _waiting[item.Kind];
        if (waiting.Count == 0) waiting.AddRange(DemoStory.All);
        var story = waiting.Find(s => s.Suits(item)) ?? waiting[0];
        waiting.Remove(story);
        return story;
    }

    private async Task BeginAsync(DateOnly day, DateOnly today, CancellationToken cancel)
    {
        var fresh = await db.Set<CommitmentItem>().AsNoTracking().Where(i => i.RegisteredOn == day && i.ParentId == null && i.PackKey != null && i.Kind != ItemKind.Duty)
            .OrderBy(i => i.Number).ToListAsync(cancel);
        var baselineOn = new DateOnly(day.Year, 1, 1).AddDays(-1);
        foreach (var item in fresh)
        {
            var others = _lives[item.Kind];
            var life = setup.Begin(item, Next(item), baselineOn);
            others.Add(life);
            await setup.AssignAsync(life, day, baselineOn, cancel);
            PlanReports(life, ReportPeriod.Of(Cadence.Monthly, day), ReportPeriod.Of(Cadence.Monthly, today).Previous, baselineOn, cancel);
            PlanEnd(life, others[0].Id, day, today, cancel);
        }
        if (day != FirstDay(today)) return;
        PlanPapers(today, cancel);
        PlanBulletins(today, cancel);
    }

    private void PlanReports(DemoLife life, ReportPeriod first, ReportPeriod last, DateOnly baselineOn, CancellationToken cancel)
    {
        var story = life.Story;
        if (story.Habit is DemoHabit.Silent or DemoHabit.Untouched) return;
        var closes = story.End is DemoEnd.Closed or DemoEnd.Archived;
        var no = 0;
        for (var period = first; period.First <= last.First; period = period.Next, no++)
        {
            var (on, isLast, done) = (period, period == last, closes && no == DoneAtPeriod);
            if (isLast && story.Habit == DemoHabit.Misses || closes && no > DoneAtPeriod || story.End == DemoEnd.Withdrawn && no == DoneAtPeriod) break;
            var late = story.Habit == DemoHabit.CaughtUp && period == last.Previous;
            var until = isLast ? LeftIn(story.Habit) : ReportState.Accepted;
            Plan(laws.Calendar.AddWorkingDays(period.End, late ? LateAfter : ReportAfter), day => life.HasEnded ? Task.CompletedTask : reports.RunAsync(life, on, baselineOn, until, day, done, cancel));
            if (story.Habit == DemoHabit.Corrected && period == last.Previous)
                Plan(laws.Calendar.AddWorkingDays(period.End, LateAfter), day => reports.RunAsync(life, on, baselineOn, ReportState.Accepted, day, false, cancel));
        }
    }

    private static ReportState LeftIn(DemoHabit habit) => habit switch
    {
        DemoHabit.LastDrafted => ReportState.Draft,
        DemoHabit.LastChecked => ReportState.Checked,
        DemoHabit.LastIssued => ReportState.Issued,
        DemoHabit.LastReturned => ReportState.Returned,
        _ => ReportState.Accepted,
    };

    private void PlanEnd(DemoLife life, Guid successor, DateOnly day, DateOnly today, CancellationToken cancel)
    {
        switch (life.Story.End)
        {
            case DemoEnd.Closed or DemoEnd.Archived or DemoEnd.Withdrawn or DemoEnd.Superseded:
                Plan(new DateOnly(day.Year, day.Month, 15).AddMonths(DoneAtPeriod + 1), on => papers.EndAsync(life, successor, on, cancel));
                break;
            case DemoEnd.ExtensionAsked or DemoEnd.ExtensionGranted or DemoEnd.ExtensionRefused when life.Item.Deadline is not null:
                Plan(today.AddDays(-8), async on =>
                {
                    var request = await papers.AskAsync(life, on, cancel);
                    if (life.Story.End != DemoEnd.ExtensionAsked) Plan(on.AddDays(4), then => papers.DecideAsync(request, life.Story.End == DemoEnd.ExtensionGranted, then, cancel));
                });
                break;
        }
    }

    private void PlanPapers(DateOnly today, CancellationToken cancel)
    {
        DemoLife[] behind = [.. _lives.Values.SelectMany(l => l).Where(l => l.Story is { Ahead: < 0, Habit: DemoHabit.OnTime })];
        // where nothing was registered on the first day there is nothing to write about
        if (behind.Length == 0) return;
        DemoLife At(int no) => behind[no % behind.Length];
        foreach (var (no, before, until) in ((int, int, LetterState)[])[(0, 60, LetterState.Closed), (1, 20, LetterState.Answered), (2, 5, LetterState.Issued), (3, 3, LetterState.Checked), (4, 1, LetterState.Draft)])
            Plan(today.AddDays(-before), async on =>
            {
                var letter = await papers.LetterAsync(At(no), until, on, cancel);
                if (until >= LetterState.Answered) Plan(on.AddDays(7), then => papers.ReplyAsync(letter, At(no), then, cancel));
                if (until == LetterState.Closed) Plan(on.AddDays(9), then => papers.CloseLetterAsync(letter, then, cancel));
            });
        foreach (var (no, before, text) in ((int, int, string)[])[(0, 50, "请牵头单位一周内拿出追赶方案，报我。"), (1, 12, "请会同有关县区专题研究，拿出办法。"), (2, 2, "进度偏慢，请说明原因并抓紧推进。")])
            Plan(today.AddDays(-before), async on =>
            {
                var given = await papers.InstructAsync(At(no), text, on, cancel);
                if (no < 2) Plan(on.AddDays(6), then => papers.AnswerAsync(given, At(no), then, cancel));
                if (no == 0) Plan(on.AddDays(8), then => papers.CloseInstructionAsync(given, then, cancel));
            });
    }

    // the last one waits for its signature, where a day for it has come
    private void PlanBulletins(DateOnly today, CancellationToken cancel)
    {
        var last = new DateOnly(today.Year, today.Month, BulletinOn);
        if (last > today) last = last.AddMonths(-1);
        for (var on = last.AddMonths(-2); on <= last; on = on.AddMonths(1))
        {
            var until = on == last ? BulletinState.Checked : BulletinState.Issued;
            Plan(on, day => papers.BulletinAsync(until, day, cancel));
        }
    }

    private void Plan(DateOnly day, Func<DateOnly, Task> act)
    {
        if (!_planned.TryGetValue(day, out var acts)) _planned[day] = acts = [];
        acts.Add(act);
    }
}
