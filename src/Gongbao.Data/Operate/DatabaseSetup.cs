using System.Security.Cryptography;
using System.Text;
using Gongbao.Data.Encryption;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Operate;

/// <summary>建库、升级. Brings the database to what this program needs; run at each start, and quick when nothing is to do.</summary>
public sealed class DatabaseSetup(GongbaoDb db, IEnumerable<IModelPart> parts, IFieldCipher cipher)
{
    private static readonly EncryptedColumn CheckColumn = new("meta.key_check");

    /// <summary>Creates or upgrades the database and makes sure that the keys are its own.</summary>
    /// <returns>Names of the migrations applied now; empty when it was up to date.</returns>
    /// <exception cref="DataRefusedException">The keys are another database's, or a newer program made the database.</exception>
    public async Task<IReadOnlyList<string>> EnsureAsync(DateTimeOffset now, CancellationToken cancellation = default)
    {
        var known = db.GetService<IMigrationsAssembly>().Migrations.Keys.ToList();
        var applied = await AppliedAsync(cancellation);
        if (applied.Except(known).FirstOrDefault() is { } newer) throw new DataRefusedException(DataProblem.NewerDatabase, newer);
        var missing = known.Except(applied).ToList();
        if (missing.Count > 0) await MigrateAsync(cancellation);
        await FinishAsync(now, cancellation);
        return missing;
    }

    /// <summary>Migrations that the database still lacks.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(CancellationToken cancellation = default) =>
        [.. db.GetService<IMigrationsAssembly>().Migrations.Keys.Except(await AppliedAsync(cancellation))];

    // Asking the history alone spares building the design-time model, which a plain Migrate does each time.
    private async Task<IReadOnlyList<string>> AppliedAsync(CancellationToken cancellation)
    {
        if (!await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellation)) return [];
        return [.. await db.Database.GetAppliedMigrationsAsync(cancellation)];
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        if (db.Engine == DbEngine.Npgsql)
        {
            await db.Database.MigrateAsync(cancellation);
            return;
        }
        var path = Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // The framework's own lock is a row, which outlives a killed process and would then block every later start.
        // The operating system's lock on a file does not, so whoever holds it may drop that row.
        await using var only = Lock(path);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
        await db.Database.MigrateAsync(cancellation);
    }

    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e)
        {
            throw new DataRefusedException(DataProblem.InUse, e, path);
        }
    }

    /// <summary>What stands beside the migrations: the parts' SQL, and the proof that the keys are the database's own.</summary>
    private async Task FinishAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var statements = parts.SelectMany(p => p.Sql(db.Engine)).ToList();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', statements))));
        if (await db.GetMetaAsync(Meta.Objects, cancellation) != hash) await PrepareAsync(statements, hash, now, cancellation);
        try
        {
            cipher.Open(CheckColumn, "", new Encrypted(await db.GetMetaAsync(Meta.KeyCheck, cancellation) ?? ""));
        }
        catch (DataRefusedException e)
        {
            throw new DataRefusedException(DataProblem.WrongKeys, e);
        }
    }

    private async Task PrepareAsync(List<string> statements, string hash, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // Nodes that start together take turns; on SQLite the transaction itself has locked the file.
        if (db.Engine == DbEngine.Npgsql) await db.Database.ExecuteSqlRawAsync("LOCK TABLE meta IN EXCLUSIVE MODE", cancellation);
        foreach (var statement in statements)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = statement;
            command.Transaction = transaction.GetDbTransaction();
            await command.ExecuteNonQueryAsync(cancellation);
        }
        await db.SetMetaAsync(Meta.Objects, hash, now, cancellation);
        if (await db.GetMetaAsync(Meta.KeyCheck, cancellation) is null)
        {
            await db.SetMetaAsync(Meta.KeyCheck, cipher.Seal(CheckColumn, "", "gongbao").Text, now, cancellation);
            await db.SetMetaAsync(Meta.Created, now.ToString("O"), now, cancellation);
        }
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(CancellationToken.None);
    }
}
