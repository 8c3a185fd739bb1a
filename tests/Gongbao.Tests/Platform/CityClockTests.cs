using Gongbao.Platform.Time;

namespace Gongbao.Tests.Platform;

public sealed class CityClockTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Theory]
    [InlineData("2024-06-14T15:59:59Z", "2024-06-14")]
    [InlineData("2024-06-14T16:00:00Z", "2024-06-15")]
    public void The_legal_day_ends_at_midnight_in_the_citys_zone(string instant, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), new CityClock(new Fixed(instant), Shanghai).Today);

    [Fact]
    public void A_moved_clock_keeps_the_time_of_day()
    {
        var clock = new CityClock(new Fixed("2026-11-23T07:30:00Z"), Shanghai, new DateOnly(2024, 6, 15));
        Assert.Equal(new DateOnly(2024, 6, 15), clock.Today);
        Assert.Equal(DateTimeOffset.Parse("2024-06-15T07:30:00Z", null), clock.Now);
    }

    private sealed class Fixed(string instant) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(instant, null);
    }
}
