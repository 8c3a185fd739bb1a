using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Gongbao.Policies.DisabilityCare.Needs;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Microsoft.AspNetCore.Routing;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>Addresses and rights of the register of persons served and of payments. Which office sees what is decided by <see cref="CareView"/>.</summary>
internal static class ServedRoutes
{
    public static IEnumerable<NavItem> Navigation => [new("/care/people", typeof(CarePayText), "Care", 62, Permissions.Desk)];

    public static IEnumerable<AccessRow> Access =>
    [
        new("GET", "/care/people", Permissions.Desk), new("POST", "/care/people", Permissions.Desk),
        new("GET", PeopleExports.Routes[0], Permissions.Desk), new("GET", PeopleExports.Routes[1], Permissions.Desk),
        new("GET", "/care/people/{Id:guid}", Permissions.Desk), new("POST", "/care/people/{Id:guid}", Permissions.Desk),
        new("GET", "/care/people/{Id:guid}/change", Permissions.DraftPapers), new("POST", "/care/people/{Id:guid}/change", Permissions.DraftPapers),
        new("GET", "/care/exits/{Id:guid}", Permissions.Desk), new("GET", ExitNotices.Docx, Permissions.Desk),
        new("GET", "/care/pay", Permissions.Desk), new("POST", "/care/pay", Permissions.DraftPapers),
        new("GET", "/care/pay/{Id:guid}", Permissions.Desk), new("POST", "/care/pay/{Id:guid}", Permissions.Desk) { Upload = true },
        new("GET", PayFiles.BankCsv, Permissions.Desk), new("GET", PayFiles.BankExcel, Permissions.Desk), new("GET", PayFiles.Pooled, Permissions.Desk),
        new("GET", PayLineExports.Csv, Permissions.Desk), new("GET", PayLineExports.Excel, Permissions.Desk),
        new("GET", "/care/recheck", Permissions.Desk), new("POST", "/care/recheck", Permissions.DraftPapers) { Upload = true },
        new("GET", "/care/recheck/{Id:guid}", Permissions.Desk), new("POST", "/care/recheck/{Id:guid}", Permissions.Desk),
        new("GET", "/care/recheck/{Id:guid}/notices", Permissions.Desk), new("GET", ExitNotices.Zip, Permissions.Desk),
        new("GET", "/care/import", Permissions.Desk), new("POST", "/care/import", Permissions.DraftPapers) { Upload = true },
        new("GET", "/care/needs", Permissions.Desk), new("POST", "/care/needs", Permissions.DraftPapers) { Upload = true },
        new("GET", VisitFile.Route, Permissions.DraftPapers),
        new("GET", "/care/statistics", Permissions.Desk),
        new("GET", "/care/audit", Permissions.Desk),
        new("GET", "/care/funds", null),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        PeopleExports.Map(routes);
        ExitNotices.Map(routes);
        PayFiles.Map(routes);
        PayLineExports.Map(routes);
        VisitFile.Map(routes);
    }
}
