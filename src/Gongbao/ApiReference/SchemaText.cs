using Microsoft.OpenApi;

namespace Gongbao.ApiReference;

/// <summary>A type of the description in one line (类型): <c>string (date)</c>, <c>ApiDocument[]</c>, <c>"inForce" | "expired"</c>; <c>?</c> where it may be null.</summary>
internal static class SchemaText
{
    public static string Of(IOpenApiSchema? schema)
    {
        if (schema is null) return "";
        if (schema is OpenApiSchemaReference { Reference.Id: { } id }) return id;
        if ((schema.OneOf ?? schema.AnyOf) is { Count: > 0 } choices)
            return string.Join(" | ", choices.Select(Of).Where(c => c is not "null")) + (choices.Any(c => c.Type == JsonSchemaType.Null) ? "?" : "");
        if (schema.Enum is { Count: > 0 } values) return string.Join(" | ", values.Select(v => v?.ToJsonString() ?? "null"));
        var (type, nullable) = ((schema.Type ?? 0) & ~JsonSchemaType.Null, schema.Type?.HasFlag(JsonSchemaType.Null) == true);
        var word = type switch
        {
            JsonSchemaType.Array => Of(schema.Items) + "[]",
            JsonSchemaType.String => schema.Format is { } format ? $"string ({format})" : "string",
            JsonSchemaType.Integer => "integer",
            JsonSchemaType.Number => "number",
            JsonSchemaType.Boolean => "boolean",
            _ => "object",
        };
        return nullable ? word + "?" : word;
    }
}
