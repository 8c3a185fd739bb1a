using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Encryption;
using Gongbao.Data.Files;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Gongbao.Data.Operate;
using Gongbao.Data.Outbox;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gongbao.Data;

/// <summary>Registers the database and what stands on it.</summary>
public static class DataServices
{
    /// <summary>
    /// Registers <see cref="GongbaoDb"/> (scoped, and by factory), acts, audit, messages, files and encryption.
    /// The modules' <see cref="IModelPart"/>s are registered by the modules, as singletons.
    /// </summary>
    public static IServiceCollection AddGongbaoData(this IServiceCollection services, DbEngine engine, string connectionString, KeyRing keys)
    {
        services.AddDbContextFactory<GongbaoDb>(o => Use(o, engine, connectionString).ReplaceService<IModelCacheKeyFactory, PartsCacheKey>());
        // Passkeys need the third schema; the framework's context asks these options when it builds the model.
        services.Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddSingleton(keys);
        services.AddSingleton<IFieldCipher, AesGcmFieldCipher>();
        services.AddScoped<DatabaseSetup>();
        services.AddScoped<ActLog>();
        services.AddSingleton<AuditWriter>();
        services.AddScoped<AuditSealer>();
        services.AddScoped<AuditVerifier>();
        services.AddSingleton<ReadingLog>();
        services.AddHostedService(s => s.GetRequiredService<ReadingLog>());
        services.AddSingleton<OutboxDispatcher>();
        services.AddSingleton<FileStore>();
        services.AddScoped<KeyRotation>();
        return services;
    }

    /// <summary>Keeps users in <see cref="GongbaoDb"/> with their secrets sealed.</summary>
    public static IdentityBuilder AddGongbaoStores(this IdentityBuilder builder)
    {
        builder.AddUserStore<GongbaoUserStore>();
        return builder;
    }

    /// <summary>Keeps the data-protection keys in the database, sealed, so that all nodes share cookies and forms.</summary>
    public static IServiceCollection PersistDataProtectionInGongbaoDb(this IServiceCollection services) =>
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(s => new ConfigureOptions<KeyManagementOptions>(o =>
            o.XmlRepository = ActivatorUtilities.CreateInstance<DatabaseXmlRepository>(s)));

    private static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, DbEngine engine, string connectionString) => engine switch
    {
        DbEngine.Sqlite => options.UseSqlite(connectionString, o => o.MigrationsAssembly("Gongbao.Data.Sqlite")).AddInterceptors(SqlitePragmas.Instance),
        DbEngine.Npgsql => options.UseNpgsql(connectionString, o => o.MigrationsAssembly("Gongbao.Data.Npgsql")),
        _ => throw new ArgumentOutOfRangeException(nameof(engine)),
    };
}
