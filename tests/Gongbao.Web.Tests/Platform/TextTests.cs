using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Platform;

/// <summary>Every visible string stands in resources, in Chinese and in English.</summary>
public sealed partial class TextTests
{
    public static TheoryData<string> Texts => [.. Directory.EnumerateFiles(Source, "*Text.resx", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal)).Select(f => Path.GetRelativePath(Source, f)).Order()];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_Chinese_text_has_an_English_one_with_the_same_places_to_fill(string file)
    {
        var (chinese, english) = (Read(file), Read(file.Replace(".resx", ".en.resx", StringComparison.Ordinal)));
        Assert.Empty(chinese.Keys.Except(english.Keys));
        Assert.Empty(english.Keys.Except(chinese.Keys));
        Assert.Empty(chinese.Where(t => !Places(t.Value).SetEquals(Places(english[t.Key]))).Select(t => t.Key));
        Assert.Empty(english.Where(t => t.Value.Trim().Length == 0 || chinese[t.Key].Trim().Length == 0).Select(t => t.Key));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void English_is_not_Chinese_left_over(string file) =>
        Assert.Empty(Read(file.Replace(".resx", ".en.resx", StringComparison.Ordinal)).Where(t => Ideographs().Count(t.Value) > t.Value.Length / 3).Select(t => t.Key));

    [Fact]
    public void Every_key_that_pages_and_code_ask_for_exists()
    {
        var keys = Texts.SelectMany(t => Read(t.Data).Keys).ToHashSet();
        var asked = Directory.EnumerateFiles(Source, "*.*", SearchOption.AllDirectories)
            .Where(f => (f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal)) && !f.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(f => Asked().Matches(File.ReadAllText(f)).Select(m => (File: Path.GetFileName(f), Key: m.Groups[1].Value))).ToList();
        Assert.True(asked.Count > 100, "the pattern no longer finds how texts are asked for");
        var missing = asked.Where(a => !keys.Contains(a.Key) && !(a.Key.EndsWith('.') && keys.Any(k => k.StartsWith(a.Key, StringComparison.Ordinal)))).ToList();
        Assert.Empty(missing);
    }

    private static string Source => Path.Combine(Repository.Root, "src");

    private static Dictionary<string, string> Read(string file) => XDocument.Load(Path.Combine(Source, file)).Descendants("data")
        .ToDictionary(d => (string)d.Attribute("name")!, d => (string?)d.Element("value") ?? "");

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Ideographs();

    // T["Key"], texts["Key"], Say("Key"): a literal key, or a literal beginning to which the rest is added
    [GeneratedRegex(@"(?:\b(?:T|P|Texts|texts)\[|\bHostText\.Say\()""([A-Za-z0-9.\-]+)""")]
    private static partial Regex Asked();
}
