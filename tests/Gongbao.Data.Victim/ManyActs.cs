using System.Diagnostics;
using System.Globalization;
using Gongbao.Casework;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Commitments;
using Gongbao.Data.Acts;
using Gongbao.Data.Encryption;
using Gongbao.Data.Identity;
using Gongbao.Data.Tests.Casework;
using Gongbao.Data.Tests.Support;
using Gongbao.Gazette;
using Gongbao.Platform;
using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Gongbao.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Victim;

/// <summary>Four people act on open cases as fast as they can, each act written to the output once it is acknowledged, until the process dies by its own hand after some statement.</summary>
internal static class ManyActs
{
    private const int People = 4;
    private static readonly DateOnly Day = new(2024, 6, 3);

    public static async Task RunAsync(string connectionString, KeyRing keys, int statement)
    {
        var services = new ServiceCollection().AddLogging();
        foreach (IModule module in (IModule[])[new PlatformModule(), new RegistersModule(), new GazetteModule(), new CaseworkModule(), new CommitmentsModule()]) module.AddServices(services);
        services.AddSingleton(TestCity.Pack).AddSingleton<IModelPart>(new NotePart()).AddSingleton<IProcedure, TestProcedure>().AddSingleton(TestProcedure.Offices);
        await using var provider = services.AddGongbaoData(DbEngines.Of(connectionString), connectionString, keys).BuildServiceProvider();
        using var all = DiagnosticListener.AllListeners.Subscribe(new Killer(statement, ofAll: true));
        await Task.WhenAll(Enumerable.Range(0, People).Select(person => Task.Run(() => ActAsync(provider, person))));
    }

    private static async Task ActAsync(ServiceProvider provider, int person)
    {
        for (var turn = 0; ; turn++)
        {
            await using var scope = provider.CreateAsyncScope();
            var cases = await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<Case>().AsNoTracking().Where(c => c.State == CaseState.Open).OrderBy(c => c.Number).ToListAsync();
            if (cases.Count == 0) return;
            var chosen = cases[(turn * People + person) % cases.Count];
            var outcome = await NextAsync(scope.ServiceProvider.GetRequiredService<MakeAct>(), chosen, person);
            if (outcome.Done) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{chosen.Id} {chosen.Version + 1}"));
        }
    }

    private static Task<CaseOutcome> NextAsync(MakeAct act, Case c, int person) => c.Stage switch
    {
        DraftStage.Drafted => act.CheckAsync(c.Id, c.Version, Hand(c, Role.Checker, person), CancellationToken.None),
        DraftStage.None => act.DraftAsync(c.Id, c.Version, new(Kind(c)), Hand(c, Role.Clerk, person), CancellationToken.None),
        _ => act.IssueAsync(c.Id, c.Version, Hand(c, Role.Issuer, person), CancellationToken.None),
    };

    // round and round: at the notice it goes on by being put up again
    private static CaseActKind Kind(Case c) => c.Step switch { "review" => CaseActKind.Review, "visit" => CaseActKind.Assess, "approval" => CaseActKind.Approve, _ => CaseActKind.PostNotice };

    private static CaseHand Hand(Case c, Role role, int person)
    {
        var id = new Guid(100 + person, (short)role, 0, [2, 0, 0, 0, 0, 0, 0, 0]);
        return new(new Actor(id.ToString(), $"{role}{person}"), new HeldRole(id, role, c.OwnerUnit, new RegionScope("990181")), new DateTimeOffset(2024, 6, 3, 1, 0, 0, TimeSpan.Zero), Day);
    }
}
