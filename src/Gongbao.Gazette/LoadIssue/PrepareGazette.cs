using Gongbao.Data.Acts;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Time;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>At each start (启动准备): what the pack knows of documents, and the issues that it ships as text.</summary>
internal static class PrepareGazette
{
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancel)
    {
        if (services.GetService<Pack>() is not { } pack) return;
        await using var scope = services.CreateAsyncScope();
        var now = services.GetRequiredService<CityClock>().Now;
        await scope.ServiceProvider.GetRequiredService<KnownDocuments>().SeedAsync(pack, now, cancel);
        foreach (var gazette in pack.Manifest.Gazettes.Where(g => g.File is not null))
        {
            var path = Path.Combine(pack.Folder, gazette.File!);
            await using var publishing = services.CreateAsyncScope();
            await publishing.ServiceProvider.GetRequiredService<GazettePublishing>()
                .PublishAsync(await File.ReadAllBytesAsync(path, cancel), Path.GetFileName(path), pack, Actor.System, now, cancel);
        }
    }
}
