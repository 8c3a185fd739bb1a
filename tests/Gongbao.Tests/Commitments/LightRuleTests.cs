using CsCheck;
using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Platform.Parts;

namespace Gongbao.Tests.Commitments;

/// <summary>The light rule, branch by branch. From 100 on 1 January 2023 to 200 on 31 December 2024 in a straight line; tolerance 10 %, margin 2 % of the way.</summary>
public sealed class LightRuleTests
{
    private static readonly DateOnly Start = new(2022, 12, 31), End = new(2024, 12, 31), HalfWay = new(2023, 12, 31), Today = new(2024, 1, 15);
    private static readonly LightLaw Law = new(0.10m, 0.02m, 30, "2020-01-01", null);

    private static TargetFacts Target(decimal? latest, Comparator comparator = Comparator.AtLeast, DateOnly? on = null) => new()
    {
        DefinitionAgreed = true,
        Comparator = comparator,
        Value = 200,
        Path = PlannedPath.Linear,
        Baseline = 100,
        BaselineOn = Start,
        Latest = latest,
        LatestOn = latest is null ? null : on ?? HalfWay,
    };

    private static LightFacts Facts(TargetFacts? target, DateOnly? day = null) => new()
    {
        Day = day ?? Today,
        Status = ItemStatus.Reporting,
        Target = target,
        Deadline = End,
        HasReport = true,
        HasCycle = true,
        WindowOpens = new(2024, 1, 1),
    };

    private static (LightKind? Light, LightReason Reason) Decide(LightFacts facts)
    {
        var result = LightRule.Decide(facts, Law);
        return (result.Light, result.Reason);
    }

    [Theory]
    [InlineData(200, LightKind.Green, nameof(LightReason.Reached))]
    [InlineData(151, LightKind.Green, nameof(LightReason.OnTrack))]
    [InlineData(149, LightKind.Green, nameof(LightReason.OnTrack))]
    [InlineData(145, LightKind.Amber, nameof(LightReason.Behind))]
    [InlineData(139, LightKind.Red, nameof(LightReason.FarBehind))]
    public void A_figure_is_held_against_the_line_from_the_baseline(int latest, LightKind light, string reason) =>
        Assert.Equal((light, Enum.Parse<LightReason>(reason)), Decide(Facts(Target(latest))));

    [Fact]
    public void The_reason_names_actual_planned_target_and_how_far_behind()
    {
        var cause = LightRule.Decide(Facts(Target(140)), Law).Causes[0];
        // 365 of 731 days of a way of 100
        Assert.Equal((140m, 200m, 100m, HalfWay), (cause.Actual, cause.Target, cause.Way, cause.On));
        Assert.Equal(100 + 100m * 365 / 731, cause.Planned);
        Assert.Equal(cause.Planned - 140, cause.Behind);
    }

    [Fact]
    public void Reasons_are_read_back_as_they_were_stored()
    {
        var result = LightRule.Decide(Facts(Target(140)), Law);
        Assert.Equal(result.Causes, LightResult.ReadReasons(result.ReasonsJson()));
    }

    [Fact]
    public void Grey_says_what_is_missing()
    {
        Assert.Equal((LightKind.Grey, LightReason.NoFigure), Decide(Facts(Target(null))));
        Assert.Equal((LightKind.Grey, LightReason.NoBaseline), Decide(Facts(Target(150) with { Baseline = null })));
        Assert.Equal((LightKind.Grey, LightReason.NoDefinition), Decide(Facts(Target(150) with { DefinitionAgreed = false })));
        Assert.Equal((LightKind.Grey, LightReason.NoTarget), Decide(Facts(Target(150) with { Value = null })));
        Assert.Equal((LightKind.Grey, LightReason.NoReport), Decide(Facts(null) with { HasReport = false }));
    }

    [Fact]
    public void A_target_that_is_reached_needs_no_baseline() =>
        Assert.Equal((LightKind.Green, LightReason.Reached), Decide(Facts(Target(200) with { Baseline = null })));

    [Fact]
    public void At_the_deadline_itself_nothing_is_overdue_the_day_after_it_is()
    {
        var short_ = Facts(Target(190, on: End));
        Assert.Equal(LightReason.Behind, Decide(short_ with { Day = End }).Reason);
        Assert.Equal((LightKind.Red, LightReason.Overdue), Decide(short_ with { Day = End.AddDays(1) }));
        Assert.Equal((LightKind.Green, LightReason.Reached), Decide(Facts(Target(200, on: End), End.AddDays(1))));
    }

    [Fact]
    public void While_the_last_report_is_not_due_yet_or_under_review_the_deadline_does_not_make_it_red()
    {
        var day = new DateOnly(2025, 1, 5);
        var facts = Facts(Target(185, on: new(2024, 11, 30)), day);
        DueFact Due(DueState state) => new("2024-12", End, End.AddDays(1), new(2025, 1, 8), state, null);
        Assert.NotEqual(LightReason.Overdue, Decide(facts with { Dues = [Due(DueState.Open)] }).Reason);
        Assert.NotEqual(LightReason.Overdue, Decide(facts with { Day = new(2025, 1, 20), Dues = [Due(DueState.Issued)] }).Reason);
        Assert.Equal(LightReason.Overdue, Decide(facts with { Day = new(2025, 1, 9), Dues = [Due(DueState.Open)] }).Reason);
    }

    [Fact]
    public void What_nobody_supervises_is_not_called_overdue() =>
        Assert.Equal((LightKind.Grey, LightReason.NoFigure), Decide(Facts(Target(null), End.AddDays(1)) with { HasReport = false, HasCycle = false }));

    [Fact]
    public void A_supervised_target_without_a_figure_is_overdue_after_its_deadline_and_says_both()
    {
        var result = LightRule.Decide(Facts(Target(null), End.AddDays(1)), Law);
        Assert.Equal([LightReason.Overdue, LightReason.NoFigure], result.Causes.Select(c => c.Reason));
    }

    [Fact]
    public void A_falling_target_turns_the_direction_round()
    {
        var target = Target(150, Comparator.AtMost) with { Baseline = 300 };
        Assert.Equal((LightKind.Green, LightReason.OnTrack), Decide(Facts(target)));
        Assert.Equal(LightReason.OnTrack, Decide(Facts(target with { Latest = 250 })).Reason);
        Assert.Equal(LightReason.Behind, Decide(Facts(target with { Latest = 255 })).Reason);
        Assert.Equal(LightReason.FarBehind, Decide(Facts(target with { Latest = 262 })).Reason);
    }

    [Fact]
    public void A_limit_that_holds_at_the_baseline_must_hold_all_the_way_and_is_reached_only_at_the_end()
    {
        var limit = Target(190, Comparator.AtMost);
        Assert.Equal(LightReason.OnTrack, Decide(Facts(limit)).Reason);
        Assert.Equal(LightReason.FarBehind, Decide(Facts(limit with { Latest = 221 })).Reason);
        Assert.Equal(LightReason.Reached, Decide(Facts(limit with { LatestOn = End }, End.AddDays(1))).Reason);
    }

    [Fact]
    public void More_than_is_not_met_by_the_number_itself()
    {
        var more = Target(200, Comparator.MoreThan) with { Path = PlannedPath.Flat };
        Assert.Equal(LightReason.Behind, Decide(Facts(more)).Reason);
        Assert.Equal(LightReason.OnTrack, Decide(Facts(more with { Latest = 200.0001m })).Reason);
        Assert.Equal(LightReason.Overdue, Decide(Facts(more with { LatestOn = End }, End.AddDays(1))).Reason);
    }

    [Theory]
    [InlineData(185, nameof(LightReason.OnTrack))]
    [InlineData(215, nameof(LightReason.OnTrack))]
    [InlineData(175, nameof(LightReason.Behind))]
    [InlineData(225, nameof(LightReason.Behind))]
    [InlineData(155, nameof(LightReason.FarBehind))]
    [InlineData(245, nameof(LightReason.FarBehind))]
    public void About_allows_the_tolerance_both_ways(int latest, string reason) =>
        Assert.Equal(Enum.Parse<LightReason>(reason), Decide(Facts(Target(latest, Comparator.About) with { Path = PlannedPath.Flat })).Reason);

    [Fact]
    public void A_range_asks_for_its_lower_end_and_tells_when_it_is_exceeded()
    {
        var range = Target(210, Comparator.Equal) with { Value = null, Min = 180, Max = 200 };
        Assert.Equal([LightReason.Reached, LightReason.AboveRange], LightRule.Decide(Facts(range), Law).Causes.Select(c => c.Reason));
        Assert.Equal(LightReason.Reached, Decide(Facts(range with { Latest = 180 })).Reason);
    }

    [Fact]
    public void Ranks_go_in_steps()
    {
        var rank = Target(18, Comparator.AtMost) with { Value = 10, Baseline = 20, Path = PlannedPath.Steps };
        var facts = Facts(rank) with { Milestones = [new(new(2023, 12, 31), 15, null)] };
        Assert.Equal((LightKind.Red, LightReason.FarBehind), Decide(facts));
        Assert.Equal(LightReason.OnTrack, Decide(facts with { Target = rank with { Latest = 15 } }).Reason);
        Assert.Equal(LightReason.NothingDueYet, Decide(facts with { Target = rank with { LatestOn = new(2023, 6, 30) } }).Reason);
    }

    [Fact]
    public void A_path_as_set_goes_through_the_planned_values()
    {
        var set = Target(110) with { Path = PlannedPath.AsSet };
        var facts = Facts(set) with { Milestones = [new(HalfWay, 110, null)] };
        Assert.Equal(LightReason.OnTrack, Decide(facts).Reason);
        Assert.Equal(LightReason.FarBehind, Decide(facts with { Milestones = [new(HalfWay, 130, null)] }).Reason);
    }

    [Fact]
    public void A_yearly_figure_begins_anew_each_year()
    {
        var yearly = Target(100, on: new(2024, 6, 30)) with { Path = PlannedPath.WithinYear, Baseline = null };
        Assert.Equal(LightReason.OnTrack, Decide(Facts(yearly, new(2024, 7, 10))).Reason);
        Assert.Equal(LightReason.FarBehind, Decide(Facts(yearly with { Latest = 70 }, new(2024, 7, 10))).Reason);
        Assert.Equal(LightReason.OnTrack, Decide(Facts(yearly with { Latest = 200, LatestOn = new(2023, 12, 31) }, new(2024, 1, 20))).Reason);
    }

    [Fact]
    public void A_late_report_is_yellow_and_one_caught_up_stays_yellow_until_the_next_window_opens()
    {
        var due = new DueFact("2023-12", HalfWay, new(2024, 1, 1), new(2024, 1, 8), DueState.Missed, new(2024, 1, 9));
        var facts = Facts(Target(200)) with { Dues = [due] };
        Assert.Equal((LightKind.Amber, LightReason.ReportLate), Decide(facts));
        Assert.Equal((LightKind.Amber, LightReason.ReportCaughtUp), Decide(facts with { Dues = [due with { State = DueState.Accepted }] }));
        Assert.Equal(LightReason.Reached, Decide(facts with { Day = new(2024, 2, 1), WindowOpens = new(2024, 2, 1), Dues = [due with { State = DueState.Accepted }] }).Reason);
    }

    [Fact]
    public void On_its_last_day_a_report_is_not_late_and_a_returned_one_is_late_after_it()
    {
        var due = new DueFact("2023-12", HalfWay, new(2024, 1, 1), Today, DueState.Open, null);
        Assert.Equal(LightReason.OnTrack, Decide(Facts(null) with { Dues = [due] }).Reason);
        Assert.Equal(LightReason.ReportReturned, Decide(Facts(null) with { Day = Today.AddDays(1), Dues = [due with { State = DueState.Returned }] }).Reason);
    }

    [Fact]
    public void A_task_lives_by_its_reports_milestones_and_deadline()
    {
        var task = Facts(null);
        Assert.Equal((LightKind.Green, LightReason.OnTrack), Decide(task));
        Assert.Equal((LightKind.Amber, LightReason.MilestoneLate), Decide(task with { Milestones = [new(Today.AddDays(-30), null, null)] }));
        Assert.Equal((LightKind.Red, LightReason.MilestoneOverdue), Decide(task with { Milestones = [new(Today.AddDays(-31), null, null)] }));
        Assert.Equal(LightReason.OnTrack, Decide(task with { Milestones = [new(Today.AddDays(-31), null, Today)] }).Reason);
        Assert.Equal((LightKind.Red, LightReason.Overdue), Decide(task with { Day = End.AddDays(1) }));
        Assert.Equal((LightKind.Green, LightReason.Reached), Decide(task with { Day = End.AddDays(1), DoneOn = End }));
    }

    [Theory]
    [InlineData("Closed", LightKind.Green)]
    [InlineData("Archived", LightKind.Green)]
    [InlineData("Withdrawn", null)]
    [InlineData("Superseded", null)]
    public void An_item_that_ended_says_so(string status, LightKind? light)
    {
        var result = LightRule.Decide(Facts(Target(1), End.AddDays(9)) with { Status = Enum.Parse<ItemStatus>(status), EndedOn = End }, Law);
        Assert.Equal((light, (DateOnly?)End), (result.Light, result.Causes[0].On));
    }

    [Fact]
    public void A_higher_figure_never_gives_a_worse_light_where_at_least_is_asked() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 3000], Gen.Int[0, 900], Gen.Int[0, 900], Gen.Enum<PlannedPath>()).Always(given =>
        {
            var (a, b, on, today, path) = given;
            var (low, high) = (Math.Min(a, b) / 10m, Math.Max(a, b) / 10m);
            var (figureDay, day) = (Start.AddDays(Math.Min(on, today)), Start.AddDays(today));
            int Rank(decimal latest) => Severity(Decide(Facts(Target(latest, on: figureDay) with { Path = path }, day)).Light);
            Assert.True(Rank(high) <= Rank(low));
        });

    [Fact]
    public void The_same_facts_give_the_same_light_twice() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 900], Gen.Enum<Comparator>(), Gen.Enum<PlannedPath>()).Always(given =>
        {
            var (latest, day, comparator, path) = given;
            var facts = Facts(Target(latest, comparator) with { Path = path }, Start.AddDays(day));
            Assert.Equal(LightRule.Decide(facts, Law).ReasonsJson(), LightRule.Decide(facts, Law).ReasonsJson());
        });

    private static int Severity(LightKind? light) => light switch { LightKind.Green => 0, LightKind.Grey => 1, LightKind.Amber => 2, _ => 3 };
}
