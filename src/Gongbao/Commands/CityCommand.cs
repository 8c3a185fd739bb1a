using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gongbao.Data;
using Gongbao.Hosting;

namespace Gongbao.Commands;

/// <summary>What commands on one city's database share: its options, its services, and how they answer.</summary>
internal static class CityCommand
{
    private static readonly Option<DirectoryInfo> Data = new("--data") { Description = "Folder of databases and files.", DefaultValueFactory = _ => new DirectoryInfo("data") };
    private static readonly Option<DirectoryInfo?> Pack = new("--pack") { Description = "Folder of the city's pack (default: packs/yichun beside the program)." };
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object instead of lines." };

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Makes the command. Its work returns the exit code; a refusal is said in one sentence and ends with 1.</summary>
    public static Command Create(string name, string description, Func<ParseResult, CityScope, CancellationToken, Task<int>> work, params Symbol[] symbols)
    {
        var command = new Command(name, description) { Data, Pack, Json };
        foreach (var symbol in symbols)
            if (symbol is Option option) command.Options.Add(option);
            else command.Arguments.Add((Argument)symbol);
        command.SetAction(async (parsed, cancel) =>
        {
            try
            {
                await using var city = new CityScope(Open(parsed.GetValue(Pack), parsed.GetValue(Data)!), parsed.GetValue(Json), parsed.InvocationConfiguration.Output);
                return await work(parsed, city, cancel);
            }
            catch (Exception e) when (e is RefusedStartException or DataRefusedException or RefusedCommandException)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(e.Message);
                return 1;
            }
        });
        return command;
    }

    /// <summary>The city that a command works on, not listening.</summary>
    /// <param name="pack">Folder of its pack; null: Yichun's.</param>
    /// <param name="data">Folder of databases; the city has its own below it, as with <c>serve</c>.</param>
    public static WebApplication Open(DirectoryInfo? pack, DirectoryInfo data)
    {
        var folder = pack?.FullName ?? Path.Combine(AppContext.BaseDirectory, "packs", "yichun");
        return CityHost.Build(new CityOptions { Pack = folder, Data = Path.Combine(data.FullName, Path.GetFileName(folder)), Urls = "http://127.0.0.1:0" });
    }

    /// <summary>A city's services for the time of a command, and where its answer goes.</summary>
    internal sealed class CityScope(WebApplication app, bool json, TextWriter output) : IAsyncDisposable
    {
        private readonly AsyncServiceScope _scope = app.Services.CreateAsyncScope();

        public IServiceProvider Services => _scope.ServiceProvider;

        public bool Json => json;

        public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

        /// <summary>Says the outcome: an object for programs, or lines for people.</summary>
        public void Say(object machine, params IEnumerable<string> lines)
        {
            if (json) output.WriteLine(JsonSerializer.Serialize(machine, Readable));
            else foreach (var line in lines) output.WriteLine(line);
        }

        public async ValueTask DisposeAsync()
        {
            await _scope.DisposeAsync();
            await app.DisposeAsync();
        }
    }
}

/// <summary>A command cannot do what it was asked to (命令被拒绝): one sentence that says why and what next.</summary>
internal sealed class RefusedCommandException(string sentence) : Exception(sentence);
