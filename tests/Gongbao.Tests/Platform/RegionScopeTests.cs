using Gongbao.Platform.Access;

namespace Gongbao.Tests.Platform;

public sealed class RegionScopeTests
{
    [Theory]
    [InlineData("360900", "360902", true)]
    [InlineData("360900", "360902101", true)]
    [InlineData("360900", "361000", false)]
    [InlineData("360902", "360902", true)]
    [InlineData("360902", "360902101", true)]
    [InlineData("360902", "360921", false)]
    [InlineData("360902101", "360902101", true)]
    [InlineData("360902101", "360902", false)]
    [InlineData("360000", "360900", true)]
    [InlineData("361000", "361002", true)]
    [InlineData("361000", "361121", false)]
    public void A_unit_sees_its_region_and_what_lies_below(string own, string other, bool seen) =>
        Assert.Equal(seen, new RegionScope(own).Covers(other));

    [Fact]
    public void Without_a_region_nothing_is_seen() => Assert.False(RegionScope.None.Covers("360900"));
}
