using Gongbao.Data.Encryption;
using Gongbao.Data.Operate;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests;

public abstract class SetupTests(DbEngine engine) : DatabaseTest(engine)
{
    [Fact]
    public async Task A_database_that_is_up_to_date_is_left_alone()
    {
        await using var scope = Database.Services.CreateAsyncScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().EnsureAsync(Now.AddDays(1), Cancellation));
        await using var db = Open();
        Assert.Equal("2024-06-03T01:30:00.0000000+00:00", await db.GetMetaAsync(Meta.Created, Cancellation));
        Assert.All(await db.Set<MetaRow>().ToListAsync(Cancellation), m => Assert.Equal(Now, m.At));
    }

    [Fact]
    public async Task Other_keys_than_the_databases_own_are_refused_at_the_start()
    {
        var others = new KeyRing("k1", new Dictionary<string, string> { ["k1"] = KeyRing.NewSecret() });
        Assert.Equal(DataProblem.WrongKeys, (await Assert.ThrowsAsync<DataRefusedException>(() => EnsureAsync(others))).Problem);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await SqlAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '10.0.15')");
        Assert.Equal(DataProblem.NewerDatabase, (await Assert.ThrowsAsync<DataRefusedException>(() => EnsureAsync(TestDatabase.OneKey()))).Problem);
    }

    [Fact]
    public async Task Sql_of_the_parts_runs_again_only_when_it_changed()
    {
        await SqlAsync("DROP TABLE note");
        await EnsureAsync(TestDatabase.OneKey());
        await using var db = Open();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Set<Note>().ToListAsync(Cancellation));
        await SqlAsync("UPDATE meta SET value = 'older' WHERE key = 'objects'");
        await EnsureAsync(TestDatabase.OneKey());
        Assert.Empty(await db.Set<Note>().ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_fact_about_the_database_can_be_set_and_replaced()
    {
        await using var db = Open();
        await db.SetMetaAsync(Meta.Pack, "yichun 1.0", Now, Cancellation);
        await db.SaveChangesAsync(Cancellation);
        await db.SetMetaAsync(Meta.Pack, "yichun 1.1", Now, Cancellation);
        await db.SaveChangesAsync(Cancellation);
        Assert.Equal("yichun 1.1", await db.GetMetaAsync(Meta.Pack, Cancellation));
        Assert.Null(await db.GetMetaAsync("absent", Cancellation));
    }

    [Fact]
    public async Task Nodes_that_start_together_prepare_the_database_once()
    {
        await SqlAsync("DROP TABLE note");
        await SqlAsync("DELETE FROM meta");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => EnsureAsync(TestDatabase.OneKey()))));
        await using var db = Open();
        Assert.Equal(3, await db.Set<MetaRow>().CountAsync(Cancellation));
        Assert.Empty(await db.Set<Note>().ToListAsync(Cancellation));
    }

    private async Task EnsureAsync(KeyRing keys)
    {
        await using var services = TestDatabase.Provider(Engine, Database.ConnectionString, keys, new NotePart());
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().EnsureAsync(Now, Cancellation);
    }
}

public sealed class SetupTests_on_SQLite() : SetupTests(DbEngine.Sqlite)
{
    [Fact]
    public async Task A_lock_left_by_a_killed_start_does_not_stop_the_next_one()
    {
        var connection = DbEngines.SqliteFile(SqliteTemplate.NewPath());
        await using (var services = TestDatabase.Provider(DbEngine.Sqlite, connection, TestDatabase.OneKey()))
        await using (var db = services.GetRequiredService<IDbContextFactory<GongbaoDb>>().CreateDbContext())
        {
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE \"__EFMigrationsLock\" (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)", Cancellation);
            await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2024-01-01')", Cancellation);
        }
        await TestDatabase.MigrateAsync(DbEngine.Sqlite, connection).WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        await using var later = TestDatabase.Provider(DbEngine.Sqlite, connection, TestDatabase.OneKey());
        await using var made = later.GetRequiredService<IDbContextFactory<GongbaoDb>>().CreateDbContext();
        Assert.NotNull(await made.GetMetaAsync(Meta.Created, Cancellation));
    }

    [Fact]
    public async Task Each_connection_is_durable_and_checks_foreign_keys()
    {
        await using var db = Open();
        Assert.Equal(["wal", "2", "1", "5000"], [
            await PragmaAsync(db, "journal_mode"), await PragmaAsync(db, "synchronous"), await PragmaAsync(db, "foreign_keys"), await PragmaAsync(db, "busy_timeout")]);
    }

    private static async Task<string?> PragmaAsync(GongbaoDb db, string name)
    {
        await db.Database.OpenConnectionAsync(Cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + name;
        return (await command.ExecuteScalarAsync(Cancellation))?.ToString();
    }
}

public sealed class SetupTests_on_PostgreSQL() : SetupTests(DbEngine.Npgsql);

public sealed class DbEnginesTests
{
    [Theory]
    [InlineData("Host=127.0.0.1;Database=g", DbEngine.Npgsql)]
    [InlineData("Server=db;Database=g", DbEngine.Npgsql)]
    [InlineData("Data Source=a.db", DbEngine.Sqlite)]
    [InlineData(" data source = a.db ", DbEngine.Sqlite)]
    public void The_engine_is_told_from_the_connection_string(string connectionString, DbEngine engine) =>
        Assert.Equal(engine, DbEngines.Of(connectionString));

    [Fact]
    public void A_connection_string_that_names_neither_is_refused() =>
        Assert.Equal(DataProblem.UnknownConnectionString, Assert.Throws<DataRefusedException>(() => DbEngines.Of("gongbao.db")).Problem);

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Every_refusal_has_its_sentence_in_both_languages(string culture)
    {
        var texts = new System.Resources.ResourceManager(typeof(DataText))
            .GetResourceSet(culture == "en" ? new("en") : System.Globalization.CultureInfo.InvariantCulture, true, tryParents: false)!;
        Assert.All(Enum.GetNames<DataProblem>(), name => Assert.False(string.IsNullOrEmpty(texts.GetString(name)), name));
    }
}
