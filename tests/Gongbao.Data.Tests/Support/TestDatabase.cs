using Gongbao.Casework;
using Gongbao.Commitments;
using Gongbao.Data.Encryption;
using Gongbao.Data.Operate;
using Gongbao.Data.Outbox;
using Gongbao.Gazette;
using Gongbao.Platform;
using Gongbao.Platform.Modules;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Support;

/// <summary>A database of its own for one test, and the program's services on it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2024, 6, 3, 1, 30, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2024, 6, 3);

    /// <summary>Secret of the key k1 in tests.</summary>
    public static readonly string Secret = Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);

    private readonly Func<Task> drop;

    private TestDatabase(DbEngine engine, string connectionString, Func<Task> drop)
    {
        this.drop = drop;
        ConnectionString = connectionString;
        Services = Provider(engine, connectionString, OneKey(), new NotePart());
    }

    public string ConnectionString { get; }

    public ServiceProvider Services { get; }

    public IFieldCipher Cipher => Services.GetRequiredService<IFieldCipher>();

    public GongbaoDb Open() => Services.GetRequiredService<IDbContextFactory<GongbaoDb>>().CreateDbContext();

    public static KeyRing OneKey() => new("k1", new Dictionary<string, string> { ["k1"] = Secret });

    /// <summary>The program's services with the parts of all modules.</summary>
    public static ServiceProvider Provider(DbEngine engine, string connectionString, KeyRing keys, IModelPart? extra = null, IOutboxHandler? handler = null)
    {
        var services = new ServiceCollection().AddLogging();
        foreach (IModule module in (IModule[])[new PlatformModule(), new RegistersModule(), new GazetteModule(), new CaseworkModule(), new CommitmentsModule()]) module.AddServices(services);
        ServedServices.Add(services);
        services.AddSingleton(TestCity.Pack).AddSingleton(new CityInfo("test", TestCity.Pack.Manifest.Name.Zh, TestCity.Pack.Manifest.Name.En, IsSample: true));
        services.AddSingleton<Gongbao.Casework.Contracts.IProcedure, Casework.TestProcedure>().AddSingleton(Casework.TestProcedure.Offices);
        if (extra is not null) services.AddSingleton(extra);
        if (handler is not null) services.AddSingleton(handler);
        return services.AddGongbaoData(engine, connectionString, keys).BuildServiceProvider();
    }

    public static async Task<TestDatabase> CreateAsync(DbEngine engine)
    {
        var (connectionString, drop) = engine == DbEngine.Sqlite ? await SqliteTemplate.CopyAsync() : await NpgsqlTemplate.CopyAsync();
        return new TestDatabase(engine, connectionString, drop);
    }

    /// <summary>Migrates an empty database that the others are copied from.</summary>
    public static async Task MigrateAsync(DbEngine engine, string connectionString)
    {
        await using var services = Provider(engine, connectionString, OneKey(), new NotePart());
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().EnsureAsync(Now);
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await drop();
    }
}
