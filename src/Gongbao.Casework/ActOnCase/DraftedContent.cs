using System.Text.Json;

namespace Gongbao.Casework.ActOnCase;

/// <summary>The content of an act, as a function from field to what was filled in.</summary>
internal static class DraftedContent
{
    /// <param name="json">A JSON object by field name; null: nothing was filled in.</param>
    public static Func<string, string?> Of(string? json)
    {
        if (json is null) return _ => null;
        using var document = JsonDocument.Parse(json);
        var fields = document.RootElement.ValueKind != JsonValueKind.Object ? [] : document.RootElement.EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString() : p.Value.GetRawText());
        return field => fields.GetValueOrDefault(field);
    }
}
