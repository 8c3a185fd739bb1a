using System.Net;
using System.Text.RegularExpressions;
using Gongbao.Commands;
using Gongbao.Data.Identity;
using Gongbao.Hosting;
using Gongbao.Platform.Modules;
using Gongbao.Web.Tests.Cities;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Platform;

/// <summary>The rights table, held against the document, the program's endpoints and real requests.</summary>
public sealed partial class RightsTests(City city) : IClassFixture<City>
{
    [Fact]
    public void The_document_is_what_the_command_prints() =>
        Assert.Equal(RightsCommand.Document(), File.ReadAllText(Path.Combine(Repository.Root, "docs", "rights.md")));

    [Fact]
    public void Every_endpoint_is_listed_and_every_row_has_its_endpoint()
    {
        var endpoints = city.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/')).ToHashSet();
        var rows = Rows.Select(r => "/" + r.Route.Trim('/')).ToHashSet();
        Assert.Empty(endpoints.Except(rows).Except(Framework).Order());
        Assert.Empty(rows.Except(endpoints).Order());
    }

    [Fact]
    public async Task A_visitor_reaches_what_is_public_and_is_sent_to_sign_in_for_the_rest()
    {
        using var visitor = city.Visitor();
        Assert.Empty(await WalkAsync(visitor, r => r.Permission is null, signedIn: false));
    }

    [Fact]
    public async Task Each_role_reaches_what_the_table_says_and_nothing_else()
    {
        var wrong = new List<string>();
        foreach (var role in Enum.GetValues<Role>())
        {
            using var visitor = await city.SignedInAsync(role);
            wrong.AddRange((await WalkAsync(visitor, r => RightsCommand.Allows(r, role), signedIn: true)).Select(w => $"{role}: {w}"));
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task What_is_not_listed_is_not_there_even_for_administrators()
    {
        using var visitor = await city.SignedInAsync(Role.SystemAdmin);
        foreach (var framework in Framework) Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(framework)).Status);
    }

    // mapped by the framework for its own scripts, which no page here uses; unlisted, so refused by the gate
    private static readonly string[] Framework = ["/_framework/opaque-redirect"];

    private static IEnumerable<AccessRow> Rows => new AccessTable(CityModules.All.SelectMany(m => m.Access)).Rows;

    private static async Task<List<string>> WalkAsync(Visitor visitor, Func<AccessRow, bool> allowed, bool signedIn)
    {
        var wrong = new List<string>();
        foreach (var row in Rows)
        {
            var page = await visitor.SendAsync(new HttpRequestMessage(new HttpMethod(row.Method), Example(row.Route)));
            var refused = page.Status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized || (!signedIn && page.Location?.StartsWith("/sign-in?back=", StringComparison.Ordinal) == true);
            if (refused == allowed(row)) wrong.Add($"{row.Method} {row.Route} gave {(int)page.Status} {page.Location}");
        }
        return wrong;
    }

    private static string Example(string route) => Parameter().Replace(route, p =>
        p.Value.Contains(":guid", StringComparison.Ordinal) ? Guid.Empty.ToString() : p.Value.Contains(":int", StringComparison.Ordinal) ? "404" : "x");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
