using System.Text.Json;
using System.Text.Json.Nodes;
using Gongbao.Commitments.Contracts;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Gongbao.Kernel;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Packs;

/// <summary>The commitments of the shipped packs: complete, and what they say in figures is what the grammar finds at the places they cite.</summary>
public sealed class CommitmentsOfThePackTests
{
    private static readonly Pack Yichun = Pack.Open(CityPackTests.Folder("yichun"));
    private static readonly Pack Sample = Pack.Open(CityPackTests.Folder("sample"));

    /// <summary>Targets of Yichun that the grammar does not find word for word, with the reason; each is right in the pack.</summary>
    private static readonly Dictionary<string, string> NotFound = new()
    {
        ["city.rank.advanced-manufacturing"] = "the printed measure is 强",
        ["platform.star-cluster-rank"] = "“most of all”: no measure is printed",
        ["platform.pilot-zone-rank"] = "“first”: no measure is printed",
        ["coordination.hundred-billion-chains"] = "六大: no measure is printed",
        ["platform.national-cluster-approval"] = "an approval: no measure is printed",
        ["platform.national-demo-base-approval"] = "an approval: no measure is printed",
        ["digital.national-incentive-city"] = "a selection: no measure is printed",
        ["gradient.county-listed"] = "零突破: no measure is printed",
        ["chain.food.selenium-chain"] = "千亿级: 元 is not printed",
        ["platform.national-park-platform"] = "“one” for each park is at least one in the pack, equal to the grammar",
        ["platform.provincial-park-platform"] = "“one” for each park is at least one in the pack, equal to the grammar",
        ["chain.food.county-food-parks"] = "“one” for each county is at least one in the pack, equal to the grammar",
        ["digital.integration-index"] = "above the national average: no figure is printed",
        ["chain.food.ecommerce-firms"] = "一批: no figure is printed",
        ["innovation.rd-five-haves"] = "no figure is printed; all are meant",
        ["chain.lithium.ultra-low-emission"] = "no figure is printed; all are meant",
        ["chain.lithium.green-mining"] = "所有 of a clause without a goal verb",
    };

    [Fact]
    public void Yichun_has_143_targets_by_kind_and_chain()
    {
        Assert.Equal("coverage 19, growth 1, level 82, milestone 3, new 15, rank 3, share 11, yearly 9", Count(Yichun.Targets.Select(t => t.Kind)));
        Assert.Equal("biomedicine 7, building-materials 12, circular 2, electronics 5, equipment 10, food 14, lithium 12, textile 6", Count(Yichun.Targets.Select(t => t.Chain).OfType<string>()));
        Assert.Equal("coordination 2, digital 25, gradient 4, innovation 19, leader-enterprise 8, platform 19", Count(Yichun.Targets.Select(t => t.Action).OfType<string>()));
    }

    [Fact]
    public void Yichun_has_37_tasks_18_measures_61_assignments_and_67_duties()
    {
        Assert.Equal("Assignment 61, Measure 18, Task 37", Count(Yichun.Tasks.Select(t => t.Group.ToString())));
        Assert.Equal("Continuous 1, Deadline 10, Event 5, Interval 1, Limit 1, Recurring 46, Window 3", Count(Yichun.Duties.Select(d => d.Kind.ToString())));
        Assert.Equal(Enumerable.Range(1, 37), Yichun.Tasks.Where(t => t.Group == PackTaskGroup.Task).Select(t => t.Number!.Value));
    }

    [Fact]
    public void Of_the_37_tasks_only_the_34th_marks_a_lead_and_all_but_the_first_are_carried_out_by_zone_and_counties_besides()
    {
        var tasks = Yichun.Tasks.Where(t => t.Group == PackTaskGroup.Task).ToList();
        Assert.Equal(["industry"], tasks.Single(t => t.Units.Any(u => u.Role == PackRole.Lead)) is { Number: 34 } t34 ? t34.Units.Where(u => u.Role == PackRole.Lead).Select(u => u.Unit) : []);
        Assert.All(tasks, t => Assert.Equal(t.Number == 1 ? [] : ["development-zone", "all-counties"], t.Units.Where(u => u.Role == PackRole.Besides).Select(u => u.Unit)));
        Assert.All(Yichun.Chains, c => Assert.Equal(c.FirstListed!.Unit, tasks.Single(t => t.Chain == c.Id).Units[0].Unit));
    }

    [Fact]
    public void No_target_of_a_chain_in_Yichun_adds_up_for_the_chains_overlap() =>
        Assert.All(Yichun.Chains, c => Assert.False(Yichun.Targets.Single(t => t.Id == $"chain.{c.Id}.revenue").AddsUp));

    [Fact]
    public void The_sample_has_commitments_of_every_chain_and_action()
    {
        Assert.All(Sample.Chains, c => Assert.Contains(Sample.Targets, t => t.Chain == c.Id));
        Assert.All(Sample.Actions, a => Assert.Contains(Sample.Targets, t => t.Action == a.Id));
        Assert.Equal("Assignment 4, Measure 4, Task 20", Count(Sample.Tasks.Select(t => t.Group.ToString())));
        Assert.Equal("coverage 2, growth 1, level 18, milestone 1, new 2, share 6, yearly 2", Count(Sample.Targets.Select(t => t.Kind)));
    }

    [Fact]
    public void The_kinds_of_target_in_packs_are_those_of_the_extraction_format()
    {
        using var schema = typeof(Pack).Assembly.GetManifestResourceStream("Gongbao.Data.Packs.Schemas.commitments.json")!;
        var kinds = JsonNode.Parse(schema)!["definitions"]!["target"]!["properties"]!["kind"]!["enum"]!.AsArray().Select(k => k!.GetValue<string>());
        Assert.Equal(Enum.GetNames<TargetKind>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName), kinds);
    }

    [Fact]
    public void Each_target_of_the_sample_is_found_by_the_grammar_at_a_place_it_cites() =>
        Assert.Empty(Missed(Sample, [.. Sample.Manifest.Gazettes.Select(g => Read(Path.Combine(Sample.Folder, g.File!)))]));

    [Fact]
    public void Each_target_of_Yichun_is_found_by_the_grammar_at_a_place_it_cites_or_is_listed_with_the_reason()
    {
        var file = Path.Combine(Repository.Shared, "gazette", "yichun-2023-autumn.txt");
        Assert.SkipUnless(File.Exists(file), "The text of the Yichun issue is not part of the repository; put it at ../shared/gazette to run this.");
        Assert.Equal(NotFound.Keys.Order(StringComparer.Ordinal), Missed(Yichun, [Read(file)]).Order(StringComparer.Ordinal));
    }

    // Targets for which no cited place gives value, range, unit and comparator as the pack has them.
    private static IEnumerable<string> Missed(Pack pack, IReadOnlyList<ReadIssue> issues)
    {
        var places = new CitedPlaces(pack, issues);
        var proposed = issues.SelectMany(i => i.Documents.Zip(CommitmentExtractor.Extract(i))).ToDictionary(p => p.First, p => p.Second.Targets);
        var documents = pack.Documents.ToDictionary(d => d.Id);
        foreach (var document in pack.Documents)
            if (document.Number is { } number) documents.TryAdd(number, document);
        return pack.Targets.Where(t => !t.Sources.Any(s => Found(t, Citation.Parse(s)))).Select(t => t.Id);

        bool Found(PackTarget target, Citation cited) =>
            places.Read(documents[cited.Document?.ToString() ?? cited.DocumentId!]) is { } read
            && proposed[read].Any(p => (p.EId == cited.EId || p.EId.StartsWith(cited.EId + "__", StringComparison.Ordinal))
                && (p.Value, p.Min, p.Max, p.Unit, CommitmentsJson.Sign(p.Comparator)) == (target.Value, target.Min, target.Max, target.Unit, target.Comparator));
    }

    private static string Count(IEnumerable<string> words) =>
        string.Join(", ", words.CountBy(w => w).OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key} {w.Value}"));

    private static ReadIssue Read(string file) =>
        GazetteReader.Read(Assert.IsType<SourceOpened>(SourceFile.Open(File.ReadAllBytes(file), Path.GetFileName(file))).Source);
}
