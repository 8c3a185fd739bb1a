using System.Net;
using Gongbao.Commands;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Docs;

/// <summary>docs/tour.md and the commands of the READMEs, held against the program.</summary>
public sealed class TourTests(City city) : IClassFixture<City>
{
    public static TheoryData<string, string> Stops()
    {
        var stops = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs", "tour.md")))
            if (line.Split('|') is { Length: 6 } cells && cells[2].Trim() is ['`', '/', ..] address)
                stops.Add(address.Trim('`'), cells[4].Trim());
        return stops;
    }

    [Theory]
    [MemberData(nameof(Stops))]
    public async Task A_stop_of_the_tour_shows_what_it_promises(string address, string words)
    {
        using var visitor = city.Visitor("zh-CN");
        var page = await visitor.FollowAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(words, page.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tour_has_its_eleven_stops() => Assert.Equal(11, Stops().Count);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void A_command_of_the_readme_is_one_that_the_program_knows(string readme)
    {
        var commands = File.ReadLines(Path.Combine(Repository.Root, readme))
            .Where(l => l.StartsWith("| `gongbao ", StringComparison.Ordinal))
            .Select(l => l["| `gongbao ".Length..l.IndexOf('`', 3)]).ToList();
        Assert.NotEmpty(commands);
        foreach (var command in commands) Assert.Empty(CommandTable.Root().Parse(command).Errors.Select(e => command + ": " + e.Message));
    }
}
