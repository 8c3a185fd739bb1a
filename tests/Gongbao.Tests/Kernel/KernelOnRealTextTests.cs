using System.Text.Json;
using System.Text.RegularExpressions;
using Gongbao.Kernel;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Kernel;

/// <summary>The values on the reference material beside the project; skipped where that is absent.</summary>
public sealed class KernelOnRealTextTests
{
    [Fact]
    public void Every_path_of_the_fact_files_is_a_citation_and_is_written_back_as_it_was()
    {
        var folder = Material("facts");
        var paths = Directory.EnumerateFiles(folder, "*.yaml")
            .SelectMany(File.ReadLines)
            .Select(l => Regex.Match(l, @"^\s*(?:- )?path: '?([^'；]+)'?$"))
            .Where(m => m.Success).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(paths.Count > 300);
        Assert.DoesNotContain(paths, p =>
            !Citation.TryParse(p, out var c) || (p != c.Path && p != c.FactsPath && !p.EndsWith("附则", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_document_numbers_of_the_examples_are_found_as_a_reader_found_them()
    {
        var folder = Material("gazette");
        foreach (var gold in Directory.EnumerateFiles(Path.Combine(folder, "gold"), "*.json"))
        {
            using var answer = JsonDocument.Parse(File.ReadAllText(gold));
            var own = answer.RootElement.GetProperty("meta").GetProperty("docNumber").GetString()!;
            var expected = answer.RootElement.GetProperty("citations").EnumerateArray().Select(c => c.GetString()!).Append(own);
            foreach (var ending in new[] { ".txt", ".pdf.txt" })
            {
                var text = File.ReadAllText(Path.Combine(folder, "docs", Path.GetFileNameWithoutExtension(gold) + ending));
                var found = DocumentNumber.FindAll(text).Select(f => f.Number.ToString()).Distinct();
                Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
            }
        }
    }

    private static string Material(string folder)
    {
        var path = Path.Combine(Repository.Shared, folder);
        Assert.SkipUnless(Directory.Exists(path), "The reference material is not beside this checkout.");
        return path;
    }
}
