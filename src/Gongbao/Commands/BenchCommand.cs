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
    private static readonly Option<DirectoryInfo?> Against = new("--against") { Description = "A second folder, asked in turn with the first: how much slower the first is, told in one run." };
    private static readonly Option<int> Requests = new("--requests") { Description = "Requests a page (default 500).", DefaultValueFactory = _ => 500 };

    public static Command Create()
    {
        var pages = new Command("pages", "Measures list, leader's page and desks at the client, with random filters.") { Data, Pack, Against, Requests };
        pages.SetAction(RunAsync);
        return new Command("bench", "Measurements.") { pages };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var folder = parsed.GetValue(Pack)?.FullName ?? Path.Combine(AppContext.BaseDirectory, "packs", "sample");
        try
        {
            await using var city = await StartAsync(folder, parsed.GetValue(Data)!, cancel);
            await using var other = parsed.GetValue(Against) is { } against ? await StartAsync(folder, against, cancel) : null;
            var (pack, time, requests) = (city.Services.GetRequiredService<Data.Packs.Pack>(), city.Services.GetRequiredService<TimeProvider>(), parsed.GetValue(Requests));
            if (other is not null) await CasesAsync(other.Services, cancel);
            foreach (var (user, name, path) in Pages(pack, new Random(Seed)).Concat(await CasesAsync(city.Services, cancel)))
            {
                using var client = await SignInAsync(city, user, cancel);
                using var second = other is null ? null : await SignInAsync(other, user, cancel);
                var (times, others) = await MeasureAsync(client, second, path, requests, time, cancel);
                var output = parsed.InvocationConfiguration.Output;
                await output.WriteLineAsync(HostText.Say("Bench.Line", name, times.Count, Text(Part(times, 50)), Text(Part(times, 95)), Text(times[^1])));
                if (second is not null) await output.WriteLineAsync(HostText.Say("Bench.Against", Text(Part(others, 50)), Text(Part(others, 95)), Ratio(times, others, 50), Ratio(times, others, 95)));
            }
            await city.StopAsync(cancel);
            if (other is not null) await other.StopAsync(cancel);
            return 0;
        }
        catch (RefusedStartException e)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    // without its scheduler and limits, which would be measured too
    private static async Task<WebApplication> StartAsync(string pack, DirectoryInfo data, CancellationToken cancel)
    {
        var city = CityHost.Build(new CityOptions { Pack = pack, Data = Path.Combine(data.FullName, Path.GetFileName(pack)), Urls = "http://127.0.0.1:0", Environment = "Test" });
        await CityHost.StartAsync(city, cancel);
        return city;
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
        return from user in users
               from page in (string[])["/desk", "/cases", "/cases?in=scope", "/cases/bulk"]
               select (user, $"{page} ({user})", (Func<string>)(() => page));
    }

    private static async Task<(List<double> Times, List<double> Others)> MeasureAsync(HttpClient client, HttpClient? second, Func<string> path, int requests, TimeProvider time, CancellationToken cancel)
    {
        var (times, others) = (new List<double>(requests), new List<double>(requests));
        for (var i = -Warm; i < requests; i++)
        {
            var asked = path();
            var (mine, its) = (await AskAsync(client, asked, time, cancel), second is null ? 0 : await AskAsync(second, asked, time, cancel));
            if (i < 0) continue;
            times.Add(mine);
            others.Add(its);
        }
        times.Sort();
        others.Sort();
        return (times, others);
    }

    private static async Task<double> AskAsync(HttpClient client, string path, TimeProvider time, CancellationToken cancel)
    {
        var began = time.GetTimestamp();
        await client.GetByteArrayAsync(path, cancel);
        return time.GetElapsedTime(began).TotalMilliseconds;
    }

    private static async Task<HttpClient> SignInAsync(WebApplication city, string user, CancellationToken cancel)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = new Uri(city.Urls.First()) };
        var form = await client.GetStringAsync("/sign-in", cancel);
        var main = form[form.IndexOf("<main", StringComparison.Ordinal)..];
        var fields = Hidden().Matches(main).Select(m => KeyValuePair.Create(WebUtility.HtmlDecode(m.Groups["name"].Value), WebUtility.HtmlDecode(m.Groups["value"].Value))).DistinctBy(f => f.Key)
            .Append(KeyValuePair.Create("Form.User", user)).Append(KeyValuePair.Create("Form.Password", DemoAccounts.Password));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync("/sign-in", content, cancel);
        return answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther ? client : throw new RefusedStartException(HostText.Say("Bench.SignIn", user));
    }

    private static double Part(List<double> sorted, int percent) => sorted[sorted.Count * percent / 100];

    private static string Ratio(List<double> times, List<double> others, int percent) => (Part(times, percent) / Part(others, percent)).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Text(double milliseconds) => milliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]*)" value="(?<value>[^"]*)"[^>]*>""")]
    private static partial Regex Hidden();
}
