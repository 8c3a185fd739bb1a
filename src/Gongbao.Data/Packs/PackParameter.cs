using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;

namespace Gongbao.Data.Packs;

/// <summary>参数 (parameters/*.yaml): a dated figure of the law.</summary>
public sealed record PackParameter : PackEntry
{
    /// <summary>Dotted; the first word is the file's name: care.standard.home in parameters/care.yaml.</summary>
    public required string Key { get; init; }
    public required ParameterUnit Unit { get; init; }
    public required PackName Title { get; init; }
    /// <summary>Whether counties may set a value of their own.</summary>
    public RegionalRule Regional { get; init; }
    /// <summary>In the order of time; a later one ends the earlier.</summary>
    public IReadOnlyList<PackParameterValue> Values { get; init; } = [];

    /// <exception cref="FormatException">A value is none of its unit; <see cref="PackCheck"/> says where.</exception>
    internal Parameter ToParameter() => new(Key, Unit, [.. Values.SelectMany(Dated).OrderBy(v => v.From).ThenBy(v => v.Known)])
    {
        Zh = Title.Zh,
        En = Title.En,
        Regional = Regional,
    };

    // A printed last day is the repeal of the day after, unless something else begins on that day.
    private IEnumerable<DatedValue> Dated(PackParameterValue value)
    {
        yield return value.ToValue(Unit);
        if (value.To?.AddDays(1) is { } after && !Values.Any(v => v.Region == value.Region && v.From == after))
            yield return value.ToValue(Unit) with { From = after, Value = null };
    }
}

/// <summary>What a parameter is from a day on.</summary>
public sealed record PackParameterValue : PackEntry
{
    public required DateOnly From { get; init; }
    /// <summary>The last day, where the text prints one; null when it holds until the next value or for good.</summary>
    public DateOnly? To { get; init; }
    /// <summary>When it was announced; null when before it came into force.</summary>
    public DateOnly? Known { get; init; }
    /// <summary>Number, text (money in words, date), true or false, or a list of identifiers; null is a repeal.</summary>
    public JsonNode? Value { get; init; }
    /// <summary>Code of the county it is for; null for the whole city.</summary>
    public string? Region { get; init; }
    /// <summary>The provision of the pack that sets it: document, a blank, the path.</summary>
    public string? Cite { get; init; }
    /// <summary>The document outside the pack that sets it.</summary>
    public string? Source { get; init; }
    /// <summary><c>unverified</c> when the value has not been read in an official text; screens say so.</summary>
    public string? Status { get; init; }
    public string? Note { get; init; }
    /// <summary>The unclear passage of which the value is one reading.</summary>
    [JsonIgnore]
    public string? Ambiguity { get; init; }

    /// <summary>As it is written, for reading by the unit; null for a repeal.</summary>
    [JsonIgnore]
    internal string? Written => Value switch
    {
        null => null,
        JsonArray list => string.Join(' ', list.Select(w => w?.ToString())),
        JsonValue v when v.TryGetValue<bool>(out var on) => on ? "true" : "false",
        _ => Value.ToString(),
    };

    internal ParameterValue? Read(ParameterUnit unit) => Written is { } text ? ParameterValue.Read(unit, text) : null;

    internal DatedValue ToValue(ParameterUnit unit) => new(From, Written is null ? null : Read(unit) ?? throw new FormatException($"{At}: {Written}"))
    {
        Region = Region is null ? null : RegionCode.Parse(Region),
        Known = Known ?? From,
        Cite = Cite,
        Source = Source,
        Note = Note,
        Ambiguity = Ambiguity,
        Unverified = Status == "unverified",
    };
}
