using Gongbao.Casework.Acts;
using Gongbao.Casework.Contracts;
using Gongbao.Casework.KeepDraft;
using Gongbao.Casework.MyCases;
using Gongbao.Casework.Notices;
using Gongbao.Casework.Objection;
using Gongbao.Casework.Track;
using Gongbao.Data;
using Gongbao.Data.Files;
using Gongbao.Platform.Access;
using Gongbao.Platform.Files;
using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Casework;

/// <summary>What the module gives to the public (群众办事): drafts, own cases, where a case stands, notices and objections.</summary>
internal static class PublicParts
{
    private const string One = "/my/cases/{Number}";

    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped(s => new Drafts(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<CaseActs>(), s.GetRequiredService<CaseSeal>(), s.GetRequiredService<FileStore>()));
        services.AddScoped<IFileRule, DraftFileRule>();
        services.AddScoped<TrackCase>();
        services.AddScoped<NoticeBoard>();
        services.AddScoped<NoticeWords>();
        services.AddScoped<ObjectionTerms>();
        services.AddScoped<ObjectTo>();
        services.AddSingleton<IProcedure, ObjectionProcedure>();
    }

    public static void MapRoutes(IEndpointRouteBuilder routes) => MyPaperDownload.Map(routes);

    public static IEnumerable<NavItem> Navigation =>
    [
        new("/notices", typeof(CaseworkText), "Notices.Nav", 32),
        new("/my", typeof(CaseworkText), "My", 80, Permissions.SignedIn),
    ];

    public static IEnumerable<PagePart> HomeParts => [new(typeof(ServicesPart), 15)];

    public static IEnumerable<AccessRow> Access =>
    [
        new("GET", "/my", Permissions.SignedIn),
        new("POST", "/my", Permissions.SignedIn),
        new("GET", "/my/cases", Permissions.SignedIn),
        new("POST", "/my/cases", Permissions.SignedIn),
        new("GET", One, Permissions.SignedIn),
        new("POST", One, Permissions.SignedIn),
        new("GET", One + "/slip", Permissions.SignedIn),
        new("GET", One + "/withdraw", Permissions.SignedIn),
        new("POST", One + "/withdraw", Permissions.SignedIn),
        new("GET", One + "/object", Permissions.SignedIn),
        new("POST", One + "/object", Permissions.SignedIn),
        new("GET", One + "/papers/{Id:guid}", Permissions.SignedIn),
        new("GET", MyPaperDownload.Route, Permissions.SignedIn),
        new("GET", "/cases/{Number}/slip", Permissions.WorkOnCases),
        new("GET", "/track", null),
        new("POST", "/track", null),
        new("GET", "/notices", null),
        new("GET", "/notices/{Id:guid}", null),
        new("GET", "/notices/{Id:guid}/object", Permissions.SignedIn),
        new("POST", "/notices/{Id:guid}/object", Permissions.SignedIn),
    ];
}
