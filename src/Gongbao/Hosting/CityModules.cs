using Gongbao.Gazette;
using Gongbao.Platform.Modules;
using Gongbao.Registers;

namespace Gongbao.Hosting;

/// <summary>The modules of the product, in the order of the table in docs/architecture.md.</summary>
internal static class CityModules
{
    public static IReadOnlyList<IModule> All { get; } = [new HostModule(), new RegistersModule(), new GazetteModule()];
}
