namespace Gongbao.Tests.Packs;

/// <summary>Each thing that the check finds, seen once in a pack that is otherwise good.</summary>
public sealed class PackCheckTests
{
    private const string Two = "units: [{ id: a, name: 甲局, kind: bureau }, { id: b, name: 乙局, kind: bureau }]";
    private const string Document = "id: d\nnumber: 某府发〔2023〕1号\ntitle: 关于某事的通知\nkind: plan\ndate: { printed: 2023-05-01 }\n";

    [Theory]
    [InlineData("units: [{ id: a, name: 甲局, kind: bureau }, { id: a, name: 乙局, kind: bureau }]", "units.yaml:1:44 DoubleId")]
    [InlineData("units: [{ id: a, name: 甲局, kind: bureau, region: \"110101\" }]", "units.yaml:1:9 NoRegion")]
    [InlineData("units: [{ id: a, name: 甲局, kind: bureau, parent: z }]", "units.yaml:1:9 NoUnit")]
    [InlineData("units: [{ id: a, name: 甲局, kind: bureau, parent: b }, { id: b, name: 乙局, kind: bureau, parent: a }]", "UnitCircle")]
    [InlineData("units: [{ id: a, name: 甲局, kind: bureau, aliases: [甲, 甲] }]", "AliasRepeated")]
    [InlineData("units: [{ id: a, name: 甲局, kind: bureau, aliases: [某市乙（办）] }, { id: b, name: 市乙办, kind: bureau }]", "AliasTwice")]
    [InlineData("units: [{ id: a, name: 甲局, kind: bureau, members: [b] }, { id: b, name: 乙局, kind: bureau }]", "MembersOfOffice")]
    [InlineData("units: [{ id: a, name: 甲局, kind: group, members: [z] }]", "NoUnit")]
    [InlineData("units: [{ id: a, name: 甲局, kind: bureau, from: 2024-01-02, to: 2024-01-01 }]", "DatesReversed")]
    [InlineData("units: [{ id: a, name: 甲局, kind: bureau, successions: [{ to: z }] }]", "units.yaml:1:56 NoUnit")]
    [InlineData("units: [{ id: a, name: 甲局, kind: bureau, successions: [{ to: b, from: 2024-01-01 }, { to: c, from: 2024-01-01 }] }, { id: b, name: 乙局, kind: bureau }, { id: c, name: 丙局, kind: bureau }]", "SuccessionTwice")]
    [InlineData("units: [{ id: a, name: 甲局, kind: bureau, successions: [{ to: b, from: 2023-01-01 }] }, { id: b, name: 乙局, kind: bureau, from: 2024-01-01 }]", "SuccessorNotYet")]
    public void A_fault_among_the_offices_is_named(string units, string expected)
    {
        using var folder = new PackFolder().With("units.yaml", units);
        Assert.Contains(expected, string.Join('\n', folder.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_may_pass_to_another_office_on_a_day()
    {
        using var folder = new PackFolder().With("units.yaml",
            "units: [{ id: a, name: 甲局, kind: bureau, to: 2024-03-14 }, { id: b, name: 乙局, aliases: [甲局], kind: bureau, from: 2024-03-15 }]");
        Assert.Empty(folder.Problems());
    }

    [Theory]
    [InlineData("- { code: \"990103\", name: 丙区, kind: district, parent: \"990200\" }", "NoRegion")]
    [InlineData("- { code: \"100103\", name: 丙区, kind: district }", "NotARegion")]
    [InlineData("- { code: \"990203400\", name: 丁区, kind: zone, parent: \"990102\" }", "OutsideParent")]
    [InlineData("- { code: \"990102\", name: 又一区, kind: district }", "DoubleId")]
    [InlineData("- { code: \"990103\", name: 丙区, kind: district, countsAsCounty: true, tile: [1, 1] }\n  - { code: \"990104\", name: 丁区, kind: district, countsAsCounty: true }", "NoTile")]
    [InlineData("- { code: \"990103\", name: 丙区, kind: district, tile: [1, 1] }\n  - { code: \"990104\", name: 丁区, kind: district, tile: [1, 1] }", "TileTaken")]
    public void A_fault_among_the_regions_is_named(string region, string expected)
    {
        using var folder = new PackFolder();
        File.AppendAllText(Path.Combine(folder.Folder, "regions.yaml"), "\n  " + region);
        Assert.Contains(expected, string.Join('\n', folder.Problems()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("issuers: [某市人民政府]", "d.yaml:1:1 NoIssuer")]
    [InlineData("effective: { inferred: 2023-05-01 }", "d.yaml:6:12 DateWithoutBasis")]
    [InlineData("effective: { printed: 2023-05-01, inferred: 2023-05-01, basis: 无 }", "d.yaml:6:12 DateTwice")]
    [InlineData("effective: { printed: 2023-05-02 }\nexpires: { printed: 2023-05-01 }", "d.yaml:7:10 ExpiresFirst")]
    [InlineData("annexes: [{ number: 1, title: 甲 }, { number: 3, title: 乙 }]", "d.yaml:6:11 AnnexNumbers")]
    [InlineData("repeals: [{ document: z }]", "d.yaml:6:11 NoDocument")]
    [InlineData("repeals: [{ document: d }]", "RelationToItself")]
    [InlineData("repeals: [{ document: later }]", "RepealsLater")]
    [InlineData("repeals: [{ note: 无 }]", "RelationToNothing")]
    [InlineData("repeals: [{ number: 某府发〔2022〕9号 }]", "ExternalNotSaid")]
    [InlineData("repeals: [{ number: 某府发〔2024〕1号, external: true }]", "NotExternal")]
    [InlineData("cites: [{ number: 国发〔2022〕9号, external: true, where: 此处 }]", "NotACitation")]
    public void A_fault_of_a_document_is_named(string line, string expected)
    {
        using var folder = new PackFolder().With("documents/d.yaml", Document + line)
            .With("documents/later.yaml", "id: later\nnumber: 某府发〔2024〕1号\ntitle: 后一文件\nkind: plan\ndate: { printed: 2024-05-01 }");
        Assert.Contains(expected, string.Join('\n', folder.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_belongs_to_one_document()
    {
        using var folder = new PackFolder().With("documents/a.yaml", Document).With("documents/b.yaml", Document.Replace("id: d", "id: e", StringComparison.Ordinal));
        Assert.Equal("documents/b.yaml:1:1 NumberTwice", Assert.Single(folder.Problems()));
    }

    [Theory]
    [InlineData("inUse: z, basis: pending, readings: [{ id: a, text: 甲, cites: [d 一] }]", "NoReading")]
    [InlineData("inUse: a, basis: decided, readings: [{ id: a, text: 甲, cites: [d 一] }]", "DecisionMissing")]
    [InlineData("inUse: a, basis: pending, decidedBy: { unit: a, date: 2024-01-01 }, readings: [{ id: a, text: 甲, cites: [d 一] }]", "DecisionTooEarly")]
    [InlineData("inUse: a, basis: decided, decidedBy: { unit: z, date: 2024-01-01 }, readings: [{ id: a, text: 甲, cites: [d 一] }]", "NoUnit")]
    [InlineData("basis: pending, readings: [{ id: a, text: 甲, cites: [d 一又] }]", "NotACitation")]
    [InlineData("basis: pending, readings: [{ id: a, text: 甲, cites: [别的发〔2023〕1号 一] }]", "CitesUnknown")]
    [InlineData("basis: pending, readings: [{ id: a, text: 甲, cites: [一] }]", "CitesUnknown")]
    public void A_fault_of_a_reading_is_named(string ambiguity, string expected)
    {
        using var folder = new PackFolder().With("units.yaml", Two).With("documents/d.yaml", Document)
            .With("ambiguities.yaml", $"ambiguities: [{{ id: K01, severity: A, title: 某, {ambiguity} }}]");
        Assert.Equal($"ambiguities.yaml {expected}", Assert.Single(folder.Check().Select(p => $"{p.Place.File} {p.Code}")));
    }

    [Theory]
    [InlineData(null, "CitedNotRead")]
    [InlineData(0, "CitedNowhere")]
    [InlineData(2, "CitedTwice")]
    public void A_citation_must_lead_to_one_place_of_the_text(int? places, string expected)
    {
        using var folder = new PackFolder().With("documents/d.yaml", Document)
            .With("ambiguities.yaml", "ambiguities: [{ id: K01, severity: A, title: 某, basis: pending, readings: [{ id: a, text: 甲, cites: [某府发〔2023〕1号 附件8/一/（二）] }] }]");
        Assert.Equal(expected, Assert.Single(folder.Check((document, citation) =>
        {
            Assert.Equal(("d", "att_8__sec_1__subsec_2"), (document.Id, citation.EId));
            return places;
        })).Code);
        Assert.Empty(folder.Check((_, _) => 1));
    }

    [Theory]
    [InlineData("daysOff: [2024-01-01, 2024-01-01]\nmakeUpWorkdays: []", "DayTwice")]
    [InlineData("daysOff: [2023-12-31]\nmakeUpWorkdays: []", "OtherYear")]
    [InlineData("daysOff: []\nmakeUpWorkdays: [2024-02-05]", "NotAWeekend")]
    public void A_fault_of_a_calendar_is_named(string days, string expected)
    {
        using var folder = new PackFolder().With("calendar/2024.yaml", "year: 2024\nsource: 某通知\n" + days);
        Assert.Equal($"calendar/2024.yaml:1:1 {expected}", Assert.Single(folder.Problems()));
    }

    [Fact]
    public void A_manifest_must_fit_its_folder_zone_and_files()
    {
        using var folder = new PackFolder(manifest: """
            timeZone: Asia/Nowhere
            gazettes: [{ id: x, title: 一期, file: gazette/none.txt, documents: [z] }]
            """);
        Directory.Move(folder.Folder, folder.Folder + "2");
        Assert.Equal(["FolderName", "NoTimeZone", "NoGazetteFile", "NoDocument"], Gongbao.Data.Packs.PackCheck.Run(folder.Folder + "2").Select(p => p.Code));
    }
}
