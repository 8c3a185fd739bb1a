using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Gongbao.Gazette.Export;

/// <summary>
/// JSON of a document in a shape that lasts: names as in docs/exports.md, dates as 2024-03-18, kinds as words, nothing that is null.
/// A change of the shape changes <see cref="Format"/>.
/// </summary>
internal static class JsonExport
{
    public const string MediaType = "application/json";
    public const string Format = "gongbao.document/1";

    /// <summary>Reads back what <see cref="Write"/> has written, as <see cref="ExportDocument"/>.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        MaxDepth = 128,
    };

    public static void Write(ExportDocument document, Stream to)
    {
        var shape = new JsonObject { ["format"] = Format, ["id"] = WorkAddress.Of(document) };
        var body = JsonSerializer.SerializeToNode(document, Options)!.AsObject();
        foreach (var (name, value) in body.ToList())
        {
            body.Remove(name);
            shape[name] = value;
        }
        using var json = new Utf8JsonWriter(to, new() { Encoder = Options.Encoder, MaxDepth = Options.MaxDepth });
        shape.WriteTo(json, Options);
    }
}
