using Gongbao.Commitments.ChainChecklist;
using Gongbao.Commitments.LeadersPage;
using Gongbao.Commitments.PublicProgress;
using Gongbao.Commitments.Rankings;
using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Commitments.Overview;

/// <summary>The module's share of services, navigation and rights for the overviews (总览): leader's page, public progress, rankings, checklist.</summary>
internal static class OverviewParts
{
    public static IEnumerable<NavItem> Navigation =>
    [
        new("/leader", typeof(CommitmentsText), "Leader", 5, Permissions.SeeOverview),
        new("/progress", typeof(CommitmentsText), "Progress", 15),
    ];

    public static IEnumerable<AccessRow> Access =>
    [
        new("GET", "/progress", null),
        new("GET", "/progress/{Chain}", null),
        new("GET", "/leader", Permissions.SeeOverview),
        new("GET", "/leader/chains/{Chain}", Permissions.SeeOverview),
        new("GET", "/leader/instruct", Permissions.Instruct),
        new("POST", "/leader/instruct", Permissions.Instruct),
        new("GET", "/leader/instruct/{Number}", Permissions.Instruct),
        new("POST", "/leader/instruct/{Number}", Permissions.Instruct),
        new("GET", "/leader/instructions/{Id:guid}", Permissions.SeeOverview),
        new("POST", "/leader/instructions/{Id:guid}", Permissions.Instruct),
        new("GET", "/commitments/rankings", Permissions.Desk),
        .. RankingExports.Routes.Select(route => new AccessRow("GET", route, Permissions.Desk)),
        new("GET", "/commitments/chains", Permissions.Desk),
        new("GET", "/commitments/chains/{Chain}/{Point}", Permissions.Desk),
        new("POST", "/commitments/chains/{Chain}/{Point}", Permissions.Desk),
    ];

    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton<TallyCache>();
        services.AddSingleton<ChainDirectory>();
        services.AddSingleton<CityMap>();
        services.AddScoped<LightTally>();
        services.AddScoped<LeaderQueries>();
        services.AddScoped<ChainQueries>();
        services.AddScoped<InstructionShelf>();
        services.AddScoped<ProgressQueries>();
        services.AddScoped<RankingReader>();
        services.AddScoped<CheckGrid>();
        services.AddScoped<SetEvidence>();
    }
}
