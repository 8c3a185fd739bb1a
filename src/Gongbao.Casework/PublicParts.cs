using Gongbao.Casework.Acts;
using Gongbao.Casework.Contracts;
using Gongbao.Casework.KeepDraft;
using Gongbao.Data;
using Gongbao.Data.Files;
using Gongbao.Platform.Access;
using Gongbao.Platform.Files;
using Gongbao.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Casework;

/// <summary>What the module gives to the public (群众办事): drafts, own cases.</summary>
internal static class PublicParts
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped(s => new Drafts(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<CaseActs>(), s.GetRequiredService<CaseSeal>(), s.GetRequiredService<FileStore>()));
        services.AddScoped<IFileRule, DraftFileRule>();
    }

    public static IEnumerable<AccessRow> Access =>
    [
        new("GET", "/my", Permissions.SignedIn),
        new("POST", "/my", Permissions.SignedIn),
        new("GET", "/my/cases", Permissions.SignedIn),
        new("POST", "/my/cases", Permissions.SignedIn),
        new("GET", "/my/cases/{Number}/slip", Permissions.SignedIn),
    ];
}
