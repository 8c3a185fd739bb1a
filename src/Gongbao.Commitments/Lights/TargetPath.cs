using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.Lights;

/// <summary>计划进度线: what is planned for a day, which way is forward, and how long the whole way is. Exact decimals.</summary>
internal readonly struct TargetPath
{
    private readonly TargetFacts _target;
    private readonly LightFacts _facts;

    private TargetPath(LightFacts facts, TargetFacts target, decimal goal, bool isUp) => (_facts, _target, Goal, IsUp) = (facts, target, goal, isUp);

    /// <summary>The figure to be reached: of a range the end that is met first.</summary>
    public decimal Goal { get; }

    /// <summary>Whether more is better: by the comparator; a bare number, "about" or a range asks for more unless the baseline lies above it.</summary>
    public bool IsUp { get; }

    /// <summary>The whole way from baseline to target; the target itself where there is no way.</summary>
    public decimal Way => _target is { Path: not (PlannedPath.Flat or PlannedPath.WithinYear), Baseline: { } start } && start != Goal && !HoldsALimit
        ? Math.Abs(Goal - start) : Math.Abs(Goal);

    /// <summary>Whether nothing can be planned without a baseline that is missing.</summary>
    public bool LacksBaseline => _target.Path is PlannedPath.Linear or PlannedPath.AsSet && (_target.Baseline is null || _target.BaselineOn is null);

    /// <summary>A limit that already holds at the baseline is to be held all the way.</summary>
    private bool HoldsALimit => !IsUp && _target.Baseline <= Goal;

    /// <summary>Null where the target has no figure.</summary>
    public static TargetPath? Of(LightFacts facts)
    {
        var target = facts.Target!;
        var high = target.Value ?? target.Max ?? target.Min;
        if (high is not { } top) return null;
        var isUp = target.Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => true,
            Comparator.AtMost or Comparator.LessThan => false,
            _ => !(target.Baseline > top),
        };
        return new TargetPath(facts, target, isUp ? target.Value ?? target.Min ?? top : top, isUp);
    }

    /// <summary>What is planned for the day; null where nothing is asked for yet.</summary>
    public decimal? On(DateOnly day)
    {
        if (_target.Path == PlannedPath.WithinYear) return Goal * day.DayOfYear / (DateTime.IsLeapYear(day.Year) ? 366 : 365);
        if (_target.Path == PlannedPath.Flat || HoldsALimit || day >= _facts.Deadline) return Goal;
        if (_target.Path == PlannedPath.Steps) return LastStep(day);
        return _facts.Deadline is null ? null : Between(day);
    }

    private decimal? LastStep(DateOnly day) =>
        _facts.Milestones.Where(m => m.PlannedValue is not null && m.Due <= day).OrderByDescending(m => m.Due).Select(m => m.PlannedValue).FirstOrDefault();

    // on the straight line between the two points around the day
    private decimal Between(DateOnly day)
    {
        var (from, start) = (_target.BaselineOn!.Value, _target.Baseline!.Value);
        if (day <= from) return start;
        var (to, end) = (_facts.Deadline!.Value, Goal);
        foreach (var step in _facts.Milestones.OrderBy(m => m.Due))
        {
            if (_target.Path != PlannedPath.AsSet) break;
            if (step.PlannedValue is not { } planned || step.Due <= from || step.Due >= to) continue;
            if (step.Due > day)
            {
                (to, end) = (step.Due, planned);
                break;
            }
            (from, start) = (step.Due, planned);
        }
        return start + (end - start) * (day.DayNumber - from.DayNumber) / (to.DayNumber - from.DayNumber);
    }
}
