using Gongbao.Data.Packs;

namespace Gongbao.Data.Tests.Support;

/// <summary>An invented city in a folder of its own, with the office practice of the parent pack written out.</summary>
internal static class TestCity
{
    public static Pack Pack { get; } = Open();

    private static Pack Open()
    {
        var folder = Directory.CreateTempSubdirectory("gongbao-pack-").FullName;
        try
        {
            foreach (var (file, text) in Files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
                File.WriteAllText(Path.Combine(folder, file), text);
            }
            return Pack.Open(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<(string, string)> Files =>
    [
        ("pack.yaml", "id: test\nname: { zh: 甲市, en: Alpha }\nversion: 1.0.0\n"),
        ("regions.yaml", """
            regions:
              - { code: "990100", name: 甲市, kind: city }
              - { code: "990181", name: 乙市, kind: county-city, parent: "990100", countsAsCounty: true }
              - { code: "990102", name: 丙区, kind: district, parent: "990100", countsAsCounty: true }
            """),
        ("units.yaml", """
            units:
              - { id: government, name: 甲市人民政府, shortName: 市政府, kind: government, region: "990100" }
              - { id: office, name: 甲市人民政府办公室, shortName: 市政府办, kind: office, region: "990100" }
              - { id: new, name: 市新局, kind: bureau, region: "990100" }
              - { id: other, name: 市他局, kind: bureau, region: "990100" }
              - { id: county, name: 乙市人民政府, kind: government, region: "990181" }
            """),
        ("parameters/commitments.yaml", string.Join('\n', ["parameters:", .. Practice.Select(p =>
            $"  - {{ key: commitments.{p.Key}, unit: {p.Unit}, title: {{ zh: 惯例, en: Practice }}, values: [{{ from: 2020-01-01, value: {p.Value}, source: 工作惯例 }}] }}")])),
        ("parameters/care.yaml", """
            parameters:
              - key: care.standard
                unit: yuan-month
                title: { zh: 补贴标准, en: Subsidy }
                regional: not-below
                values:
                  - { from: 2023-10-01, value: 400, source: 旧通知 }
                  - { from: 2024-07-01, value: 450, source: 新通知 }
              - { key: care.age, unit: years, title: { zh: 年龄, en: Age }, values: [{ from: 2023-10-01, value: 18, source: 旧通知 }] }
            """),
        ("ambiguities.yaml", """
            ambiguities:
              - id: T01
                severity: A
                title: 两种理解
                basis: suggested
                inUse: a
                sets: { key: care.unmet, unit: count, title: { zh: 至少几项, en: At least }, from: 2023-10-01 }
                readings:
                  - { id: a, text: 含三项, cites: [云府办发〔2023〕15号 一], value: 3 }
                  - { id: b, text: 四项起, cites: [云府办发〔2023〕15号 一], value: 4 }
            """),
    ];

    private static IEnumerable<(string Key, string Unit, int Value)> Practice =>
    [
        ("light.tolerance", "percent", 10), ("light.margin", "percent", 2), ("light.milestone", "days", 30), ("report.due", "working-days", 5),
        ("remind.report", "days", 3), ("remind.deadline", "days", 30), ("escalate.head", "days", 1), ("escalate.officer", "days", 5), ("escalate.letter", "days", 15),
    ];
}
