namespace Gongbao.Data;

/// <summary>数据库种类. SQLite is embedded and the default; PostgreSQL 15 or later serves many nodes.</summary>
public enum DbEngine
{
    Sqlite,
    Npgsql,
}

/// <summary>Tells the engine from a connection string, so that production is "PostgreSQL by connection string alone".</summary>
public static class DbEngines
{
    /// <summary>PostgreSQL when the string names a <c>Host</c> (or <c>Server</c>); SQLite when it names a <c>Data Source</c>.</summary>
    /// <exception cref="DataRefusedException">The string names neither.</exception>
    public static DbEngine Of(string connectionString)
    {
        var keys = Keys(connectionString).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (keys.Contains("Host") || keys.Contains("Server")) return DbEngine.Npgsql;
        if (keys.Contains("Data Source") || keys.Contains("DataSource") || keys.Contains("Filename")) return DbEngine.Sqlite;
        throw new DataRefusedException(DataProblem.UnknownConnectionString);
    }

    /// <summary>Connection string of the embedded database in this file; the file is created by <see cref="Operate.DatabaseSetup"/>.</summary>
    public static string SqliteFile(string path) =>
        new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder { DataSource = path }.ToString();

    private static IEnumerable<string> Keys(string connectionString) =>
        connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')[0].Trim());
}
