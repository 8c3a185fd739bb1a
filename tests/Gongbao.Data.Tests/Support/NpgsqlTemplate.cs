using Npgsql;

namespace Gongbao.Data.Tests.Support;

/// <summary>One migrated database on the server that <c>GONGBAO_TEST_PG</c> names, copied for each test.</summary>
internal static class NpgsqlTemplate
{
    private static readonly Lazy<Task<string>> Template = new(MakeAsync);
    private static readonly SemaphoreSlim OneCopy = new(1);

    public static string? Server => Environment.GetEnvironmentVariable("GONGBAO_TEST_PG");

    public static async Task<(string ConnectionString, Func<Task> Drop)> CopyAsync()
    {
        var template = await Template.Value;
        var name = "t_" + Guid.CreateVersion7().ToString("N");
        await OneCopy.WaitAsync();
        try
        {
            await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY");
        }
        finally
        {
            OneCopy.Release();
        }
        return (Named(name, pooling: true), () => ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)"));
    }

    private static async Task<string> MakeAsync()
    {
        var name = "tpl_" + Guid.CreateVersion7().ToString("N");
        // Not the plain order of code points: what relies on the server's own order must show.
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'zh-CN'");
        // A pooled connection would count as in use, and a template in use cannot be copied.
        await TestDatabase.MigrateAsync(DbEngine.Npgsql, Named(name, pooling: false));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)").GetAwaiter().GetResult();
        return name;
    }

    private static string Named(string name, bool pooling) =>
        new NpgsqlConnectionStringBuilder(Server!) { Database = name, Pooling = pooling, MaxPoolSize = 20 }.ToString();

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server!) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
