using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Identity;
using Gongbao.Hosting;
using Gongbao.Platform.Time;
using Gongbao.SignIn;

namespace Gongbao.Commands;

/// <summary><c>gongbao bench pages</c> (测量页面): one client, warm, over real HTTP, the pages that people have open all day.</summary>
internal static partial class BenchCommand
{
    private const int Seed = 20240615, Warm = 20;
    private static readonly Option<DirectoryInfo> Data = new("--data") { Description = "Folder that gongbao demo filled.", DefaultValueFactory = _ => new DirectoryInfo("data") };
    private static readonly Option<DirectoryInfo?> Pack = new("--pack") { Description = "Folder of the invented city's pack (default: packs/sample beside the program)." };
    private static readonly Option<int> Requests = new("--requests") { Description = "Requests a page (default 500).", DefaultValueFactory = _ => 500 };

    public static Command Create()
    {
        var pages = new Command("pages", "Measures list, leader's page and desks at the client, with random filters.") { Data, Pack, Requests };
        pages.SetAction(RunAsync);
        return new Command("bench", "Measurements.") { pages };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var folder = parsed.GetValue(Pack)?.FullName ?? Path.Combine(AppContext.BaseDirectory, "packs", "sample");
        try
        {
            // without its scheduler and limits, which would be measured too
            await using var app = CityHost.Build(new CityOptions { Pack = folder, Data = Path.Combine(parsed.GetValue(Data)!.FullName, Path.GetFileName(folder)), Urls = "http://127.0.0.1:0", Environment = "Test" });
            await CityHost.StartAsync(app, cancel);
            var (address, time) = (new Uri(app.Urls.First()), app.Services.GetRequiredService<TimeProvider>());
            var random = new Random(Seed);
            var pack = app.Services.GetRequiredService<Data.Packs.Pack>();
            foreach (var (user, name, path) in Pages(pack, random).Concat(await CasesAsync(app.Services, cancel)))
            {
                using var client = await SignInAsync(address, user, cancel);
                var times = await MeasureAsync(client, path, parsed.GetValue(Requests), time, cancel);
                await parsed.InvocationConfiguration.Output.WriteLineAsync(HostText.Say("Bench.Line", name, times.Count, Text(times[times.Count / 2]), Text(times[times.Count * 95 / 100]), Text(times[^1])));
            }
            await app.StopAsync(cancel);
            return 0;
        }
        catch (RefusedStartException e)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static IEnumerable<(string User, string Name, Func<string> Path)> Pages(Data.Packs.Pack pack, Random random)
    {
        string One(params string[] words) => words[random.Next(words.Length)];
        string Filter() => random.Next(9) switch
        {
            0 => "light=" + One("Green", "Amber", "Red", "Grey"),
            1 => "status=" + One("Reporting", "UnderReview", "Assigned", "Closed", "Withdrawn"),
            2 => "unit=" + pack.Units[random.Next(pack.Units.Count)].Id,
            3 => "region=" + pack.Regions[random.Next(pack.Regions.Count)].Code,
            4 => "kind=" + One("Task", "Target", "Duty"),
            5 => "chain=" + pack.Chains[random.Next(pack.Chains.Count)].Id,
            6 => $"from=2024-{random.Next(1, 7):D2}-01",
            7 => $"q=2019-90{random.Next(100):D2}",
            _ => "sort=" + One("number", "-number", "light", "deadline"),
        };
        yield return (DemoAccounts.NameOf(Role.Supervisor), "/commitments", () => $"/commitments?{Filter()}&{Filter()}&page={random.Next(1, 4)}");
        yield return (DemoAccounts.NameOf(Role.Leader), "/leader", () => "/leader");
        yield return (DemoAccounts.NameOf(Role.Supervisor), "/desk (Supervisor)", () => "/desk");
        yield return (DemoAccounts.NameOf(Role.Clerk), "/desk (Clerk)", () => "/desk");
    }

    // the desks of the unit that has most cases, where gongbao demo made open cases
    private static async Task<IEnumerable<(string User, string Name, Func<string> Path)>> CasesAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var users = await scope.ServiceProvider.GetRequiredService<CaseworkScale>().AccountsAsync(scope.ServiceProvider.GetRequiredService<CityClock>().Today, cancel);
        return users.Select(user => (user, $"/desk ({user})", (Func<string>)(() => "/desk")));
    }

    private static async Task<List<double>> MeasureAsync(HttpClient client, Func<string> path, int requests, TimeProvider time, CancellationToken cancel)
    {
        var times = new List<double>(requests);
        for (var i = -Warm; i < requests; i++)
        {
            var began = time.GetTimestamp();
            var page = await client.GetByteArrayAsync(path(), cancel);
            if (i >= 0 && page.Length > 0) times.Add(time.GetElapsedTime(began).TotalMilliseconds);
        }
        times.Sort();
        return times;
    }

    private static async Task<HttpClient> SignInAsync(Uri address, string user, CancellationToken cancel)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = address };
        var form = await client.GetStringAsync("/sign-in", cancel);
        var main = form[form.IndexOf("<main", StringComparison.Ordinal)..];
        var fields = Hidden().Matches(main).Select(m => KeyValuePair.Create(WebUtility.HtmlDecode(m.Groups["name"].Value), WebUtility.HtmlDecode(m.Groups["value"].Value))).DistinctBy(f => f.Key)
            .Append(KeyValuePair.Create("Form.User", user)).Append(KeyValuePair.Create("Form.Password", DemoAccounts.Password));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync("/sign-in", content, cancel);
        return answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther ? client : throw new RefusedStartException(HostText.Say("Bench.SignIn", user));
    }

    private static string Text(double milliseconds) => milliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]*)" value="(?<value>[^"]*)"[^>]*>""")]
    private static partial Regex Hidden();
}
