using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests;

/// <summary>The migrations of both engines against the model of all modules; needs no server.</summary>
public sealed class MigrationTests
{
    [Theory]
    [InlineData(DbEngine.Sqlite)]
    [InlineData(DbEngine.Npgsql)]
    public void The_migrations_say_what_the_model_says(DbEngine engine)
    {
        using var services = Provider(engine);
        using var db = services.GetRequiredService<IDbContextFactory<GongbaoDb>>().CreateDbContext();
        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: run ./dev migrations-reset (before the first release) or ./dev migration NAME.");
    }

    [Fact]
    public void Neither_engine_lacks_a_migration_that_the_other_has() => Assert.Equal(Names(DbEngine.Sqlite), Names(DbEngine.Npgsql));

    [Theory]
    [InlineData(DbEngine.Sqlite)]
    [InlineData(DbEngine.Npgsql)]
    public void Every_city_of_a_process_shares_one_model(DbEngine engine)
    {
        using var one = Provider(engine);
        using var two = Provider(engine);
        using var first = one.GetRequiredService<IDbContextFactory<GongbaoDb>>().CreateDbContext();
        using var second = two.GetRequiredService<IDbContextFactory<GongbaoDb>>().CreateDbContext();
        Assert.Same(first.Model, second.Model);
    }

    private static List<string> Names(DbEngine engine)
    {
        using var services = Provider(engine);
        using var db = services.GetRequiredService<IDbContextFactory<GongbaoDb>>().CreateDbContext();
        var names = db.GetService<IMigrationsAssembly>().Migrations.Keys.Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..]).ToList();
        Assert.NotEmpty(names);
        return names;
    }

    private static ServiceProvider Provider(DbEngine engine) =>
        TestDatabase.Provider(engine, engine == DbEngine.Sqlite ? "Data Source=nowhere" : "Host=nowhere", TestDatabase.OneKey());
}
