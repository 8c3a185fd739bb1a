using Gongbao.Commitments.ChainChecklist;
using Gongbao.Data.Packs;
using Gongbao.Platform.Parts;

namespace Gongbao.Tests.Commitments;

public sealed class CheckRuleTests
{
    private static readonly DateOnly Day = new(2024, 6, 15);

    [Fact]
    public void Without_evidence_a_point_is_grey()
    {
        Assert.Equal(new CheckState(LightKind.Grey, null, []), CheckRule.On(null, [], Day) with { Missing = [] });
        Assert.Equal(LightKind.Grey, CheckRule.On(PackCadence.Monthly, Done("2024-06-16"), Day).Light);
    }

    [Theory]
    [InlineData(null, LightKind.Green)]
    [InlineData("2024-06-15", LightKind.Green)]
    [InlineData("2024-06-14", LightKind.Amber)]
    public void What_stands_is_green_to_the_last_day_of_its_evidence(string? until, LightKind light) =>
        Assert.Equal(light, CheckRule.On(null, [(new(2024, 1, 1), until is null ? null : Date(until))], Day).Light);

    [Fact]
    public void Newer_evidence_takes_the_place_of_what_ran_out() =>
        Assert.Equal(LightKind.Green, CheckRule.On(null, [(new(2023, 1, 1), new(2023, 12, 31)), (new(2024, 5, 1), null)], Day).Light);

    [Theory]
    [InlineData("2024-06-01", LightKind.Green)]
    [InlineData("2024-05-31", LightKind.Green)]
    [InlineData("2024-04-30", LightKind.Amber)]
    public void A_monthly_point_is_fresh_by_this_month_or_the_last_complete_one(string done, LightKind light) =>
        Assert.Equal(light, CheckRule.On(PackCadence.Monthly, Done(done), Day).Light);

    [Fact]
    public void Months_missed_since_the_first_stay_named_and_the_current_one_is_not_yet_missed()
    {
        var state = CheckRule.On(PackCadence.Monthly, Done("2024-01-10", "2024-03-02", "2024-05-20"), Day);
        Assert.Equal((LightKind.Green, Date("2024-05-20")), (state.Light, state.Latest));
        Assert.Equal([Date("2024-02-01"), Date("2024-04-01")], state.Missing);
    }

    [Fact]
    public void No_more_than_twelve_periods_back_are_named() =>
        Assert.Equal((12, Date("2023-06-01")), CheckRule.On(PackCadence.Monthly, Done("2020-01-01"), Day).Missing is var m ? (m.Count, m[0]) : default);

    [Theory]
    [InlineData(PackCadence.Quarterly, "2024-01-01", LightKind.Green)]
    [InlineData(PackCadence.Quarterly, "2023-12-31", LightKind.Amber)]
    [InlineData(PackCadence.Yearly, "2023-01-01", LightKind.Green)]
    [InlineData(PackCadence.Yearly, "2022-12-31", LightKind.Amber)]
    public void Quarters_and_years_follow_the_calendar(PackCadence cadence, string done, LightKind light) =>
        Assert.Equal(light, CheckRule.On(cadence, Done(done), Day).Light);

    private static IEnumerable<(DateOnly, DateOnly?)> Done(params string[] days) => days.Select(d => (Date(d), (DateOnly?)null));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
