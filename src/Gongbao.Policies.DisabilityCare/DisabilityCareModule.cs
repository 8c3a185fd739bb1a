using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Casework;
using Gongbao.Policies.DisabilityCare.Change;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Demo;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Rules.Parameters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Policies.DisabilityCare;

/// <summary>Care and custody: the self-check, the procedure, the register of persons served and what is paid for them.</summary>
public sealed class DisabilityCareModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton(CareCheck.Form);
        services.AddScoped(s => new CareLaw(s.GetRequiredService<ParameterBook>(), s.GetRequiredService<Pack>()));
        services.AddSingleton<CareActPapers>();
        services.AddScoped<CareDemoState>();
        services.AddScoped<ServedDemoState>();
        services.AddSingleton(s => new CareScale(s.GetRequiredService<Pack>()));
        services.AddScoped(s => new CareDemo(s.GetRequiredService<CareDemoState>(), s.GetRequiredService<ServedDemoState>(), s.GetRequiredService<GongbaoDb>()));
        services.AddScoped<IProcedure>(s => new CareProcedure(s.GetRequiredService<CareLaw>(), s.GetRequiredService<Pack>(), s.GetRequiredService<ServedRegister>(), s.GetRequiredService<CareActPapers>(), s.GetRequiredService<CityClock>().Today));
        services.AddScoped<IProcedure>(s => new ChangeProcedure(s.GetRequiredService<Pack>(), s.GetRequiredService<ServedRegister>()));
        ServedServices.Add(services);
    }

    public void MapRoutes(IEndpointRouteBuilder routes) => ServedRoutes.Map(routes);

    public IEnumerable<NavItem> Navigation => ServedRoutes.Navigation;

    public IEnumerable<PagePart> DeskParts => [new(typeof(CareDesk), 6, Permissions.WorkOnCases)];

    public IEnumerable<AccessRow> Access =>
    [
        new("GET", "/check/care", null),
        new("POST", "/check/care", null),
        new("GET", "/care/apply", null),
        new("POST", "/care/apply", Permissions.SignedIn),
        new("GET", "/care/apply/{Draft:guid}/{Step}", Permissions.SignedIn),
        new("POST", "/care/apply/{Draft:guid}/{Step}", Permissions.SignedIn),
        new("GET", "/care/apply/{Draft:guid}/papers", Permissions.SignedIn),
        new("POST", "/care/apply/{Draft:guid}/papers", Permissions.SignedIn) { Upload = true },
        new("GET", "/care/apply/{Draft:guid}/check", Permissions.SignedIn),
        new("POST", "/care/apply/{Draft:guid}/check", Permissions.SignedIn),
        new("GET", "/care/paper", Permissions.DraftPapers),
        new("POST", "/care/paper", Permissions.DraftPapers),
        new("GET", "/care/correct/{Number}", Permissions.SignedIn),
        new("POST", "/care/correct/{Number}", Permissions.SignedIn),
        .. ServedRoutes.Access,
    ];
}
