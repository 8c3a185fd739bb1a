using CsCheck;
using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData(0, "零")]
    [InlineData(3, "三")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(42, "四十二")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(1010, "一千零一十")]
    [InlineData(9999, "九千九百九十九")]
    public void Is_written_as_documents_number_their_provisions(int value, string text) => Assert.Equal(text, ChineseNumeral.Format(value));

    [Theory]
    [InlineData("二〇二三", 2023)]
    [InlineData("一百十二", 112)]
    [InlineData("两百", 200)]
    [InlineData("一千〇五", 1005)]
    [InlineData("二十", 20)]
    public void Reads_what_is_printed_otherwise(string text, int value)
    {
        Assert.True(ChineseNumeral.TryParse(text, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("百")]
    [InlineData("十十")]
    [InlineData("一十百")]
    [InlineData("三四百")]
    [InlineData("一万")]
    [InlineData("甲")]
    [InlineData("十一条")]
    public void Anything_else_is_refused(string text) => Assert.False(ChineseNumeral.TryParse(text, out _));

    [Theory]
    [InlineData("十二条", 2, 12)]
    [InlineData("三、总体要求", 1, 3)]
    [InlineData("条", 0, 0)]
    [InlineData("一百零条", 2, 100)]
    public void Reads_the_longest_number_that_a_text_begins_with(string text, int length, int value)
    {
        Assert.Equal(length, ChineseNumeral.ReadPrefix(text, out var read));
        Assert.Equal(value, read);
    }

    [Fact]
    public void Every_number_reads_back_as_itself()
    {
        for (var i = 0; i <= ChineseNumeral.Max; i++)
        {
            Assert.True(ChineseNumeral.TryParse(ChineseNumeral.Format(i), out var back), ChineseNumeral.Format(i));
            Assert.Equal(i, back);
        }
    }

    [Fact]
    public void Numbers_beyond_four_digits_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.Format(10_000));

    [Fact]
    public void No_text_makes_it_fail() =>
        Gen.String["零〇一二两十百千条第 1"].Always(s => ChineseNumeral.ReadPrefix(s, out _) <= s.Length);
}
