using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.LeadersPage;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;

namespace Gongbao.Tests.Commitments;

public sealed class PathPointsTests
{
    private static readonly DateOnly Day = new(2024, 6, 15);

    [Fact]
    public void The_line_runs_by_months_from_the_baseline_to_the_deadline_and_leaves_months_without_a_figure_open()
    {
        var points = PathPoints.Of(Facts(100), [(new(2024, 1, 31), 110), (new(2024, 3, 31), 125)], Day);
        Assert.Equal(("2023-12", "2024-12", 13), (points[0].When, points[^1].When, points.Count));
        Assert.Equal([null, 110m, null, 125m], points.Take(4).Select(p => p.Actual));
        Assert.Equal((100m, 220m), (points[0].Planned, points[^1].Planned));
    }

    [Fact]
    public void What_was_accepted_for_later_days_is_not_known_yet() =>
        Assert.All(PathPoints.Of(Facts(100), [(new(2024, 6, 30), 110)], Day), p => Assert.Null(p.Actual));

    [Fact]
    public void Without_a_baseline_only_what_was_reported_is_drawn()
    {
        var points = PathPoints.Of(Facts(null), [(new(2024, 4, 30), 5)], Day);
        Assert.Equal([("2024-04", 5m, null), ("2024-05", null, null), ("2024-06", null, (decimal?)null)], points.Select(p => (p.When, p.Actual, p.Planned)));
        Assert.Empty(PathPoints.Of(Facts(null), [], Day));
    }

    [Fact]
    public void A_long_way_is_drawn_in_longer_steps() =>
        Assert.InRange(PathPoints.Of(Facts(100, new DateOnly(2060, 12, 31)), [], Day).Count, 40, 73);

    private static LightFacts Facts(decimal? baseline, DateOnly? deadline = null) => new()
    {
        Day = Day,
        Status = ItemStatus.Reporting,
        Deadline = deadline ?? new(2024, 12, 31),
        Target = new TargetFacts
        {
            DefinitionAgreed = true,
            Comparator = Comparator.AtLeast,
            Value = 220,
            Path = PlannedPath.Linear,
            Baseline = baseline,
            BaselineOn = baseline is null ? null : new(2023, 12, 31),
        },
    };
}
