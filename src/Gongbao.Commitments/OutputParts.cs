using Gongbao.Commitments.KeepLedger;
using Gongbao.Commitments.PublishBulletin;
using Gongbao.Commitments.Subscribe;
using Gongbao.Commitments.SuperviseByLetter;
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
        new("GET", "/commitments/bulletins", Permissions.Desk),
        new("POST", "/commitments/bulletins", Permissions.Supervise),
        new("GET", "/commitments/bulletins/{Id:guid}", Permissions.Desk),
        new("POST", "/commitments/bulletins/{Id:guid}", Permissions.Desk),
        new("GET", BulletinFile.Route, Permissions.Desk),
        new("GET", LetterPaper.Route, Permissions.Desk),
        new("GET", "/commitments/calendar", Permissions.Desk),
        new("GET", UnitCalendar.Route, null),
    ];

    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<LedgerReader>();
        services.AddScoped<LedgerSheet>();
        services.AddScoped<CheckLedger>();
        services.AddScoped<ImportLedger>();
        services.AddScoped<BulletinReader>();
        services.AddScoped<PassBulletin>();
        services.AddScoped<LetterPaper>();
        services.AddScoped<CalendarKeys>();
        services.AddScoped<UnitCalendar>();
    }

    public static void MapRoutes(IEndpointRouteBuilder routes)
    {
        LedgerExport.Map(routes);
        BulletinFile.Map(routes);
        LetterPaper.Map(routes);
        UnitCalendar.Map(routes);
    }
}
