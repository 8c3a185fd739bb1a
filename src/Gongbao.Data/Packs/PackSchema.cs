using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Gongbao.Data.Packs;

/// <summary>The JSON Schema of a kind of pack file, embedded beside the reader.</summary>
internal sealed class PackSchema
{
    private static readonly ConcurrentDictionary<string, PackSchema> Known = new();
    private readonly JsonSchema schema;

    private PackSchema(JsonSchema schema) => this.schema = schema;

    /// <summary>Schema of a kind: pack, regions, units, document, ambiguities, chains, commitments, parameters, procedures, cases, holidays, calendar.</summary>
    public static PackSchema For(string kind) => Known.GetOrAdd(kind, Load);

    /// <summary>The schema's own text, for editors that check while typing.</summary>
    public static string Text(string kind)
    {
        using var stream = typeof(PackSchema).Assembly.GetManifestResourceStream($"Gongbao.Data.Packs.Schemas.{kind}.json")
            ?? throw new ArgumentException($"no schema named {kind}", nameof(kind));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Adds what the schema finds wrong, each at the line of the value it speaks of. True when nothing is wrong.</summary>
    public bool Check(PackYaml yaml, List<PackProblem> problems)
    {
        if (yaml.Root is null) return false;
        var before = problems.Count;
        foreach (var error in Leaves(schema.Validate(WithoutPlaces(yaml.Root).ToJsonString()))) problems.Add(Problem(yaml, error));
        return problems.Count == before;
    }

    private static PackSchema Load(string kind) => new(JsonSchema.FromJsonAsync(Text(kind)).GetAwaiter().GetResult());

    private static JsonNode WithoutPlaces(JsonNode root)
    {
        var copy = root.DeepClone();
        var open = new Stack<JsonNode>([copy]);
        while (open.TryPop(out var node))
        {
            if (node is JsonObject map) map.Remove(PackYaml.At);
            foreach (var child in node switch { JsonObject o => o.Select(p => p.Value), JsonArray a => a, _ => [] })
                if (child is not null) open.Push(child);
        }
        return copy;
    }

    // "Item 3 is wrong" is followed by what is wrong in it; only the latter helps.
    private static IEnumerable<ValidationError> Leaves(IEnumerable<ValidationError> errors) => errors.SelectMany(e => e switch
    {
        ChildSchemaValidationError { Kind: not ValidationErrorKind.NotOneOf } child => Leaves(child.Errors.SelectMany(p => p.Value)),
        _ => [e],
    });

    private static PackProblem Problem(PackYaml yaml, ValidationError error)
    {
        var name = error.Property?.Trim('[', ']') ?? "";
        var place = yaml.Place(error.Path);
        return error.Kind switch
        {
            ValidationErrorKind.NoAdditionalPropertiesAllowed or ValidationErrorKind.AdditionalPropertiesNotValid
                => new(place, "UnknownKey", name, string.Join(", ", Siblings(error))),
            ValidationErrorKind.PropertyRequired => new(place, "MissingKey", name),
            ValidationErrorKind.NotInEnumeration => new(place, "NotOneOf", name, string.Join(", ", error.Schema?.ActualSchema.Enumeration ?? [])),
            ValidationErrorKind.DateExpected => new(place, "NotADate", name),
            ValidationErrorKind.StringExpected => new(place, "NotText", name),
            ValidationErrorKind.PatternMismatch => new(place, "NotInPattern", name, error.Schema?.ActualSchema.Description ?? error.Schema?.ActualSchema.Pattern ?? ""),
            _ => new(place, "NotValid", name, error.Kind.ToString()),
        };
    }

    private static IEnumerable<string> Siblings(ValidationError error) => error.Schema?.ActualSchema.ActualProperties.Keys ?? [];
}
