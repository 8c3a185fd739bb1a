using Gongbao.Data.Identity;
using Gongbao.Hosting;
using Gongbao.SignIn;
using Microsoft.AspNetCore.Builder;

namespace Gongbao.Web.Tests.Cities;

/// <summary>
/// A running city on a free port with a data folder of its own: <c>IClassFixture&lt;City&gt;</c> gives the sample city,
/// <see cref="StartAsync"/> any other. Requests are real HTTP.
/// </summary>
public sealed class City : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("gongbao-city-").FullName;
    private readonly Func<CityOptions, CityOptions> _change;
    private WebApplication? _app;

    public City() : this(o => o)
    {
    }

    private City(Func<CityOptions, CityOptions> change) => _change = change;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>Its services, for arranging and for looking at what was stored.</summary>
    public IServiceProvider Services => _app!.Services;

    /// <summary>A city with other options; dispose of it.</summary>
    internal static async Task<City> StartAsync(Func<CityOptions, CityOptions> change)
    {
        var city = new City(change);
        await city.InitializeAsync();
        return city;
    }

    /// <summary>A visitor with an own jar of cookies who has not signed in.</summary>
    /// <param name="language">As the browser asks for it; null: the browser asks for none.</param>
    public Visitor Visitor(string? language = null) => new(Address, language);

    /// <summary>Somebody signed in with one role, in the office of the city government.</summary>
    public async Task<Visitor> SignedInAsync(Role role)
    {
        var visitor = Visitor();
        var page = await visitor.GetAsync("/sign-in");
        var answer = await visitor.SubmitAsync(page, "main form", ("Form.User", DemoAccounts.NameOf(role)), ("Form.Password", DemoAccounts.Password));
        Assert.Equal("/desk", answer.Location);
        return visitor;
    }

    public async ValueTask InitializeAsync()
    {
        var options = _change(new CityOptions
        {
            Pack = Path.Combine(AppContext.BaseDirectory, "packs", "sample"),
            Data = _data,
            Urls = "http://127.0.0.1:0",
            Environment = "Test",
        });
        if (options.Environment == "Test") await CityTemplate.CopyAsync(options.Pack, _data);
        _app = CityHost.Build(options);
        await CityHost.StartAsync(_app, TestContext.Current.CancellationToken);
        Address = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            // a job at work writes into the folder until it is told to stop
            await _app.StopAsync(CancellationToken.None);
            await _app.DisposeAsync();
        }
        Directory.Delete(_data, recursive: true);
    }
}
