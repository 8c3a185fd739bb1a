using Gongbao.Data.Operate;
using Gongbao.Data.Packs;
using Gongbao.Pages;
using Gongbao.Platform.Time;

namespace Gongbao.Hosting;

/// <summary>Puts one city's web application together and brings it up.</summary>
internal static class CityHost
{
    /// <summary>The application, with nothing read from or written to its database yet.</summary>
    /// <exception cref="RefusedStartException">A setting or the pack is wrong.</exception>
    public static WebApplication Build(CityOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // the binary is run from any folder: its files stand beside it
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(CityHost).Assembly.GetName().Name,
            EnvironmentName = options.Environment,
        });
        builder.Configuration.AddInMemoryCollection(options.Settings);
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        // the built output knows where the assets of the projects stand; the published output has them in wwwroot
        builder.WebHost.UseStaticWebAssets();
        if (options.AsOf is not null && builder.Environment.IsProduction()) throw new RefusedStartException(HostText.Say("Start.AsOf"));
        var pack = Open(options.Pack);
        CityServices.Add(builder, options, pack, CitySettings.Read(builder.Configuration, options.Data, pack.Manifest.Invented));
        options.Services?.Invoke(builder.Services);
        var app = builder.Build();
        Pipeline(app);
        return app;
    }

    /// <summary>Brings the database up to date, lets the modules load what the pack says, and listens.</summary>
    /// <exception cref="RefusedStartException">The database cannot be used, or the address is taken.</exception>
    public static async Task StartAsync(WebApplication app, CancellationToken cancel)
    {
        await PrepareAsync(app.Services, cancel);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException e)
        {
            throw new RefusedStartException(HostText.Say("Start.Address", app.Services.GetRequiredService<CityOptions>().Urls), e);
        }
    }

    /// <summary>The database and the modules' tables, without listening; for commands.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var clock = services.GetRequiredService<CityClock>();
        try
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().EnsureAsync(clock.Now, cancel);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or Data.DataRefusedException)
        {
            throw new RefusedStartException(HostText.Say("Start.Database", e.Message), e);
        }
        try
        {
            foreach (var module in CityModules.All) await module.PrepareAsync(scope.ServiceProvider, cancel);
        }
        catch (PackException e)
        {
            throw Refused(services.GetRequiredService<CityOptions>().Pack, e);
        }
    }

    private static Pack Open(string folder)
    {
        try
        {
            return Pack.Open(folder);
        }
        catch (PackException e)
        {
            throw Refused(folder, e);
        }
    }

    private static RefusedStartException Refused(string pack, PackException e) =>
        new(HostText.Say("Start.Pack", pack, string.Join("; ", e.Problems.Take(3))), e);

    private static void Pipeline(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseResponseCompression();
        app.UseSecurityHeaders(Headers.Policies(app.Environment.IsDevelopment()));
        app.UseRequestLocalization();
        app.UseMiddleware<ErrorPages>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<SignIn.WhoAsks>();
        app.UseRateLimiter();
        app.UseMiddleware<AccessGate>();
        app.UseAntiforgery();
        app.UseMiddleware<FormGuard>();
        app.MapStaticAssets();
        foreach (var module in CityModules.All) module.MapRoutes(app);
        app.MapRazorComponents<App>().AddAdditionalAssemblies([.. CityModules.PageAssemblies]);
    }
}
