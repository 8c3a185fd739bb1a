using Gongbao.Data.Encryption;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data;

/// <summary>
/// The one database of a city: users, acts with their audit, messages and files, and what each module's <see cref="IModelPart"/> adds.
/// Modules reach their own entities by <c>db.Set&lt;T&gt;()</c>.
/// </summary>
public sealed class GongbaoDb(DbContextOptions<GongbaoDb> options, IEnumerable<IModelPart> parts)
    : IdentityUserContext<GongbaoUser, Guid>(options)
{
    /// <summary>Which engine is behind this context; for the few places whose SQL differs.</summary>
    public DbEngine Engine => Database.IsSqlite() ? DbEngine.Sqlite : DbEngine.Npgsql;

    internal string PartNames => string.Join(' ', parts.Select(p => p.GetType().FullName));

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(GongbaoDb).Assembly);
        foreach (var part in parts) part.Configure(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<Encrypted>().HaveConversion<EncryptedConverter>();
        configurationBuilder.Conventions.Add(_ => new SnakeCaseConvention());
        if (Engine == DbEngine.Npgsql) configurationBuilder.Conventions.Add(_ => new CollationConvention());
        configurationBuilder.Conventions.Add(_ => new VersionConvention());
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Versions.Raise(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Versions.Raise(ChangeTracker);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
}
