using Gongbao.Commitments.ActOnItem;

namespace Gongbao.Tests.Commitments;

/// <summary>Sums of money as officials type them in a report.</summary>
public sealed class TypedSumTests
{
    [Theory]
    [InlineData("987.14亿", "98714000000")]
    [InlineData("987.14亿元", "98714000000")]
    [InlineData("２０００万", "20000000")]
    [InlineData("1,350", "1350")]
    public void A_sum_is_read_with_its_step(string typed, string yuan)
    {
        Assert.True(TypedForm.TrySum(typed, out var read));
        Assert.Equal(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("元")]
    [InlineData("亿")]
    [InlineData("大约3亿")]
    [InlineData("0.0000000000001亿")]
    [InlineData("99999999999亿")]
    public void What_is_no_sum_is_not_read(string typed) => Assert.False(TypedForm.TrySum(typed, out _));
}
