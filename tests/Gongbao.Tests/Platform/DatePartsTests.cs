using Gongbao.Platform.Parts;

namespace Gongbao.Tests.Platform;

public sealed class DatePartsTests
{
    [Theory]
    [InlineData("2024", "2", "29", true)]
    [InlineData("2023", "2", "29", false)]
    [InlineData(" 2024", "02 ", "9", true)]
    [InlineData("2024", "13", "1", false)]
    [InlineData("2024", "0", "1", false)]
    [InlineData("2024", "1", "0", false)]
    [InlineData("2024", "1", "-1", false)]
    [InlineData("２０２４", "1", "1", false)]
    [InlineData("2024", "1", null, false)]
    [InlineData("", "", "", false)]
    public void Three_texts_make_a_date_or_none(string? year, string? month, string? day, bool isDate) =>
        Assert.Equal(isDate, new DateParts { Year = year, Month = month, Day = day }.Parse() is not null);

    [Fact]
    public void A_date_taken_apart_and_put_together_is_the_same()
    {
        var day = new DateOnly(2024, 2, 29);
        Assert.Equal(day, DateParts.Of(day).Parse());
        Assert.True(DateParts.Of(null).IsBlank);
    }
}
