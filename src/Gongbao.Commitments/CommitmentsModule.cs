using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Demo;
using Gongbao.Commitments.Escalate;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Overview;
using Gongbao.Commitments.Rankings;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Commitments.ReviewProposals;
using Gongbao.Commitments.Rounds;
using Gongbao.Commitments.SetPlan;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Data;
using Gongbao.Data.Packs;
using Gongbao.Platform;
using Gongbao.Platform.Files;
using Gongbao.Platform.Modules;
using Gongbao.Rules.Parameters;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Gongbao.Commitments;

/// <summary>What the host knows of the Commitments module (目标任务事项).</summary>
public sealed class CommitmentsModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IModelPart, CommitmentsModelPart>();
        services.AddScoped(s => new CommitmentLaws(s.GetRequiredService<ParameterBook>(), s.GetRequiredService<Pack>().WorkingCalendar()));
        services.AddScoped<IFileRule, EvidenceRule>();
        AddActs(services);
        ReviewParts.AddServices(services);
        services.AddScoped<LightFactsReader>();
        services.AddScoped<LightItems>();
        services.AddScoped<OpenReports>();
        services.AddScoped<EscalateLate>();
        services.AddScoped<RunDay>();
        OverviewParts.AddServices(services);
        RegisterParts.AddServices(services);
        OutputParts.AddServices(services);
        services.AddScoped(s => new CommitmentRounds(s.GetRequiredService<RunDay>()));
        AddDemo(services);
    }

    public async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        var clock = services.GetRequiredService<CityClock>();
        // the demonstration begins some months before its day, and what the pack lists begins with it
        var demo = CommitmentsDemo.Stands(services.GetRequiredService<CityInfo>(), services.GetRequiredService<IHostEnvironment>());
        var (day, at) = demo ? (CommitmentsDemo.FirstDay(clock.Today), clock.Now.AddDays(CommitmentsDemo.FirstDay(clock.Today).DayNumber - clock.Today.DayNumber)) : (clock.Today, clock.Now);
        await services.GetRequiredService<RegisterItem.LoadPackItems>().RunAsync(services.GetRequiredService<Pack>(), at, day, cancel);
    }

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
        RankingExports.Map(routes);
        SeeRegister.ItemExports.Map(routes);
        OutputParts.MapRoutes(routes);
    }

    public IEnumerable<NavItem> Navigation => [.. RegisterParts.Navigation, .. OverviewParts.Navigation];

    public IEnumerable<PagePart> DeskParts => [.. RegisterParts.DeskParts, .. ReviewParts.Desk];

    public IEnumerable<PagePart> DocumentParts => ReviewParts.Document;

    public IEnumerable<AccessRow> Access => [.. RegisterParts.Access, .. OverviewParts.Access, .. ReviewParts.Access, .. OutputParts.Access];

    private static void AddDemo(IServiceCollection services)
    {
        services.AddScoped<DemoPeople>();
        services.AddScoped<DemoSetup>();
        services.AddScoped<DemoReports>();
        services.AddScoped<DemoPapers>();
        services.AddScoped<DemoRun>();
        services.AddScoped<DemoState>();
        services.AddScoped(s => new CommitmentsDemo(s.GetRequiredService<DemoState>()));
        services.AddScoped<ScaleState>();
        services.AddScoped(s => new CommitmentsScale(s.GetRequiredService<ScaleState>()));
    }

    private static void AddActs(IServiceCollection services)
    {
        services.AddScoped<ItemActs>();
        services.AddScoped<RegisterItem.RegisterItem>();
        services.AddScoped<RegisterItem.LoadPackItems>();
        services.AddScoped<SetOwner.SetOwner>();
        services.AddScoped<Decompose.Decompose>();
        services.AddScoped<SetCycle.SetCycle>();
        services.AddScoped<SetPlan.SetPlan>();
        services.AddScoped<SetMilestone>();
        services.AddScoped<DraftReport>();
        services.AddScoped<PassReport>();
        services.AddScoped<SetReportingSteps>();
        services.AddScoped<AcceptReport.AcceptReport>();
        services.AddScoped<Extend.Extend>();
        services.AddScoped<WriteLetter>();
        services.AddScoped<PassLetter>();
        services.AddScoped<Instruct.Instruct>();
        services.AddScoped<CloseItem.ChangeItem>();
        services.AddScoped<CloseItem.CloseItem>();
    }
}
