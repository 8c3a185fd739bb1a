using Microsoft.Data.Sqlite;

namespace Gongbao.Data.Tests.Support;

/// <summary>One migrated file, copied for each test.</summary>
internal static class SqliteTemplate
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("gongbao-test-").FullName;
    private static readonly Lazy<Task<string>> Template = new(MakeAsync);

    static SqliteTemplate() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);

    public static string NewPath() => Path.Combine(Folder, Guid.CreateVersion7().ToString("N") + ".db");

    public static async Task<(string ConnectionString, Func<Task> Drop)> CopyAsync()
    {
        var path = NewPath();
        File.Copy(await Template.Value, path);
        return (DbEngines.SqliteFile(path), () => DropAsync(path));
    }

    private static Task DropAsync(string path)
    {
        using (var connection = new SqliteConnection(DbEngines.SqliteFile(path))) SqliteConnection.ClearPool(connection);
        foreach (var file in Directory.EnumerateFiles(Folder, Path.GetFileName(path) + "*")) File.Delete(file);
        return Task.CompletedTask;
    }

    private static async Task<string> MakeAsync()
    {
        var path = NewPath();
        await TestDatabase.MigrateAsync(DbEngine.Sqlite, DbEngines.SqliteFile(path));
        SqliteConnection.ClearAllPools();
        return path;
    }
}
