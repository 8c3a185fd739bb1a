using Gongbao.Data;
using Gongbao.Data.Encryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Gongbao.Migrating;

/// <summary>
/// The database as <c>dotnet ef</c> sees it: the model of all modules, no connection. Lives in the host because only the host knows all modules.
/// </summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<GongbaoDb>
{
    public GongbaoDb CreateDbContext(string[] args)
    {
        var engine = args.Contains("--Engine=Npgsql") ? DbEngine.Npgsql : DbEngine.Sqlite;
        var connection = engine == DbEngine.Npgsql ? "Host=nowhere" : "Data Source=nowhere";
        var services = new ServiceCollection();
        foreach (var module in Hosting.CityModules.All) module.AddServices(services);
        services.AddGongbaoData(engine, connection, new KeyRing("none", new Dictionary<string, string> { ["none"] = KeyRing.NewSecret() }));
        return services.BuildServiceProvider().GetRequiredService<IDbContextFactory<GongbaoDb>>().CreateDbContext();
    }
}
