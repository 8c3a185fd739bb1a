using Gongbao.Data.Packs;
using Gongbao.Kernel;

namespace Gongbao.Tests.Packs;

/// <summary>Offices that every county or township has, written once.</summary>
public sealed class UnitTemplateTests
{
    private const string Regions = """
        regions:
          - { code: "990100", name: 某市, kind: city }
          - { code: "990102", name: 甲区, shortName: 甲, english: Jia District, kind: district, parent: "990100", countsAsCounty: true }
          - { code: "990121", name: 乙县, kind: county, parent: "990100", countsAsCounty: true }
          - { code: "990121100", name: 丙镇, english: Bing Town, kind: township, parent: "990121" }
          - { code: "990121400", name: 乙园, kind: park, parent: "990121" }
        """;

    [Fact]
    public void Every_county_and_every_township_gets_its_office()
    {
        using var folder = new PackFolder().With("regions.yaml", Regions).With("units.yaml", """
            units: [{ id: civil-affairs, name: 市民政局, kind: bureau, region: "990100" }]
            perCounty:
              - { id: civil-affairs, name: "{county}民政局", shortName: "{county}民政", english: "{county} Civil Affairs", kind: bureau }
              - { id: old, name: "{county}旧局", kind: bureau, to: 2024-01-01, successions: [{ to: civil-affairs, from: 2024-01-02 }] }
            perTownship:
              - { id: hall, name: "{township}人民政府", english: "{township} Government", kind: township }
            """);
        Assert.Empty(folder.Problems());
        var units = folder.Open().Units;
        Assert.Equal(["civil-affairs", "civil-affairs-990102", "old-990102", "civil-affairs-990121", "old-990121", "hall-990121100"], units.Select(u => u.Id));
        Assert.Equal(("甲区民政局", "甲区民政", "Jia District Civil Affairs", "990102", "civil-affairs"), (units[1].Name, units[1].ShortName, units[1].English, units[1].Region, units[1].Template));
        Assert.Equal("乙县 Civil Affairs", units[3].English);
        Assert.Equal("civil-affairs-990121", Assert.Single(units[4].Successions).To);
        Assert.Equal(("丙镇人民政府", UnitKind.Township, "990121100"), (units[5].Name, units[5].Kind, units[5].Region));
    }

    [Fact]
    public void An_office_that_the_pack_lists_itself_takes_the_place_of_the_made_one()
    {
        using var folder = new PackFolder().With("regions.yaml", Regions).With("units.yaml", """
            units: [{ id: hall-990121100, name: 丙街道办事处, kind: township, region: "990121100" }]
            perTownship: [{ id: hall, name: "{township}人民政府", kind: township }]
            """);
        var unit = Assert.Single(folder.Open().Units);
        Assert.Equal(("丙街道办事处", "hall"), (unit.Name, unit.Template));
    }

    [Theory]
    [InlineData("perCounty: [{ id: a, name: 民政局, kind: bureau }]", "units.yaml:2:22 NotInPattern")]
    [InlineData("perCounty: [{ id: a, name: \"{township}民政局\", kind: bureau }]", "units.yaml:2:22 NotInPattern")]
    [InlineData("perCounty: [{ id: a, name: \"{county}民政局\", kind: bureau, region: \"990102\" }]", "units.yaml:2:57 UnknownKey")]
    [InlineData("perCounty: [{ id: a, name: \"{county}民政局\", kind: bureau, successions: [{ to: z }] }]", "units.yaml:2:71 NoUnit")]
    [InlineData("perCounty: [{ id: a, name: \"{county}甲局\", kind: bureau }, { id: a, name: \"{county}乙局\", kind: bureau }]", "units.yaml:2:58 DoubleId")]
    [InlineData("perCounty: [{ id: a, name: \"{county}甲局\", kind: bureau }, { id: b, name: \"{county}甲局\", kind: bureau }]", "units.yaml:2:58 AliasTwice")]
    public void A_fault_of_a_template_is_named_with_its_line(string templates, string expected)
    {
        using var folder = new PackFolder().With("regions.yaml", Regions.Replace("乙县, kind: county, parent: \"990100\", countsAsCounty: true", "乙县, kind: county, parent: \"990100\"", StringComparison.Ordinal))
            .With("units.yaml", "units: []\n" + templates);
        Assert.Equal(expected, Assert.Single(folder.Problems()));
    }

    [Fact]
    public void A_template_without_a_region_for_it_is_a_fault()
    {
        using var folder = new PackFolder().With("units.yaml", "units: []\nperTownship: [{ id: hall, name: \"{township}人民政府\", kind: township }]");
        Assert.Equal("units.yaml:2:15 TemplateNowhere", Assert.Single(folder.Problems()));
    }

    [Fact]
    public void Both_cities_have_the_offices_of_care_in_every_county()
    {
        foreach (var pack in new[] { Pack.Open(CityPackTests.Folder("yichun")), Pack.Open(CityPackTests.Folder("sample")) })
            foreach (var county in pack.Regions.Where(r => r.CountsAsCounty))
                foreach (var office in new[] { "civil-affairs", "disabled-federation", "health", "finance", "agriculture", "rural-revitalization" })
                    Assert.Equal(county.Code, Assert.Single(pack.Units, u => u.Id == $"{office}-{county.Code}").Region);
    }
}
