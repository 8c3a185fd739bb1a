using Gongbao.Data;
using Gongbao.Platform.Access;
using Gongbao.Platform.Auditing;
using Gongbao.Platform.Desk;
using Gongbao.Platform.Files;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Modules;
using Gongbao.Platform.Simulation;
using Gongbao.Platform.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Platform;

/// <summary>The platform's own pages: desk, messages, users, audit, settings, files.</summary>
public sealed class PlatformModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IModelPart, PlatformModel>();
        services.AddSingleton<UnitDirectory>();
        services.AddSingleton<OfficeFinder>();
        services.AddScoped<RolesToday>();
        services.AddScoped<ReadingTurn>();
        services.AddScoped<ManageUsers>();
        services.AddScoped<ListExport>();
        services.AddScoped<ActNames>();
        services.AddScoped<AuditList>();
        services.AddSingleton<SimulationRoom>();
        services.AddSingleton<SimulationPlaces>();
    }

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SimulationChanges.Route, SimulationChanges.AnswerAsync);
        routes.MapGet(FileDownload.Route, FileDownload.AnswerAsync);
        routes.MapGet("/admin/audit.csv", (HttpContext context, AuditList list, ListExport export) =>
            export.Csv("audit", list.Columns, list.Rows(ListState.From(context.Request, AuditList.Filters)).AsAsyncEnumerable()));
        routes.MapGet("/admin/audit.xlsx", (HttpContext context, AuditList list, ListExport export, CancellationToken cancel) =>
            export.ExcelAsync("audit", list.Columns, list.Rows(ListState.From(context.Request, AuditList.Filters)).AsAsyncEnumerable(), cancel));
    }

    public IEnumerable<NavItem> Navigation => [new("/check", typeof(PlatformText), "Check", 30), new("/desk", typeof(PlatformText), "Desk", 90, Permissions.Desk)];

    public IEnumerable<PagePart> DeskParts =>
    [
        new(typeof(SimulationPart), 60, Permissions.Simulate),
        new(typeof(AdminPart), 100, Permissions.SeeUsers),
        new(typeof(AdminPart), 100, Permissions.ReadAudit),
    ];

    public IEnumerable<AccessRow> Access =>
    [
        new("GET", "/check", null),
        new("GET", "/desk", Permissions.SignedIn),
        new("GET", "/messages", Permissions.SignedIn),
        new("POST", "/messages", Permissions.SignedIn),
        new("GET", FileDownload.Route, Permissions.SignedIn),
        new("GET", "/rules/simulation", Permissions.Simulate),
        new("POST", "/rules/simulation", Permissions.Simulate) { Upload = true },
        new("GET", "/rules/simulation/{Id:guid}", Permissions.Simulate),
        new("GET", SimulationChanges.Route, Permissions.Simulate),
        new("GET", "/admin/users", Permissions.SeeUsers),
        new("GET", "/admin/users/{Id:guid}", Permissions.SeeUsers),
        new("GET", "/admin/users/new", Permissions.ManageUsers),
        new("POST", "/admin/users/new", Permissions.ManageUsers),
        new("GET", "/admin/users/{Id:guid}/account", Permissions.ManageUsers),
        new("POST", "/admin/users/{Id:guid}/account", Permissions.ManageUsers),
        new("GET", "/admin/users/{Id:guid}/roles", Permissions.GrantRoles),
        new("POST", "/admin/users/{Id:guid}/roles", Permissions.GrantRoles),
        new("GET", "/admin/audit", Permissions.ReadAudit),
        new("POST", "/admin/audit", Permissions.ReadAudit),
        new("GET", "/admin/audit.csv", Permissions.ReadAudit),
        new("GET", "/admin/audit.xlsx", Permissions.ReadAudit),
        new("GET", "/admin/settings", Permissions.SeeSettings),
    ];
}
