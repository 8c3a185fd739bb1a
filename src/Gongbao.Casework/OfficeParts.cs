using Gongbao.Casework.BulkActs;
using Gongbao.Casework.ChangeOfLaw;
using Gongbao.Casework.Contracts;
using Gongbao.Casework.Desk;
using Gongbao.Casework.SeeCases;
using Gongbao.Platform.Access;
using Gongbao.Platform.Files;
using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Casework;

/// <summary>The module's share of services, navigation, desk and rights for the offices that work on cases (办件).</summary>
internal static class OfficeParts
{
    private const string One = "/cases/{Number}", Act = One + "/act/{Kind}", Reassign = One + "/reassign";

    public static IEnumerable<NavItem> Navigation => [new("/cases", typeof(CaseworkText), "Cases", 18, Permissions.WorkOnCases)];

    public static IEnumerable<PagePart> DeskParts => [new(typeof(CaseDesk), 5, Permissions.WorkOnCases)];

    public static IEnumerable<AccessRow> Access =>
    [
        new("GET", "/cases", Permissions.WorkOnCases),
        new("POST", "/cases", Permissions.WorkOnCases),
        new("GET", "/cases/bulk", Permissions.WorkOnCases),
        new("POST", "/cases/bulk", Permissions.WorkOnCases),
        new("GET", "/cases/affected", Permissions.WorkOnCases),
        .. AffectedExports.Routes.Select(route => new AccessRow("GET", route, Permissions.WorkOnCases)),
        .. CaseExports.Routes.Select(route => new AccessRow("GET", route, Permissions.WorkOnCases)),
        new("GET", One, Permissions.WorkOnCases),
        new("POST", One, Permissions.WorkOnCases) { Upload = true },
        new("GET", Act, Permissions.DraftPapers),
        new("POST", Act, Permissions.DraftPapers),
        new("GET", Reassign, Permissions.IssuePapers),
        new("POST", Reassign, Permissions.IssuePapers),
        new("GET", "/cases/{Number}/papers/{Id:guid}", Permissions.WorkOnCases),
        new("GET", PaperDownload.Route, Permissions.WorkOnCases),
    ];

    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton<PlaceNames>();
        services.AddScoped<CaseNames>();
        services.AddScoped<CaseViewReader>();
        services.AddScoped<CaseQuery>();
        services.AddScoped<CaseColumns>();
        services.AddScoped<CaseWork>();
        services.AddScoped<BulkAct>();
        services.AddScoped<AffectedCases>();
        services.AddScoped<AffectedColumns>();
        services.AddScoped<IFileRule, CaseFileRule>();
        services.AddScoped<TakeDownNotices>();
    }

    public static void MapRoutes(IEndpointRouteBuilder routes)
    {
        PaperDownload.Map(routes);
        CaseExports.Map(routes);
        AffectedExports.Map(routes);
    }
}
