using System.Text.Json;
using System.Text.Json.Serialization;
using Gongbao.Platform.Messages;

namespace Gongbao.Outgoing;

/// <summary>
/// 文件投递: the way out where no gateway is set up: one file a message in <c>outgoing/</c> of the data folder, for the city's own sender to take.
/// A message that comes again finds its file.
/// </summary>
internal sealed class FileDrop(string folder) : IMessagePort
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public async Task SendAsync(OutgoingMessage message, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{message.Id}.json");
        var half = file + ".part";
        // the address is personal: for the account of the service alone
        var mode = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var stream = new FileStream(half, mode)) await JsonSerializer.SerializeAsync(stream, message, Options, cancel);
        File.Move(half, file, overwrite: true);
    }
}
