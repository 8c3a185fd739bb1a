using Gongbao.Commitments.Register;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.Lights;

/// <summary>
/// 亮灯规则: pure; the same facts and law give the same light. Green on track; yellow behind within the tolerance, or a report or milestone is late;
/// red behind by more, or overdue; grey where nothing can be judged, and why. The worst reason decides; grey gives way to what is known to be wrong.
/// </summary>
internal static class LightRule
{
    public static LightResult Decide(LightFacts facts, LightLaw law)
    {
        switch (facts.Status)
        {
            case ItemStatus.Closed or ItemStatus.Archived:
                return new(LightKind.Green, [new(LightReason.Closed) { On = facts.EndedOn }]);
            case ItemStatus.Withdrawn:
                return new(null, [new(LightReason.Withdrawn) { On = facts.EndedOn }]);
            case ItemStatus.Superseded:
                return new(null, [new(LightReason.Superseded) { On = facts.EndedOn }]);
        }
        var isPast = facts.Deadline < facts.Day && facts.IsSupervised && !AwaitsLastReport(facts);
        IEnumerable<LightCause> causes =
        [
            .. facts.Target is null ? Work(facts, isPast) : FigureRule.Judge(facts, law, isPast),
            .. Milestones(facts, law),
            .. Reports(facts),
        ];
        // OrderBy is stable: among equals the order above stays
        LightCause[] ordered = [.. causes.OrderBy(c => Rank(LightOf(c.Reason)))];
        return new(LightOf(ordered[0].Reason), ordered);
    }

    /// <summary>The light that a reason alone would give.</summary>
    public static LightKind LightOf(LightReason reason) => reason switch
    {
        LightReason.FarBehind or LightReason.Overdue or LightReason.MilestoneOverdue => LightKind.Red,
        LightReason.Behind or LightReason.ReportLate or LightReason.ReportCaughtUp or LightReason.ReportReturned or LightReason.MilestoneLate => LightKind.Amber,
        LightReason.NoBaseline or LightReason.NoTarget or LightReason.NoFigure or LightReason.NoReport or LightReason.NoDefinition => LightKind.Grey,
        _ => LightKind.Green,
    };

    // the report on the period in which the deadline lies is on its way or under review
    private static bool AwaitsLastReport(LightFacts facts) => facts.Dues.Any(d => d.PeriodEnd >= facts.Deadline
        && (d.State == DueState.Issued || d.State is DueState.Open or DueState.Drafted or DueState.Checked or DueState.Returned && facts.Day <= d.Due));

    private static IEnumerable<LightCause> Work(LightFacts facts, bool isPast)
    {
        if (facts.DoneOn is { } done) return [new(LightReason.Reached) { On = done }];
        if (isPast) return [new(LightReason.Overdue) { On = facts.Deadline }];
        return [new(facts.HasReport || facts.Milestones.Any(m => m.ReachedOn is not null) ? LightReason.OnTrack : LightReason.NoReport)];
    }

    // a milestone with a figure is judged by the figure
    private static IEnumerable<LightCause> Milestones(LightFacts facts, LightLaw law) =>
        from m in facts.Milestones
        where m.ReachedOn is null && m.Due < facts.Day && (facts.Target is null || m.PlannedValue is null)
        select new LightCause(facts.Day.DayNumber - m.Due.DayNumber > law.MilestoneDays ? LightReason.MilestoneOverdue : LightReason.MilestoneLate) { On = m.Due };

    private static IEnumerable<LightCause> Reports(LightFacts facts) =>
        from d in facts.Dues
        let reason = ReasonOf(d, facts)
        where reason is not null
        select new LightCause(reason.Value) { Period = d.Period, On = d.Due };

    private static LightReason? ReasonOf(DueFact due, LightFacts facts) => due.State switch
    {
        DueState.Open or DueState.Drafted or DueState.Checked or DueState.Missed when facts.Day > due.Due => LightReason.ReportLate,
        DueState.Returned when facts.Day > due.Due => LightReason.ReportReturned,
        DueState.Issued or DueState.Accepted when due.LateSince is not null && due.Opens == facts.WindowOpens => LightReason.ReportCaughtUp,
        _ => null,
    };

    private static int Rank(LightKind light) => light switch { LightKind.Red => 0, LightKind.Amber => 1, LightKind.Grey => 2, _ => 3 };
}
