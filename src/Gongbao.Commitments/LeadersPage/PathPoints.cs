using System.Globalization;
using Gongbao.Commitments.Lights;
using Gongbao.Platform.Charts;

namespace Gongbao.Commitments.LeadersPage;

/// <summary>The points of a target's line (目标进度曲线): month by month from its baseline to its deadline, planned and accepted.</summary>
internal static class PathPoints
{
    private const int Most = 60;

    /// <param name="facts">Of the target, for the planned path.</param>
    /// <param name="accepted">Accepted figures, by the last day of their period.</param>
    /// <param name="day">The day shown: what was accepted for later days is left out.</param>
    public static IReadOnlyList<LinePoint> Of(LightFacts facts, IReadOnlyList<(DateOnly End, decimal Value)> accepted, DateOnly day)
    {
        var known = accepted.Where(a => a.End <= day).ToList();
        var path = TargetPath.Of(facts) is { LacksBaseline: false } planned ? planned : (TargetPath?)null;
        var ends = known.Select(a => a.End).Append(day).ToList();
        if (path is not null && facts.Target?.BaselineOn is { } from) ends.Add(from);
        if (path is not null && facts.Deadline is { } deadline) ends.Add(deadline);
        if (known.Count == 0 && path is null) return [];
        var (first, last) = (MonthOf(ends.Min()), MonthOf(ends.Max()));
        var step = Math.Max(1, (last - first + Most) / Most);
        var points = new List<LinePoint>();
        for (var month = first; month <= last; month += step)
        {
            var (start, end) = (FirstDay(month), FirstDay(month + step).AddDays(-1));
            var actual = known.Where(a => a.End >= start && a.End <= end).OrderBy(a => a.End).Select(a => (decimal?)a.Value).LastOrDefault();
            points.Add(new LinePoint(start.ToString("yyyy-MM", CultureInfo.InvariantCulture), actual, path?.On(end)));
        }
        return points;
    }

    private static int MonthOf(DateOnly day) => day.Year * 12 + day.Month - 1;

    private static DateOnly FirstDay(int month) => new(month / 12, month % 12 + 1, 1);
}
