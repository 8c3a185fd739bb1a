using System.Globalization;
using Gongbao.Platform.Parts;

namespace Gongbao.Tests.Platform;

public sealed class DisplayTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    [Theory]
    [InlineData("zh-Hans", "2026年11月3日", "2026年11月3日 08:05")]
    [InlineData("en", "3 Nov 2026", "3 Nov 2026 08:05")]
    public void Dates_are_written_as_people_of_the_language_write_them(string language, string date, string moment)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        Assert.Equal(date, Display.Date(new DateOnly(2026, 11, 3)));
        Assert.Equal(moment, Display.Moment(new DateTimeOffset(2026, 11, 3, 8, 5, 59, TimeSpan.FromHours(8))));
    }

    [Theory]
    [InlineData(1234567, "1,234,567")]
    [InlineData(-1200, "-1,200")]
    [InlineData(0, "0")]
    public void Numbers_have_separators_of_thousands(long number, string text) => Assert.Equal(text, Display.Text(number));

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
