using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Gazette.Parameters;

/// <summary>What changing the rules adds to the module.</summary>
internal static class ParameterRoutes
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton<Contracts.CitationLinks>();
        services.AddSingleton<ParameterShelf>();
        services.AddScoped<CityParameters>();
        services.AddScoped(s => s.GetRequiredService<CityParameters>().Book);
        services.AddScoped<CityReadings>();
        services.AddScoped<CitedText>();
        services.AddScoped<RuleChecks>();
        services.AddScoped<ChangeRules>();
    }

    public static IEnumerable<PagePart> DeskParts => [new(typeof(RuleDesk), 30, Permissions.CheckPapers), new(typeof(RuleDesk), 30, Permissions.IssuePapers)];

    public static IEnumerable<AccessRow> Access =>
    [
        new("GET", "/rules/parameters/{Key}/changes", Permissions.Desk),
        new("POST", "/rules/parameters/{Key}/changes", Permissions.DraftPapers),
        new("GET", "/rules/readings/{Id}", null),
        new("POST", "/rules/readings/{Id}", Permissions.DraftPapers),
        new("GET", "/rules/changes/{Id:guid}", Permissions.Desk),
        new("POST", "/rules/changes/{Id:guid}", Permissions.Desk),
    ];
}
