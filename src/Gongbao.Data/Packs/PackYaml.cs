using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Gongbao.Data.Packs;

/// <summary>One YAML file as JSON, keeping for each value the line and column it came from.</summary>
internal sealed partial class PackYaml
{
    /// <summary>Longer than any file a person keeps by hand; a pack is not a data store.</summary>
    private const int MaximumCharacters = 4_000_000;
    private const int MaximumDepth = 32;

    private readonly Dictionary<string, PackPlace> places = [];
    private readonly List<PackProblem> problems;
    private readonly string file;

    private PackYaml(string file, List<PackProblem> problems) => (this.file, this.problems) = (file, problems);

    /// <summary>The content; null when the file cannot be read (a problem then says why).</summary>
    public JsonNode? Root { get; private set; }

    /// <summary>Reads a file. Anchors, several documents in one file and double keys are problems: they hide what is meant.</summary>
    public static PackYaml Parse(string file, string text, List<PackProblem> problems)
    {
        var yaml = new PackYaml(file, problems);
        if (text.Length > MaximumCharacters)
        {
            problems.Add(new(PackPlace.Whole(file), "TooLarge", MaximumCharacters.ToString(CultureInfo.InvariantCulture)));
            return yaml;
        }
        try
        {
            var stream = new YamlStream();
            stream.Load(new Parser(new StringReader(text)));
            if (stream.Documents.Count == 1) yaml.Root = yaml.Convert(stream.Documents[0].RootNode, "#", 0);
            else problems.Add(new(PackPlace.Whole(file), "OneDocument", stream.Documents.Count.ToString(CultureInfo.InvariantCulture)));
        }
        catch (YamlException e)
        {
            problems.Add(new(new(file, (int)e.Start.Line, (int)e.Start.Column), "NotYaml", e.InnerException?.Message ?? e.Message));
        }
        return yaml;
    }

    /// <summary>Place of a value by its path in the form of the schema validator (<c>#/units[3].name</c>), or of what encloses it.</summary>
    public PackPlace Place(string? path)
    {
        for (var p = path ?? "#"; p.Length > 0; p = Outer(p))
            if (places.TryGetValue(p, out var place)) return place;
        return PackPlace.Whole(file);
    }

    private static string Outer(string path)
    {
        var cut = path.LastIndexOfAny(['.', '[', '/']);
        return cut > 0 ? path[..cut] : "";
    }

    private JsonNode? Convert(YamlNode node, string path, int depth)
    {
        var place = new PackPlace(file, (int)node.Start.Line, (int)node.Start.Column);
        places.TryAdd(path, place);
        if (!node.Anchor.IsEmpty) problems.Add(new(place, "Anchor", node.Anchor.Value));
        if (depth > MaximumDepth || !node.Anchor.IsEmpty)
        {
            if (depth > MaximumDepth) problems.Add(new(place, "TooDeep"));
            return null;
        }
        return node switch
        {
            YamlMappingNode map => Mapping(map, path, depth, place),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select((child, i) => Convert(child, $"{path}[{i}]", depth + 1))]),
            YamlScalarNode scalar => Scalar(scalar),
            _ => null,
        };
    }

    private JsonObject Mapping(YamlMappingNode map, string path, int depth, PackPlace place)
    {
        var result = new JsonObject { [At] = new JsonObject { ["file"] = place.File, ["line"] = place.Line, ["column"] = place.Column } };
        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            var inner = path == "#" ? "#/" + name : $"{path}.{name}";
            places.TryAdd(inner, new(file, (int)key.Start.Line, (int)key.Start.Column));
            result[name] = Convert(value, inner, depth + 1);
        }
        return result;
    }

    /// <summary>Key under which a mapping carries its place; the schema never sees it.</summary>
    public const string At = "@at";

    // Dates stay text: the schema says which texts are dates. Quoted scalars are always text.
    private static JsonValue? Scalar(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style != ScalarStyle.Plain) return JsonValue.Create(text);
        return text switch
        {
            "" or "~" or "null" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when Whole().IsMatch(text) && long.TryParse(text, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
            _ when Fraction().IsMatch(text) && decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
    }

    [GeneratedRegex("^-?(0|[1-9][0-9]*)$")]
    private static partial Regex Whole();

    [GeneratedRegex("^-?(0|[1-9][0-9]*)\\.[0-9]+$")]
    private static partial Regex Fraction();
}
