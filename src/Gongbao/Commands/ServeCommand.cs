using System.CommandLine;
using System.Globalization;
using Gongbao.Hosting;

namespace Gongbao.Commands;

/// <summary><c>gongbao serve</c>: one web application a city.</summary>
internal static class ServeCommand
{
    private static readonly Option<string?> Urls = new("--urls") { Description = "Addresses of the city, separated by semicolons (default http://localhost:5080)." };
    private static readonly Option<string?> SampleUrls = new("--sample-urls") { Description = "Addresses of the sample city; Development only (default http://localhost:5081)." };
    private static readonly Option<DirectoryInfo> Data = new("--data") { Description = "Folder of databases and files.", DefaultValueFactory = _ => new DirectoryInfo("data") };
    private static readonly Option<DirectoryInfo?> Pack = new("--pack") { Description = "Folder of the city's pack (default: packs/yichun beside the program)." };
    private static readonly Option<DateOnly?> AsOf = new("--as-of")
    {
        Description = "The day it is said to be, as yyyy-MM-dd; Development only.",
        CustomParser = r =>
        {
            if (DateOnly.TryParseExact(r.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            r.AddError($"--as-of takes a day as yyyy-MM-dd, not '{r.Tokens[0].Value}'.");
            return null;
        },
    };

    public static Command Create()
    {
        var command = new Command("serve", "Serves the city, and in Development the sample city beside it.") { Urls, SampleUrls, Data, Pack, AsOf };
        command.SetAction(async (parsed, cancel) => await RunAsync(new ServeOptions
        {
            Urls = parsed.GetValue(Urls),
            SampleUrls = parsed.GetValue(SampleUrls),
            Data = parsed.GetValue(Data)!.FullName,
            Pack = parsed.GetValue(Pack)?.FullName,
            AsOf = parsed.GetValue(AsOf),
        }, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ServeOptions options, CancellationToken cancel)
    {
        try
        {
            await using var server = await Server.StartAsync(options, Console.Out, cancel);
            await server.WaitAsync(cancel);
            return 0;
        }
        catch (RefusedStartException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
