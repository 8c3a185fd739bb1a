using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Encryption;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Casework;

/// <summary>What the host knows of the Casework module (办件).</summary>
public sealed class CaseworkModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IModelPart, CaseworkModelPart>();
        services.AddScoped<Procedures>();
        services.AddSingleton(s => new CaseSeal(s.GetRequiredService<IFieldCipher>()));
        services.AddScoped(s => new CaseActs(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<ActLog>()));
        services.AddScoped(s => new CaseClock(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<Pack>().WorkingCalendar()));
        services.AddScoped<CarryOut>();
        services.AddScoped(s => new SubmitCase(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<CaseActs>(), s.GetRequiredService<Procedures>(), s.GetRequiredService<CaseOffices>(), s.GetRequiredService<CaseSeal>(), s.GetRequiredService<CaseClock>(), s.GetRequiredService<CarryOut>()));
        services.AddScoped(s => new MakeAct(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<CaseActs>(), s.GetRequiredService<Procedures>(), s.GetRequiredService<CaseOffices>(), s.GetRequiredService<CaseSeal>(), s.GetRequiredService<CarryOut>()));
        services.AddScoped(s => new ApplicantActs(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<CaseActs>(), s.GetRequiredService<Procedures>(), s.GetRequiredService<CaseSeal>(), s.GetRequiredService<CarryOut>()));
        services.AddScoped(s => new MoveCase(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<CaseActs>(), s.GetRequiredService<Procedures>(), s.GetRequiredService<CaseOffices>(), s.GetRequiredService<CaseSeal>()));
        services.AddScoped(s => new CaseReader(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<CaseSeal>(), s.GetRequiredService<CaseOffices>(), s.GetRequiredService<ReadingLog>(), s.GetRequiredService<CurrentUser>(), s.GetRequiredService<CityClock>()));
        services.AddScoped(s => new CaseworkScale(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<Procedures>(), s.GetRequiredService<CaseOffices>(), s.GetRequiredService<CaseSeal>()));
        services.AddSingleton(s => CaseOffices.Of(s.GetRequiredService<Pack>(), s.GetRequiredService<OfficeFinder>()));
        OfficeParts.AddServices(services);
        PublicParts.AddServices(services);
    }

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
        OfficeParts.MapRoutes(routes);
        PublicParts.MapRoutes(routes);
    }

    public IEnumerable<NavItem> Navigation => [.. OfficeParts.Navigation, .. PublicParts.Navigation];

    public IEnumerable<PagePart> HomeParts => PublicParts.HomeParts;

    public IEnumerable<PagePart> DeskParts => OfficeParts.DeskParts;

    public IEnumerable<AccessRow> Access => [.. OfficeParts.Access, .. PublicParts.Access];
}
