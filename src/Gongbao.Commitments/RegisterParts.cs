using Gongbao.Commitments.AcceptReport;
using Gongbao.Commitments.Desk;
using Gongbao.Commitments.Overview;
using Gongbao.Commitments.Report;
using Gongbao.Commitments.SeeRegister;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Commitments;

/// <summary>The module's share of services, navigation, desk and rights for the register, its act pages, reporting and the desk (台账与工作台).</summary>
internal static class RegisterParts
{
    private static readonly string[] OfficerPages =
    [
        "/commitments/new", "/commitments/reports", "/commitments/{Number}/owner", "/commitments/{Number}/decompose", "/commitments/{Number}/cycle", "/commitments/{Number}/plan",
        "/commitments/{Number}/milestones", "/commitments/{Number}/milestones/{Id:guid}", "/commitments/{Number}/change", "/commitments/{Number}/close", "/commitments/{Number}/archive",
        "/commitments/{Number}/withdraw", "/commitments/{Number}/publish", "/commitments/{Number}/letter",
    ];

    // units and the supervision office meet on these; the acts behind them ask for the right role
    private static readonly string[] SharedPages =
        ["/commitments/{Number}/extension", "/commitments/{Number}/extension/{Id:guid}", "/commitments/{Number}/instruction/{Id:guid}", "/commitments/letters/{Key}"];

    private const string Report = "/commitments/{Number}/report/{Period}";

    public static IEnumerable<NavItem> Navigation => [new("/commitments", typeof(CommitmentsText), "Commitments", 20)];

    public static IEnumerable<PagePart> DeskParts =>
    [
        new(typeof(OfficeDesk), 10, Permissions.Supervise),
        new(typeof(UnitDesk), 20, Permissions.DraftPapers),
        new(typeof(UnitDesk), 20, Permissions.CheckPapers),
        new(typeof(UnitDesk), 20, Permissions.IssuePapers),
    ];

    public static IEnumerable<AccessRow> Access =>
    [
        new("GET", "/commitments", null),
        new("GET", "/commitments/{Number}", null),
        new("GET", "/commitments/letters", Permissions.Desk),
        .. ItemExports.Routes.Select(route => new AccessRow("GET", route, null)),
        .. OfficerPages.SelectMany(route => Form(route, Permissions.Supervise)),
        new("GET", "/commitments/new/{Id:guid}", Permissions.Supervise),
        .. SharedPages.SelectMany(route => Form(route, Permissions.Desk)),
        new("GET", Report, Permissions.Desk),
        new("POST", Report, Permissions.Desk) { Upload = true },
        new("GET", "/desk/reports", Permissions.Desk),
    ];

    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton<ChainDirectory>();
        services.AddScoped<ItemQuery>();
        services.AddScoped<ItemColumns>();
        services.AddScoped<ItemReader>();
        services.AddScoped<ReportReader>();
        services.AddScoped<ReviewQueue>();
        services.AddScoped<StepLines>();
        services.AddScoped<LetterReader>();
        services.AddScoped<UnitWork>();
        services.AddScoped<OfficeWork>();
    }

    private static AccessRow[] Form(string route, string permission) => [new("GET", route, permission), new("POST", route, permission)];
}
