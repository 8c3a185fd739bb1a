using System.Globalization;
using System.Text.RegularExpressions;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Policies.Chains.Contracts;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.FoodSafety.Contracts;
using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules.Tracing;
using Gongbao.Tests.Architecture;
using Gongbao.Tests.Packs;

namespace Gongbao.Tests.Rules;

/// <summary>Rules stand in the order of the text: conditions in their catalogs, and the files of a Rules folder by the number in their names.</summary>
public sealed partial class OrderTests
{
    public static TheoryData<string, RuleCatalog> Catalogs =>
        new((from city in new[] { "yichun", "sample" } from catalog in new[] { CareRule.Catalog, DeedTaxRule.Catalog } select (city, catalog))
            .Concat(from rule in HousingDecisions.All where rule.Catalog != HomeTaxRule.Catalog && rule.Catalog != DeedTaxRule.Catalog select ("yichun", rule.Catalog)))
        {
            // the invented city has the same conditions in another order
            { "yichun", AnchorRule.Catalog }, { "yichun", RewardRule.Catalog }, { "yichun", FoodTotalRule.Catalog }, { "yichun", FoodQuotaRule.Catalog },
            { "yichun", FoodGradeRule.Catalog }, { "yichun", FoodIncidentRule.Catalog },
        };

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Conditions_follow_the_provisions_they_cite(string city, RuleCatalog catalog)
    {
        var book = Pack.Open(CityPackTests.Folder(city)).ParameterBook();
        // the first value of each is the document's own; later ones come from amendments, and amounts from other documents have no place here
        var places = catalog.Conditions.Select(c => book.Find(c.Parameter)?.Values[0].Cite).OfType<string>()
            .Select(cite => Citation.Parse(cite)).Where(c => c.DocumentId is null).ToList();
        Assert.Single(places.Select(p => p.Document).Distinct());
        var order = places.Select(p => p.Steps.Select(Place).ToList()).ToList();
        Assert.Equal(order.OrderBy(n => n, Comparer<List<int>>.Create(Compare)), order);
    }

    [Theory]
    [InlineData("Gongbao.Policies.Chains")]
    [InlineData("Gongbao.Policies.DisabilityCare")]
    [InlineData("Gongbao.Policies.FoodSafety")]
    [InlineData("Gongbao.Policies.Housing")]
    public void Files_are_numbered_as_the_provisions_they_name(string project)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project, "Rules"), "*.cs").Where(f => char.IsAsciiDigit(Path.GetFileName(f)[0])).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var named = Section().Match(File.ReadAllText(file));
            Assert.True(named.Success, $"{file} does not begin with the provision it puts into code");
            Assert.Equal(Path.GetFileName(file).Split('-')[0], Number(named, Path.GetFileName(file)));
        }
    }

    // 3 for 三 and for 3., 4.3 for 四（三） where the file puts only that part into code
    private static string Number(Match named, string file) => named.Groups[3].Success ? named.Groups[3].Value
        : ChineseNumber(named.Groups[1].Value) + (named.Groups[2].Success && file.Contains('.', StringComparison.Ordinal) && char.IsAsciiDigit(file[2]) ? "." + ChineseNumber(named.Groups[2].Value) : "");

    private static string ChineseNumber(string han) => ("一二三四五六七八九十".IndexOf(han[0], StringComparison.Ordinal) + 1).ToString(CultureInfo.InvariantCulture);

    // closing paragraphs stand behind every number
    private static int Place(CitationStep step) => step.Level == CitationLevel.Closing ? int.MaxValue : step.Number;

    private static int Compare(List<int> a, List<int> b)
    {
        foreach (var (x, y) in a.Zip(b))
            if (x != y) return x.CompareTo(y);
        return a.Count.CompareTo(b.Count);
    }

    // the summary of the file's class begins with the provision: 三（一）... or 3....
    [GeneratedRegex(@"/// <summary>\s*/// (?:([一二三四五六七八九十])(?:（([一二三四五六七八九十])）)?|([0-9]+)\.)")]
    private static partial Regex Section();
}
