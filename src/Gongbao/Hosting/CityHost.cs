using Gongbao.Pages;
using Gongbao.Platform;
using Gongbao.Platform.Modules;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.ResponseCompression;

namespace Gongbao.Hosting;

/// <summary>Puts one city's web application together.</summary>
internal static class CityHost
{
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
        AddServices(builder, options);
        options.Services?.Invoke(builder.Services);
        var app = builder.Build();
        Pipeline(app);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, CityOptions options)
    {
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(new CityInfo(Path.GetFileName(options.Pack), "宜春市", "Yichun", false));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(s => new CityClock(s.GetRequiredService<TimeProvider>(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), options.AsOf));
        services.AddSingleton<FormTokens>();
        services.AddHttpContextAccessor();
        services.AddLocalization();
        services.AddRequestLocalization(o => o.SetDefaultCulture(Preferences.Chinese).AddSupportedCultures(Preferences.Languages).AddSupportedUICultures(Preferences.Languages));
        services.AddRazorComponents();
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true; // no secret is ever beside text of the visitor's choosing, except the antiforgery token, which is masked anew each time
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/problem+json", "image/svg+xml"];
        });
        services.AddSingleton(new AccessTable(CityModules.All.SelectMany(m => m.Access)));
        foreach (var module in CityModules.All)
        {
            services.AddSingleton(module);
            module.AddServices(services);
        }
    }

    private static void Pipeline(WebApplication app)
    {
        app.UseResponseCompression();
        app.UseSecurityHeaders(Headers.Policies(app.Environment.IsDevelopment()));
        app.UseRequestLocalization();
        app.UseMiddleware<ErrorPages>();
        app.UseRouting();
        app.UseMiddleware<AccessGate>();
        app.UseAntiforgery();
        app.MapStaticAssets();
        foreach (var module in app.Services.GetServices<IModule>()) module.MapRoutes(app);
        app.MapRazorComponents<App>().AddAdditionalAssemblies([.. CityModules.All.Select(m => m.Pages).Where(a => a != typeof(App).Assembly).Distinct()]);
    }
}
