using Gongbao.Data;
using Gongbao.Platform;
using Gongbao.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Hosting;

/// <summary>The running cities of a process: one, or in Development the city and the sample city, each linking to the other.</summary>
internal sealed class Server : IAsyncDisposable
{
    private const string CityUrl = "http://localhost:5080", SampleUrl = "http://localhost:5081";
    private readonly WebApplication[] _cities;

    private Server(WebApplication[] cities) => _cities = cities;

    public static async Task<Server> StartAsync(ServeOptions options, TextWriter output, CancellationToken cancel)
    {
        // side by side from the first step: reading the packs is half of the start
        var cities = await Task.WhenAll(Plan(options).Select(o => Task.Run(() => CityHost.Build(o), cancel)));
        await Task.WhenAll(cities.Select(c => Task.Run(() => CityHost.StartAsync(c, cancel), cancel)));
        foreach (var city in cities) await TellAsync(city, output);
        return new Server(cities);
    }

    /// <summary>Ends when a city is told to stop.</summary>
    public async Task WaitAsync(CancellationToken cancel) => await Task.WhenAny(_cities.Select(c => c.WaitForShutdownAsync(cancel)));

    public async ValueTask DisposeAsync()
    {
        foreach (var city in _cities) await city.DisposeAsync();
    }

    private static async Task TellAsync(WebApplication city, TextWriter output)
    {
        await output.WriteLineAsync(HostText.Say("Start.Ready", city.Services.GetRequiredService<CityInfo>().SiteName, string.Join(' ', city.Urls)));
        if (DemoAccounts.Exist(city.Environment)) await output.WriteLineAsync("  " + HostText.Say("Start.Demo", DemoAccounts.Password));
        else if (!await HasUsersAsync(city)) await output.WriteLineAsync("  " + HostText.Say("Start.NoUsers"));
    }

    private static async Task<bool> HasUsersAsync(WebApplication city)
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Users.AnyAsync();
    }

    private static IEnumerable<CityOptions> Plan(ServeOptions options)
    {
        var packs = Path.Combine(AppContext.BaseDirectory, "packs");
        var pack = options.Pack ?? Path.Combine(packs, "yichun");
        var both = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == "Development" && options.Pack is null;
        var (url, sampleUrl) = (options.Urls ?? CityUrl, options.SampleUrls ?? SampleUrl);
        yield return City(pack, url, both ? sampleUrl : null);
        if (both) yield return City(Path.Combine(packs, "sample"), sampleUrl, url);

        CityOptions City(string folder, string urls, string? other) => new()
        {
            Pack = folder,
            Data = Path.Combine(options.Data, Path.GetFileName(folder)),
            Urls = urls,
            AsOf = options.AsOf,
            OtherUrl = other,
        };
    }
}
