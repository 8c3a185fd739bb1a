using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

public sealed class UnitDirectoryTests
{
    private static readonly DateOnly In2023 = new(2023, 10, 1), In2025 = new(2025, 1, 1), Reform = new(2024, 3, 1);

    private static readonly UnitDirectory Units = new(
    [
        new("industry", "市工业和信息化局", UnitKind.Bureau) { ShortName = "市工信局" },
        new("government", "宜春市人民政府", UnitKind.Government) { ShortName = "市政府" },
        new("yuanzhou", "袁州区人民政府", UnitKind.Government) { ShortName = "袁州区政府" },
        new("counties", "各县（市、区）人民政府", UnitKind.Group) { Aliases = ["各县（市、区）政府"], Members = ["yuanzhou"] },
        new("zones", "“三区”管委会", UnitKind.Group),
        new("agriculture", "市农业农村局", UnitKind.Bureau),
        new("revitalisation", "市乡村振兴局", UnitKind.Bureau) { Existence = Period.Until(Reform.AddDays(-1)), Successions = [new("agriculture", Reform)] },
        new("office-old", "市政务办", UnitKind.Office) { Existence = Period.Until(new(2020, 12, 31)), Successions = [new("office-new", null)] },
        new("office-new", "市数据局", UnitKind.Office) { Existence = Period.Since(new(2021, 1, 1)), Aliases = ["市大数据局"], Successions = [new("agriculture", Reform, "农业数据")] },
        new("a", "市甲局", UnitKind.Bureau) { Successions = [new("industry", Reform), new("agriculture", Reform)] },
        new("b", "市乙局", UnitKind.Bureau) { Successions = [new("industry", null)] },
        new("x1", "市丙办", UnitKind.Office) { Existence = Period.Until(In2023) },
        new("x2", "市丙办", UnitKind.Office) { Existence = Period.Since(In2023.AddDays(1)) },
        new("y1", "市丁办", UnitKind.Office),
        new("y2", "宜春市丁办", UnitKind.Office),
    ], "宜春市", "江西省");

    [Theory]
    [InlineData("市工信局")]
    [InlineData("市工业和信息化局")]
    [InlineData("宜春市工业和信息化局")]
    [InlineData("宜春市工信局")]
    [InlineData("江西省宜春市工信局")]
    [InlineData(" 市 工信局 ")]
    public void Every_printed_name_of_a_unit_leads_to_it(string name)
    {
        var found = Units.ResolveAt(name, In2023);
        Assert.Equal((UnitMatch.Found, "industry", "industry"), (found.Match, found.Unit?.Id, found.Printed?.Id));
    }

    [Theory]
    [InlineData("各县（市、区）人民政府", "counties")]
    [InlineData("各县〈市、区〉人民政府", "counties")]
    [InlineData("各县(市、区)政府", "counties")]
    [InlineData("各县市区政府", "counties")]
    [InlineData("三区管委会", "zones")]
    [InlineData("宜春市人民政府", "government")]
    [InlineData("市人民政府", "government")]
    [InlineData("宜春市袁州区政府", "yuanzhou")]
    public void Brackets_quotes_and_the_names_of_city_and_province_make_no_difference(string name, string id) => Assert.Equal(id, Units.ResolveAt(name, In2023).Unit?.Id);

    [Theory]
    [InlineData("工信局")]
    [InlineData("市工业局")]
    [InlineData("新余市工信局")]
    [InlineData("")]
    [InlineData("（、）")]
    public void A_name_that_nobody_bears_is_unknown_and_never_guessed(string name) =>
        Assert.Equal((UnitMatch.Unknown, 0), (Units.ResolveAt(name, In2023).Match, Units.ResolveAt(name, In2023).Candidates.Count));

    [Fact]
    public void After_a_merger_the_old_name_leads_to_the_successor_and_says_who_bore_it()
    {
        Assert.Equal("revitalisation", Units.ResolveAt("市乡村振兴局", Reform.AddDays(-1)).Unit?.Id);
        Assert.Equal("agriculture", Units.ResolveAt("市乡村振兴局", Reform).Unit?.Id);
        var today = Units.Resolve("市乡村振兴局", In2023, In2025);
        Assert.Equal(("agriculture", "revitalisation"), (today.Unit?.Id, today.Printed?.Id));
    }

    [Fact]
    public void A_successor_without_a_day_follows_when_the_unit_ends()
    {
        Assert.Equal("office-old", Units.ResolveAt("市政务办", new(2020, 12, 31)).Unit?.Id);
        Assert.Equal("office-new", Units.ResolveAt("市政务办", new(2021, 1, 1)).Unit?.Id);
    }

    [Fact]
    public void A_part_of_the_work_that_passes_leads_no_name_elsewhere() => Assert.Equal("office-new", Units.ResolveAt("市大数据局", In2025).Unit?.Id);

    [Fact]
    public void Work_divided_among_two_is_ambiguous_and_names_both()
    {
        var found = Units.ResolveAt("市甲局", In2025);
        Assert.Equal((UnitMatch.Ambiguous, null, "a"), (found.Match, found.Unit?.Id, found.Printed?.Id));
        Assert.Equal(["industry", "agriculture"], found.Candidates.Select(u => u.Id));
    }

    [Fact]
    public void A_succession_on_an_unknown_day_is_ambiguous() =>
        Assert.Equal(["b", "industry"], Units.ResolveAt("市乙局", In2025).Candidates.Select(u => u.Id));

    [Fact]
    public void One_name_borne_by_two_units_one_after_the_other_leads_to_the_one_of_the_day()
    {
        Assert.Equal("x1", Units.ResolveAt("市丙办", In2023).Unit?.Id);
        Assert.Equal("x2", Units.ResolveAt("市丙办", In2025).Unit?.Id);
        Assert.Equal(UnitMatch.Ambiguous, Units.ResolveAt("市丁办", In2023).Match);
    }

    [Fact]
    public void A_name_is_not_used_before_its_unit_exists() => Assert.Equal(UnitMatch.Unknown, Units.ResolveAt("市数据局", new(2019, 1, 1)).Match);

    [Fact]
    public void Successions_in_a_circle_or_to_nobody_are_refused()
    {
        OrgUnit a = new("a", "甲", UnitKind.Bureau) { Successions = [new("b", null)] }, b = new("b", "乙", UnitKind.Bureau) { Successions = [new("a", null)] };
        Assert.Throws<ArgumentException>(() => new UnitDirectory([a, b], "宜春市"));
        Assert.Throws<ArgumentException>(() => new UnitDirectory([a], "宜春市"));
    }
}
