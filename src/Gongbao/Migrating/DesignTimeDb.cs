using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Gazette;
using Gongbao.Platform.Modules;
using Gongbao.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Gongbao.Migrating;

/// <summary>
/// The database as <c>dotnet ef</c> sees it: the model of all modules, no connection. Lives in the host because only the host knows all modules.
/// </summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<GongbaoDb>
{
    private static readonly IModule[] Modules = [new RegistersModule(), new GazetteModule()];

    public GongbaoDb CreateDbContext(string[] args)
    {
        var engine = args.Contains("--Engine=Npgsql") ? DbEngine.Npgsql : DbEngine.Sqlite;
        var connection = engine == DbEngine.Npgsql ? "Host=nowhere" : "Data Source=nowhere";
        var services = new ServiceCollection();
        foreach (var module in Modules) module.AddServices(services);
        services.AddGongbaoData(engine, connection, new KeyRing("none", new Dictionary<string, string> { ["none"] = KeyRing.NewSecret() }));
        return services.BuildServiceProvider().GetRequiredService<IDbContextFactory<GongbaoDb>>().CreateDbContext();
    }
}
