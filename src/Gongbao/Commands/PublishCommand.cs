using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Gongbao.Hosting;
using Gongbao.Platform.Time;

namespace Gongbao.Commands;

/// <summary><c>gongbao read FILE --publish</c> (发布): what was read goes into the city's gazette as one act.</summary>
internal static class PublishCommand
{
    public static async Task<int> RunAsync(FileInfo file, DirectoryInfo? pack, DirectoryInfo data, CancellationToken cancel)
    {
        try
        {
            await using var app = CityCommand.Open(pack, data);
            await CityHost.PrepareAsync(app.Services, cancel);
            await using var scope = app.Services.CreateAsyncScope();
            var outcome = await scope.ServiceProvider.GetRequiredService<GazettePublishing>().PublishAsync(
                await File.ReadAllBytesAsync(file.FullName, cancel), file.Name, app.Services.GetRequiredService<Pack>(),
                Actor.System, app.Services.GetRequiredService<CityClock>().Now, cancel);
            Console.WriteLine(outcome switch
            {
                { NothingFound: true } => HostText.Say("Publish.Nothing"),
                { WasPublished: true } => HostText.Say("Publish.Before", outcome.Documents, outcome.Slug),
                _ => HostText.Say("Publish.Done", outcome.Documents, outcome.NewTexts, outcome.Slug),
            });
            return outcome.NothingFound ? 1 : 0;
        }
        catch (Exception e) when (e is RefusedStartException or DataRefusedException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
