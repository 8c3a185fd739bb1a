using Gongbao.Gazette.Reading.Sources;

namespace Gongbao.Tests.Reading.Sources;

public sealed class NumberFormatsTests
{
    [Theory]
    [InlineData("chineseCounting", 1, "一")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCountingThousand", 15, "十五")]
    [InlineData("chineseCountingThousand", 20, "二十")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1005, "一千零五")]
    [InlineData("japaneseCounting", 21, "二十一")]
    [InlineData("ideographDigital", 20, "二〇")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("decimalEnclosedCircleChinese", 20, "⑳")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerRoman", 14, "xiv")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("none", 7, "")]
    public void A_number_is_written_as_word_writes_it(string format, int number, string written) => Assert.Equal(written, NumberFormats.Write(format, number));

    [Theory]
    [InlineData("hebrew1", 1)]
    [InlineData("ideographTraditional", 11)]
    [InlineData("decimalEnclosedCircle", 21)]
    [InlineData("decimal", -1)]
    public void What_cannot_be_written_is_said(string format, int number) => Assert.Null(NumberFormats.Write(format, number));
}
