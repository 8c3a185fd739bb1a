using Microsoft.Data.Sqlite;

namespace Gongbao.Data.Operate;

/// <summary>备份、恢复 of the embedded database. PostgreSQL is left to its own tools. The keys are not in a backup: keep the key file apart from it.</summary>
public static class SqliteBackup
{
    /// <summary>Writes a compact, consistent copy while the program may go on working.</summary>
    /// <exception cref="DataRefusedException">PostgreSQL, or the target exists.</exception>
    public static async Task BackupAsync(string connectionString, string target, CancellationToken cancellation = default)
    {
        if (DbEngines.Of(connectionString) != DbEngine.Sqlite) throw new DataRefusedException(DataProblem.UsePgDump);
        if (File.Exists(target)) throw new DataRefusedException(DataProblem.TargetExists, target);
        var part = target + ".part";
        File.Delete(part);
        await using (var source = await OpenAsync(connectionString, SqliteOpenMode.ReadWrite, cancellation))
            await ExecuteAsync(source, "VACUUM INTO $target", part, cancellation);
        await CheckAsync(part, cancellation);
        File.Move(part, target, overwrite: false);
    }

    /// <summary>Puts a backup in the place of the database, whole or not at all.</summary>
    /// <param name="backup">File made by <see cref="BackupAsync"/>.</param>
    /// <param name="connectionString">The database to replace.</param>
    /// <param name="replace">Allows replacing an existing database; its old state is kept beside it as <c>….before-restore</c>.</param>
    /// <param name="cancellation">Stops before anything is changed.</param>
    /// <exception cref="DataRefusedException">PostgreSQL; not a backup; the database exists; the database is in use.</exception>
    public static async Task RestoreAsync(string backup, string connectionString, bool replace, CancellationToken cancellation = default)
    {
        if (DbEngines.Of(connectionString) != DbEngine.Sqlite) throw new DataRefusedException(DataProblem.UsePgDump);
        var path = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
        if (File.Exists(path) && !replace) throw new DataRefusedException(DataProblem.TargetExists, path);
        await CheckAsync(backup, cancellation);
        if (File.Exists(path)) await CloseLogAsync(connectionString, path, cancellation);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = path + ".part";
        File.Copy(backup, part, overwrite: true);
        await using (var copy = new FileStream(part, FileMode.Open, FileAccess.ReadWrite)) copy.Flush(flushToDisk: true);
        if (File.Exists(path)) File.Copy(path, path + ".before-restore", overwrite: true);
        File.Move(part, path, overwrite: true);
    }

    /// <summary>Folds the write-ahead log into the file; SQLite refuses while anybody else has the file open.</summary>
    private static async Task CloseLogAsync(string connectionString, string path, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await OpenAsync(connectionString, SqliteOpenMode.ReadWrite, cancellation);
            if (await ScalarAsync(connection, "PRAGMA journal_mode=DELETE", cancellation) is not "delete") throw new DataRefusedException(DataProblem.InUse, path);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 5 or 6)
        {
            throw new DataRefusedException(DataProblem.InUse, e, path);
        }
    }

    private static async Task CheckAsync(string file, CancellationToken cancellation)
    {
        try
        {
            if (!File.Exists(file)) throw new DataRefusedException(DataProblem.NotABackup, file);
            await using var copy = await OpenAsync(DbEngines.SqliteFile(file), SqliteOpenMode.ReadOnly, cancellation);
            var healthy = await ScalarAsync(copy, "PRAGMA integrity_check", cancellation) is "ok";
            var ours = await ScalarAsync(copy, "SELECT count(*) FROM sqlite_master WHERE name IN ('audit_row', '__EFMigrationsHistory')", cancellation) is 2L;
            if (!healthy || !ours) throw new DataRefusedException(DataProblem.NotABackup, file);
        }
        catch (SqliteException e)
        {
            throw new DataRefusedException(DataProblem.NotABackup, e, file);
        }
    }

    private static async Task<SqliteConnection> OpenAsync(string connectionString, SqliteOpenMode mode, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Mode = mode, Pooling = false, DefaultTimeout = 2 }.ToString());
        await connection.OpenAsync(cancellation);
        return connection;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, string target, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.Parameters.AddWithValue("$target", target);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<object?> ScalarAsync(SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancellation);
    }
}
