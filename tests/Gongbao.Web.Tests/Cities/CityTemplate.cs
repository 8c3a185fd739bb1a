using System.Collections.Concurrent;
using Gongbao.Hosting;
using Microsoft.Data.Sqlite;

namespace Gongbao.Web.Tests.Cities;

/// <summary>A city's data folder as it is after the first start, made once a pack and copied for each city of the tests.</summary>
internal static class CityTemplate
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Made = new();

    public static async Task CopyAsync(string pack, string folder)
    {
        var template = await Made.GetOrAdd(pack, p => new Lazy<Task<string>>(() => MakeAsync(p))).Value;
        foreach (var file in Directory.EnumerateFiles(template)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    private static async Task<string> MakeAsync(string pack)
    {
        var folder = Directory.CreateTempSubdirectory("gongbao-template-").FullName;
        await using (var app = CityHost.Build(new CityOptions { Pack = pack, Data = folder, Urls = "http://127.0.0.1:0", Environment = "Test" }))
            await CityHost.PrepareAsync(app.Services, CancellationToken.None);
        // the last connection to close folds the write-ahead log into the file
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "city.db")}");
        SqliteConnection.ClearPool(connection);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
