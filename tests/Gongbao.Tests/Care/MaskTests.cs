using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Tests.Care;

/// <summary>What of a person is shown.</summary>
public sealed class MaskTests
{
    [Theory]
    [InlineData("林大山", "林*山")]
    [InlineData("林山", "林*")]
    [InlineData("林", "*")]
    [InlineData("", "")]
    [InlineData("欧阳小满", "欧*小满")]
    [InlineData("𠮷𠮷山", "𠮷*山")]
    [InlineData("阿依·古丽", "阿*·古丽")]
    public void A_name_for_a_notice_hides_one_character(string name, string shown) => Assert.Equal(shown, CareMask.Name(name));

    [Fact]
    public void Numbers_are_hidden_but_for_what_helps_to_compare()
    {
        Assert.Equal("360***********0029", CareMask.Identity(Forms.Identity));
        Assert.Equal("360***********0029**", CareMask.Certificate(Forms.Identity + "41"));
        Assert.Equal("****0018", CareMask.Account("6228480402564890018"));
        Assert.Equal("138****1234", CareMask.Phone("138 0000 1234"));
        Assert.Equal("*********34", CareMask.Phone("0795-3281234"));
    }

    [Fact]
    public void What_is_no_number_is_hidden_whole()
    {
        Assert.Equal(("****", "****", "****", "****"), (CareMask.Identity("360981198506150028"), CareMask.Certificate("36098"), CareMask.Account("12"), CareMask.Phone("138")));
        Assert.Equal(("", ""), (CareMask.Identity(""), CareMask.Phone("")));
    }

    [Theory]
    [InlineData("13800001234", true)]
    [InlineData("+86 138-0000-1234", true)]
    [InlineData("１３８００００１２３４", true)]
    [InlineData("0795-3281234", true)]
    [InlineData("（010）87654321", true)]
    [InlineData("3281234", true)]
    [InlineData("12800001234", false)]
    [InlineData("138000012345", false)]
    [InlineData("00795328123", false)]
    [InlineData("", false)]
    [InlineData("138o0001234", false)]
    public void A_phone_is_a_mobile_number_or_a_fixed_line(string text, bool good) => Assert.Equal(good, CarePhone.TryParse(text, out _));
}
