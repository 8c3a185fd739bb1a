using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Acts;

/// <summary>
/// 期限: begins with a step, stands while the applicant corrects or the case is suspended, and runs on by as many days as it stood.
/// Working days stand for working days, other limits for calendar days.
/// </summary>
internal sealed class CaseClock(GongbaoDb db, WorkingCalendar calendar)
{
    /// <summary>Begins the limit of the step that the case is at.</summary>
    /// <param name="c">The case.</param>
    /// <param name="plan">Its steps.</param>
    /// <param name="day">Since when.</param>
    /// <param name="last">The last day where the facts hold it; null: as the step says.</param>
    public void Begin(Case c, Procedure plan, DateOnly day, DateOnly? last = null)
    {
        c.Due = Case.NoLimit;
        if ((last ?? (plan.Find(c.Step)?.Limit is { } limit ? calendar.Deadline(day, limit, plan.Counting).LastDay : null)) is not { } due) return;
        c.Due = due;
        db.Add(new CaseDeadline { Id = Guid.CreateVersion7(), CaseId = c.Id, Step = c.Step, Since = day, Due = c.Due });
    }

    /// <summary>The step is done.</summary>
    public async Task MeetAsync(Case c, DateOnly day, CancellationToken cancel)
    {
        if (await RunningAsync(c, cancel) is { } running) (running.MetOn, running.StoppedOn) = (day, null);
        c.Due = Case.NoLimit;
    }

    /// <summary>The clock stands from this day on.</summary>
    public async Task StopAsync(Case c, DateOnly day, CancellationToken cancel)
    {
        if (await RunningAsync(c, cancel) is { } running) running.StoppedOn ??= day;
        c.Due = Case.NoLimit;
    }

    /// <summary>The clock runs again.</summary>
    public async Task ResumeAsync(Case c, Procedure plan, DateOnly day, CancellationToken cancel)
    {
        if (await RunningAsync(c, cancel) is not { StoppedOn: { } since } running) return;
        var stood = day.DayNumber - since.DayNumber;
        running.Due = plan.Find(c.Step)?.Limit?.Unit == TimeLimitUnit.WorkingDays
            ? calendar.AddWorkingDays(running.Due, calendar.CountWorkingDays(since.AddDays(1), day))
            : plan.Counting.RunsOnOverDaysOff ? calendar.OnOrAfter(running.Due.AddDays(stood)) : running.Due.AddDays(stood);
        (running.StoppedOn, running.DaysStopped, c.Due) = (null, running.DaysStopped + stood, running.Due);
    }

    private Task<CaseDeadline?> RunningAsync(Case c, CancellationToken cancel) =>
        db.Set<CaseDeadline>().Where(d => d.CaseId == c.Id && d.MetOn == null).OrderByDescending(d => d.Id).FirstOrDefaultAsync(cancel);
}
