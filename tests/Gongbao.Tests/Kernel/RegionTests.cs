using CsCheck;
using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

public sealed class RegionTests
{
    private static RegionCode Code(string text) => RegionCode.Parse(text);

    private static readonly RegionTree Tree = new(
    [
        new(Code("360900"), "宜春市", RegionKind.City, null, 0),
        new(Code("360982"), "樟树市", RegionKind.CountyCity, Code("360900"), 2) { ShortName = "樟树", CountsAsCounty = true },
        new(Code("360902"), "袁州区", RegionKind.District, Code("360900"), 1) { CountsAsCounty = true },
        new(Code("360902400"), "宜春经济技术开发区", RegionKind.Zone, Code("360900"), 3) { ShortName = "宜春经开区", Aliases = ["经开区"] },
    ]);

    [Theory]
    [InlineData("360000", null)]
    [InlineData("360900", "360000")]
    [InlineData("360902", "360900")]
    [InlineData("360902400", "360902")]
    [InlineData("990102", "990100")]
    public void The_code_above_follows_from_the_digits(string code, string? parent) => Assert.Equal(parent, Code(code).Parent?.ToString());

    [Fact]
    public void Kinds_follow_from_the_digits()
    {
        Assert.True(Code("360000").IsProvince && Code("360900").IsCity && Code("360902").IsCounty && Code("360902103").IsBelowCounty);
        Assert.False(Code("360000").IsCity || Code("360900").IsCounty || Code("360902").IsBelowCounty || Code("360902103").IsZoneOrPark);
        Assert.True(Code("360902400").IsZoneOrPark);
        Assert.True(Code("360902400").IsWithin(Code("360900")) && Code("360902").IsWithin(Code("360902")));
        Assert.False(Code("360900").IsWithin(Code("360902")));
    }

    [Theory]
    [InlineData("", ParseProblem.Empty, 0)]
    [InlineData("36090", ParseProblem.WrongLength, 5)]
    [InlineData("36O902", ParseProblem.UnexpectedCharacter, 2)]
    [InlineData("060902", ParseProblem.OutOfRange, 0)]
    [InlineData("360002", ParseProblem.OutOfRange, 0)]
    [InlineData("360900400", ParseProblem.OutOfRange, 0)]
    [InlineData("360902000", ParseProblem.OutOfRange, 0)]
    public void What_is_no_code_is_refused_with_problem_and_place(string text, ParseProblem problem, int position)
    {
        Assert.False(RegionCode.TryParse(text, out _, out var reason));
        Assert.Equal(new ParseError(problem, position), reason);
    }

    [Fact]
    public void Every_code_reads_back_and_ends_at_its_province() => Gen.Select(Gen.Int[11, 99], Gen.Int[1, 99], Gen.Int[1, 99], Gen.Int[1, 999])
        .Where((p, _, _, _) => p % 10 != 0)
        .Always((p, c, d, t) =>
        {
            var code = Code($"{p}{c:D2}{d:D2}{t:D3}");
            return Code(code.ToString()) == code && code.Parent!.Parent!.Parent!.IsProvince && code.IsWithin(Code($"{p}0000"));
        });

    [Fact]
    public void Regions_stand_in_customary_order_and_are_found_by_each_name()
    {
        Assert.Equal(["宜春市", "袁州区", "樟树市", "宜春经济技术开发区"], Tree.All.Select(r => r.Name));
        Assert.Equal(["袁州区", "樟树市", "宜春经济技术开发区"], Tree.ChildrenOf(Code("360900")).Select(r => r.Name));
        Assert.Equal("360902400", Tree.Find("经开区")?.Code.ToString());
        Assert.Equal(Tree.Find("宜春经开区"), Tree.Find(Code("360902400")));
        Assert.Null(Tree.Find("新余市"));
    }

    [Fact]
    public void A_zone_belongs_where_it_is_administered_not_where_it_is_coded()
    {
        Assert.False(Tree.IsWithin(Code("360902400"), Code("360902")));
        Assert.True(Tree.IsWithin(Code("360902400"), Code("360900")));
        Assert.False(Tree.IsWithin(Code("360111"), Code("360900")));
    }

    [Fact]
    public void A_tree_with_a_circle_or_without_a_parent_is_refused()
    {
        Region a = new(Code("360901"), "a", RegionKind.County, Code("360903"), 0), b = new(Code("360903"), "b", RegionKind.County, Code("360901"), 1);
        Assert.Throws<ArgumentException>(() => new RegionTree([a, b]));
        Assert.Throws<ArgumentException>(() => new RegionTree([a]));
        Assert.Throws<ArgumentException>(() => new RegionTree([a with { Parent = null }, a with { Parent = null }]));
        Assert.Null(new RegionTree([a with { Parent = null }, b with { Name = "a", Parent = null }]).Find("a"));
    }
}
