using System.Collections.Concurrent;
using System.Text;
using Deque.AxeCore.Playwright;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Platform.Simulation;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Gongbao.Browser.Tests;

/// <summary>Each kind of page, on desktop and phone, in light and dark, in both languages: axe finds nothing, nothing is blocked, nothing overflows. axe, which takes most of the time, looks at each size, each theme and each language once. Leaves pictures in artifacts/shots.</summary>
[Collection(LivedCity.Shared)]
public sealed class EveryPageTests(LivedCity city, Chromium chromium)
{
    private static readonly string Shots = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "shots")).FullName;

    // the page of two-step sign-in makes a secret, which ends all other sessions of the person: nobody else's pages may hang on them
    private const Role OfAccount = Role.Statistician;

    public static TheoryData<string> Views => [.. View.All.Select(v => v.Name)];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_page_is_accessible_and_fits(string name)
    {
        var view = View.All.Single(v => v.Name == name);
        var wrong = new ConcurrentBag<string>();
        // two windows at a time: axe keeps one core busy, the city and the other window the second
        await Parallel.ForEachAsync(PageKind.All.GroupBy(k => (k.Role, k.Unit)), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, async (group, _) =>
        {
            await using var context = await city.OpenAsync(chromium, view, group.Key.Role is { } role and not OfAccount ? await city.CookiesOfAsync(chromium, role, group.Key.Unit) : null);
            var page = await context.NewPageAsync();
            if (group.Key.Role == OfAccount) await BrowserCity.SignInAsync(page, OfAccount, view.English);
            page.Console += (_, line) => { if (line.Type == "error" && !line.Text.Contains("status of 40", StringComparison.Ordinal)) wrong.Add($"console: {line.Text}"); };
            foreach (var kind in group)
                foreach (var problem in await LookAsync(page, kind, view)) wrong.Add(problem);
        });
        Assert.True(wrong.IsEmpty, string.Join("\n", wrong));
    }

    private async Task<List<string>> LookAsync(IPage page, PageKind kind, View view)
    {
        var wrong = new List<string>();
        await page.GotoAsync(await AddressAsync(page, kind.Address));
        if (kind.Address.StartsWith(Answering.Mark, StringComparison.Ordinal) && !await Answering.ToResultAsync(page)) wrong.Add($"{kind.Name}: no result");
        if (kind.Role is not null && new Uri(page.Url).AbsolutePath == "/sign-in") wrong.Add($"{kind.Name}: not signed in");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Shots, $"{kind.Name}-{view.Name}.png"), FullPage = true });
        if (view.Axe)
        {
            var axe = await page.RunAxe();
            wrong.AddRange(axe.Violations.Select(v => $"{kind.Name}: {v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
        }
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1")) wrong.Add($"{kind.Name}: wider than the window");
        return wrong;
    }

    private async Task<string> AddressAsync(IPage page, string address)
    {
        if (PageKind.Firsts.Keys.FirstOrDefault(k => address.StartsWith(k, StringComparison.Ordinal)) is { } key)
        {
            var (list, link) = PageKind.Firsts[key];
            await page.GotoAsync(list);
            return await page.Locator(link).First.GetAttributeAsync("href") + address[key.Length..];
        }
        if (address.StartsWith(Answering.Mark, StringComparison.Ordinal)) return address[Answering.Mark.Length..];
        if (address == "{change}") return await ChangeAsync(page);
        if (address.StartsWith("{simulation}", StringComparison.Ordinal)) return address.Replace("{simulation}", await SimulationAsync(), StringComparison.Ordinal);
        if (!address.Contains("{user}", StringComparison.Ordinal)) return address;
        await using var scope = city.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Users.SingleAsync(u => u.UserName == "clerk", TestContext.Current.CancellationToken);
        return address.Replace("{user}", user.Id.ToString(), StringComparison.Ordinal);
    }

    // the first draft of a change, made on its page when there is none yet
    private static async Task<string> ChangeAsync(IPage page)
    {
        await page.GotoAsync("/rules/parameters/care.standard.home/changes");
        var link = page.Locator("main a[href^='/rules/changes/']").First;
        if (await link.CountAsync() > 0) return (await link.GetAttributeAsync("href"))!;
        foreach (var (field, text) in new[] { ("Value", "480"), ("From.Year", "2024"), ("From.Month", "1"), ("From.Day", "1"), ("Cite", "云府办发〔2023〕15号 三/（一）"), ("Reason", "先行调整") })
            await page.Locator($"[name='Form.{field}']").FillAsync(text);
        await page.Locator("[name='Form.Region']").SelectOptionAsync("990121");
        await page.Locator("main form button[type=submit]").Last.ClickAsync();
        await page.WaitForURLAsync("**/rules/changes/**");
        return new Uri(page.Url).PathAndQuery;
    }

    // as if the supervisor had sent a file of 300 invented people
    private async Task<string> SimulationAsync()
    {
        await using var scope = city.Services.CreateAsyncScope();
        var (services, care) = (scope.ServiceProvider, new CareSimulation());
        var places = services.GetRequiredService<SimulationPlaces>();
        var lines = Enumerable.Range(0, 300).Select(i => $"{i},{1950 + i % 60}0101,20240305,20240402,{i % places.All.Count},1,{i % 3 / 2},1,1,{1 + i % 3},mental,0,1,1,1,1,{i % 2},1,{(i % 4 == 0 ? "institution" : "home")}");
        var people = care.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(string.Join(',', care.Columns)))), places.Chains);
        var owner = await services.GetRequiredService<GongbaoDb>().Users.SingleAsync(u => u.UserName == "supervisor", TestContext.Current.CancellationToken);
        var loaded = new LoadedPopulation(Guid.NewGuid(), owner.Id, "people.csv", care, people, services.GetRequiredService<CityClock>().Now);
        services.GetRequiredService<SimulationRoom>().Keep(loaded);
        return "/rules/simulation/" + loaded.Id;
    }
}
