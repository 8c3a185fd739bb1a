using System.Reflection;
using Gongbao.Casework;
using Gongbao.Commitments;
using Gongbao.Gazette;
using Gongbao.Platform;
using Gongbao.Platform.Modules;
using Gongbao.Policies.Chains;
using Gongbao.Policies.DisabilityCare;
using Gongbao.Policies.Housing;
using Gongbao.Registers;

namespace Gongbao.Hosting;

/// <summary>The modules of the product, in the order of the table in docs/architecture.md.</summary>
internal static class CityModules
{
    public static IReadOnlyList<IModule> All { get; } = [new HostModule(), new PlatformModule(), new RegistersModule(), new GazetteModule(), new CaseworkModule(), new CommitmentsModule(), new DisabilityCareModule(), new HousingModule(), new ChainsModule()];

    /// <summary>Where pages stand, besides the host itself.</summary>
    public static IEnumerable<Assembly> PageAssemblies => All.Where(m => m is not HostModule).Select(m => m.Pages);
}
