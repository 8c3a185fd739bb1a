using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.Lights;

/// <summary>
/// 数据对照计划: holds the latest figure against what was planned for its own day. A figure of June is held against June, however late it came;
/// that it came late is another reason.
/// </summary>
internal static class FigureRule
{
    public static IEnumerable<LightCause> Judge(LightFacts facts, LightLaw law, bool isPast)
    {
        var target = facts.Target!;
        if (!target.DefinitionAgreed) return [new(LightReason.NoDefinition), .. target.Latest is null ? [new(LightReason.NoFigure)] : (LightCause[])[]];
        if (TargetPath.Of(facts) is not { } path) return facts.DoneOn is { } done ? [new(LightReason.Reached) { On = done }] : Missing(facts, LightReason.NoTarget, isPast);
        if (target is not { Latest: { } actual, LatestOn: { } on })
            return facts.DoneOn is { } said ? [new(LightReason.Reached) { On = said }] : Missing(facts, LightReason.NoFigure, isPast);
        var cause = new LightCause(LightReason.OnTrack) { Actual = actual, Target = path.Goal, On = on };
        var above = target.Max < actual && path.IsUp ? new LightCause(LightReason.AboveRange) { Actual = actual, Target = target.Max } : null;
        var judged = Meets(target, path, actual, path.Goal, law)
            ? Fulfilled(facts, path, cause)
            : Underway(facts, path, law, cause, isPast);
        return above is null ? [judged] : [judged, above];
    }

    // a limit must hold to the last day, and a yearly figure is met anew each year; more than enough is reached at once
    private static LightCause Fulfilled(LightFacts facts, TargetPath path, LightCause cause)
    {
        var isDone = facts.Target!.Path switch
        {
            PlannedPath.WithinYear => cause.On!.Value.Year == facts.Day.Year,
            PlannedPath.Flat => facts.Day > facts.Deadline,
            _ => path.IsUp && facts.Target.Comparator != Comparator.About || facts.Day > facts.Deadline,
        };
        return isDone ? cause with { Reason = LightReason.Reached } : cause with { Planned = path.LacksBaseline ? null : path.On(cause.On!.Value) };
    }

    private static LightCause Underway(LightFacts facts, TargetPath path, LightLaw law, LightCause cause, bool isPast)
    {
        var (target, actual) = (facts.Target!, cause.Actual!.Value);
        if (isPast) return cause with { Reason = LightReason.Overdue, Behind = Math.Abs(path.Goal - actual), On = facts.Deadline };
        if (path.LacksBaseline) return new(LightReason.NoBaseline) { Actual = actual, Target = path.Goal, On = cause.On };
        if (path.On(cause.On!.Value) is not { } planned) return cause with { Reason = LightReason.NothingDueYet };
        var behind = Behind(target, path, actual, planned, law);
        cause = cause with { Planned = planned, Behind = behind, Way = path.Way };
        if (behind > law.Tolerance * path.Way) return cause with { Reason = LightReason.FarBehind };
        var isEnough = Meets(target, path, actual, planned, law) || planned != path.Goal && behind <= 0 || behind > 0 && behind <= law.Margin * path.Way;
        return cause with { Reason = isEnough ? LightReason.OnTrack : LightReason.Behind };
    }

    private static IEnumerable<LightCause> Missing(LightFacts facts, LightReason reason, bool isPast) =>
        isPast ? [new(LightReason.Overdue) { On = facts.Deadline }, new(reason)] : [new(reason)];

    // how far the figure lies on the wrong side; "about" has two wrong sides and allows the tolerance on each
    private static decimal Behind(TargetFacts target, TargetPath path, decimal actual, decimal planned, LightLaw law)
    {
        var missing = path.IsUp ? planned - actual : actual - planned;
        if (target.Comparator != Comparator.About) return missing;
        var beyond = path.IsUp ? actual - path.Goal : path.Goal - actual;
        return Math.Max(missing, beyond) - law.Tolerance * Math.Abs(path.Goal);
    }

    private static bool Meets(TargetFacts target, TargetPath path, decimal actual, decimal asked, LightLaw law) => target.Comparator switch
    {
        Comparator.MoreThan => actual > asked,
        Comparator.LessThan => actual < asked,
        Comparator.About => Math.Abs(actual - asked) <= law.Tolerance * Math.Abs(path.Goal),
        _ => path.IsUp ? actual >= asked : actual <= asked,
    };
}
