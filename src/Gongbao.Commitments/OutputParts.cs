using Gongbao.Commitments.KeepLedger;
using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Commitments;

/// <summary>The module's share of services, addresses and rights for what leaves the register (对外产出): ledger, bulletins, letters on paper, calendar.</summary>
internal static class OutputParts
{
    public static IEnumerable<AccessRow> Access =>
    [
        new("GET", LedgerExport.Route, Permissions.Desk),
        new("GET", "/commitments/ledger", Permissions.Desk),
        new("POST", "/commitments/ledger", Permissions.Desk) { Upload = true },
        new("GET", "/commitments/ledger/{Id:guid}", Permissions.DraftPapers),
        new("POST", "/commitments/ledger/{Id:guid}", Permissions.DraftPapers),
    ];

    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<LedgerReader>();
        services.AddScoped<LedgerSheet>();
        services.AddScoped<CheckLedger>();
        services.AddScoped<ImportLedger>();
    }

    public static void MapRoutes(IEndpointRouteBuilder routes) => LedgerExport.Map(routes);
}
