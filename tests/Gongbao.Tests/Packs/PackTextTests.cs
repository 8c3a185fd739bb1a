using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Gongbao.Data.Packs;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Packs;

/// <summary>The texts of problems: all there, in both languages, and used.</summary>
public sealed partial class PackTextTests
{
    [Fact]
    public void Every_problem_has_a_text_in_both_languages_and_no_text_is_left_over()
    {
        var used = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Gongbao.Data", "Packs"), "*.cs", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "src", "Gongbao", "Commands", "CaseCheck.cs"))
            .SelectMany(File.ReadLines).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(l => Code().Matches(l)).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(used, Keys(CultureInfo.InvariantCulture));
        Assert.Equal(used, Keys(CultureInfo.GetCultureInfo("en")));
    }

    private static IEnumerable<string> Keys(CultureInfo culture)
    {
        var set = new ResourceManager(typeof(PackText)).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<System.Collections.DictionaryEntry>().Select(e => (string)e.Key).Order(StringComparer.Ordinal);
    }

    // codes are the only words in quotation marks there that begin with a capital
    [GeneratedRegex("\"([A-Z][A-Za-z0-9]{3,})\"")]
    private static partial Regex Code();
}
