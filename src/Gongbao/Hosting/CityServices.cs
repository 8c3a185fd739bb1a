using Gongbao.ApiReference;
using Gongbao.Data;
using Gongbao.Data.Outbox;
using Gongbao.Data.Packs;
using Gongbao.Outgoing;
using Gongbao.Platform;
using Gongbao.Platform.Messages;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules.Simulation;
using Gongbao.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Gongbao.Hosting;

/// <summary>The services of one city's web application.</summary>
internal static class CityServices
{
    public static void Add(WebApplicationBuilder builder, CityOptions options, Pack pack, CitySettings settings)
    {
        var services = builder.Services;
        var manifest = pack.Manifest;
        var asOf = options.AsOf ?? (manifest.Invented ? manifest.DemoAsOf : null);
        var city = new CityInfo(manifest.Id, manifest.Name.Zh, manifest.Name.En, manifest.Invented)
        {
            Address = (settings.Site?.ToString() ?? options.Urls.Split(';')[0]).TrimEnd('/'),
        };
        services.AddSingleton(options);
        services.AddSingleton(settings);
        services.AddSingleton(pack);
        services.AddSingleton(city);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(s => new CityClock(s.GetRequiredService<TimeProvider>(), TimeZoneInfo.FindSystemTimeZoneById(manifest.TimeZone), asOf));
        services.AddGongbaoData(settings.Engine, settings.Database, settings.Keys);
        services.AddDataProtection().SetApplicationName("gongbao/" + city.Key);
        services.PersistDataProtectionInGongbaoDb();
        AddWeb(services, city, settings, testing: builder.Environment.IsEnvironment("Test"));
        SignInServices.Add(services, city, settings);
        AddTelemetry(builder, settings);
        services.AddSingleton<IMessagePort>(new FileDrop(Path.Combine(options.Data, "outgoing")));
        services.AddScoped<IOutboxHandler, SendMessages>();
        services.AddHostedService<Rounds>();
        // a test says itself when a day goes by
        if (!builder.Environment.IsEnvironment("Test")) Jobs.Add(services, city, settings);
        foreach (var rule in PolicyRules.Of(pack)) services.AddSingleton(rule);
        services.AddSingleton<ISimulation, CareSimulation>();
        services.AddSingleton<ISimulation, DeedTaxSimulation>();
        services.AddSingleton(new AccessTable(CityModules.All.SelectMany(m => m.Access)));
        foreach (var module in CityModules.All)
        {
            services.AddSingleton(module);
            module.AddServices(services);
        }
    }

    private static void AddWeb(IServiceCollection services, CityInfo city, CitySettings settings, bool testing)
    {
        services.AddHttpContextAccessor();
        services.AddLocalization();
        services.AddRequestLocalization(o => o.SetDefaultCulture(Preferences.Chinese).AddSupportedCultures(Preferences.Languages).AddSupportedUICultures(Preferences.Languages));
        services.AddRazorComponents();
        // two cities may stand on one host name, and cookies know no ports
        services.AddAntiforgery(o => o.Cookie.Name = $"gongbao.{city.Key}.form");
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true; // no secret stands beside text of the visitor's choosing, except the antiforgery token, which is masked anew each time
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/problem+json", "image/svg+xml"];
        });
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            if (settings.Proxies.Count == 0) return;
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            o.KnownIPNetworks.Clear();
            o.KnownProxies.Clear();
            foreach (var proxy in settings.Proxies) o.KnownProxies.Add(proxy);
        });
        Limits.Add(services, off: testing);
        ApiDescription.Add(services);
        services.AddHealthChecks().AddCheck<Health.DatabaseCheck>("database");
    }

    private static void AddTelemetry(WebApplicationBuilder builder, CitySettings settings)
    {
        if (settings.Telemetry is not { } target) return;
        builder.Services.AddOpenTelemetry()
            .WithTracing(t => t.AddAspNetCoreInstrumentation().AddOtlpExporter(o => o.Endpoint = target))
            .WithMetrics(m => m.AddAspNetCoreInstrumentation().AddOtlpExporter(o => o.Endpoint = target));
    }
}
