using System.Diagnostics;
using Gongbao.Casework;
using Gongbao.Commitments;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data.Acts;
using Gongbao.Data.Encryption;
using Gongbao.Data.Identity;
using Gongbao.Data.Tests.Support;
using Gongbao.Gazette;
using Gongbao.Platform;
using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Gongbao.Registers;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Victim;

/// <summary>Issues one report as its unit's issuer on 21 February 2024, and dies by its own hand right after a given statement of the transaction.</summary>
internal static class OneReport
{
    public static async Task IssueAsync(string connectionString, KeyRing keys, Guid report, int version, int statement)
    {
        var services = new ServiceCollection().AddLogging();
        foreach (IModule module in (IModule[])[new PlatformModule(), new RegistersModule(), new GazetteModule(), new CaseworkModule(), new CommitmentsModule()]) module.AddServices(services);
        services.AddSingleton(TestCity.Pack).AddSingleton<IModelPart>(new NotePart());
        await using var provider = services.AddGongbaoData(DbEngines.Of(connectionString), connectionString, keys).BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var (id, day, at) = (new Guid(3, (short)Role.Issuer, 0, [1, 0, 0, 0, 0, 0, 0, 0]), new DateOnly(2024, 2, 21), new DateTimeOffset(2024, 2, 21, 1, 0, 0, TimeSpan.Zero));
        var hand = new Hand(new Actor(id.ToString(), "签发人"), new HeldRole(id, Role.Issuer, "new", new RegionScope("990100"), null, null), at, day, new FormToken("issue", ""));
        using var all = DiagnosticListener.AllListeners.Subscribe(new Killer(statement));
        var outcome = await scope.ServiceProvider.GetRequiredService<PassReport>().IssueAsync(report, version, hand, CancellationToken.None);
        if (!outcome.Done) throw new InvalidOperationException($"Refused: {outcome.Refusal}.");
    }
}
