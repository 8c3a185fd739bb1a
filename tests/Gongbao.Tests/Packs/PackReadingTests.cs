using System.Globalization;
using Gongbao.Data.Packs;

namespace Gongbao.Tests.Packs;

public sealed class PackReadingTests
{
    [Fact]
    public void A_pack_gives_its_regions_in_the_order_of_the_file()
    {
        using var folder = new PackFolder();
        var pack = folder.Open();
        Assert.Equal(["990100", "990102"], pack.Regions.Select(r => r.Code));
        Assert.Equal(1, pack.Regions[1].Sort);
        Assert.Equal("regions.yaml:3:5", pack.Regions[1].At.ToString());
        Assert.Equal(("city", "Asia/Shanghai", false), (pack.Manifest.Id, pack.Manifest.TimeZone, pack.Manifest.Invented));
    }

    [Fact]
    public void An_unknown_key_is_refused_at_its_line_and_column()
    {
        using var folder = new PackFolder().With("units.yaml", """
            units:
              - id: finance
                name: 市财政局
                kind: bureau
                nickname: 钱袋子
            """);
        var problem = Assert.Single(folder.Check());
        Assert.Equal(("units.yaml:5:5", "UnknownKey"), (problem.Place.ToString(), problem.Code));
        Assert.Contains("nickname", problem.Text(CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);
        Assert.Contains("没有“nickname”", problem.Text(CultureInfo.GetCultureInfo("zh-Hans")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- { id: a, name: 甲, kind: club }", "2:21 NotOneOf")]
    [InlineData("- { id: a, kind: bureau }", "2:3 MissingKey")]
    [InlineData("- { id: A b, name: 甲, kind: bureau }", "2:5 NotInPattern")]
    [InlineData("- { id: a, name: 12, kind: bureau }", "2:12 NotText")]
    [InlineData("- { id: a, name: 甲, kind: bureau, from: 2023-13-01 }", "2:35 NotADate")]
    [InlineData("- { id: a, name: 甲, kind: bureau, id: b }", "2:35 NotYaml")]
    [InlineData("- &x { id: a, name: 甲, kind: bureau }", "2:3 Anchor")]
    [InlineData("- [", "NotYaml")]
    public void Each_fault_of_form_is_told_at_its_place(string line, string expected)
    {
        using var folder = new PackFolder().With("units.yaml", "units:\n" + line);
        Assert.Contains(expected, string.Join('\n', folder.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void Opening_a_pack_with_faults_names_them_all()
    {
        using var folder = new PackFolder().With("units.yaml", "units: [{ id: a }]").With("notes.yaml", "a: b");
        var e = Assert.Throws<PackException>(folder.Open);
        Assert.Equal(["UnknownFile", "MissingKey", "MissingKey"], e.Problems.Select(p => p.Code));
    }

    [Fact]
    public void A_folder_without_a_manifest_is_no_pack()
    {
        var e = Assert.Throws<PackException>(() => Pack.Open(Path.GetTempPath()));
        Assert.Equal("NoManifest", Assert.Single(e.Problems).Code);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_refused()
    {
        using var folder = new PackFolder();
        File.WriteAllBytes(Path.Combine(folder.Folder, "units.yaml"), [0xD2, 0xCB, 0xB4, 0xBA]);
        Assert.Equal("units.yaml NotUtf8", Assert.Single(folder.Problems()));
    }

    [Fact]
    public void A_city_takes_over_its_province_and_replaces_what_it_says_itself()
    {
        using var folder = new PackFolder(manifest: "extends: province")
            .Beside("province", "pack.yaml", "{ id: province, name: { zh: 某省, en: Province }, version: 1.0.0, level: province }")
            .Beside("province", "units.yaml", "units: [{ id: a, name: 省甲厅, kind: bureau }, { id: b, name: 省乙厅, kind: bureau }]")
            .With("units.yaml", "units: [{ id: a, name: 市甲局, kind: bureau }, { id: c, name: 市丙局, kind: bureau }]");
        var pack = folder.Open();
        Assert.Equal(["市甲局", "省乙厅", "市丙局"], pack.Units.Select(u => u.Name));
        Assert.Equal("../province/units.yaml:1:45", pack.Units[1].At.ToString());
        Assert.Empty(folder.Check());
    }

    [Fact]
    public void Extending_a_missing_pack_or_a_circle_is_told()
    {
        using var missing = new PackFolder(manifest: "extends: nowhere");
        Assert.Equal("ExtendsNothing", Assert.Single(missing.Check()).Code);
        using var circle = new PackFolder(manifest: "extends: city");
        Assert.Contains(circle.Check(), p => p.Code == "ExtendsInACircle");
    }
}
