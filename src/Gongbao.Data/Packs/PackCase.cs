using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Gongbao.Data.Packs;

/// <summary>算例 (cases/*.yaml): worked cases of one rule, written from the text and run as tests.</summary>
public sealed record PackCases : PackEntry
{
    /// <summary>The rule's name: care.</summary>
    public required string Rule { get; init; }
    /// <summary>Facts that every case has unless it says otherwise.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Facts { get; init; } = new Dictionary<string, JsonNode?>();
    public IReadOnlyList<PackCase> Cases { get; init; } = [];

    /// <summary>The facts of a case as text: lists are words parted by blanks.</summary>
    public IReadOnlyDictionary<string, string> FactsOf(PackCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        var facts = Facts.Concat(one.Facts).Where(f => f.Key != PackYaml.At).GroupBy(f => f.Key).Select(g => g.Last());
        return facts.ToDictionary(f => f.Key, f => Text(f.Value));
    }

    internal static string Text(JsonNode? value) => value switch
    {
        null => "unknown",
        JsonArray { Count: 0 } => "none",
        JsonArray list => string.Join(' ', list.Select(w => w?.ToString())),
        JsonValue v when v.TryGetValue<bool>(out var yes) => yes ? "yes" : "no",
        _ => value.ToString(),
    };
}

/// <summary>One worked case.</summary>
public sealed record PackCase : PackEntry
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    /// <summary>The day of decision.</summary>
    public required DateOnly Day { get; init; }
    /// <summary>Values announced after this day do not count.</summary>
    public DateOnly? Known { get; init; }
    /// <summary>Code of the region of the case; null for the city's own values.</summary>
    public string? Region { get; init; }
    /// <summary>Other values in the place of those in force: the other reading of a passage.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Instead { get; init; } = new Dictionary<string, JsonNode?>();
    public IReadOnlyDictionary<string, JsonNode?> Facts { get; init; } = new Dictionary<string, JsonNode?>();
    public required PackExpectation Expect { get; init; }

    /// <summary>The other values as text, without the place they were read from.</summary>
    [JsonIgnore]
    public IEnumerable<KeyValuePair<string, string>> InsteadTexts =>
        Instead.Where(p => p.Key != PackYaml.At).Select(p => KeyValuePair.Create(p.Key, p.Value is JsonValue v && v.TryGetValue<bool>(out var on) ? on ? "true" : "false" : PackCases.Text(p.Value)));
}

/// <summary>What a worked case must give.</summary>
public sealed record PackExpectation : PackEntry
{
    /// <summary>yes, no or unknown.</summary>
    public required string Verdict { get; init; }
    /// <summary>In yuan; null when it is not looked at.</summary>
    public decimal? Amount { get; init; }
    /// <summary>Names of the conditions that are not met.</summary>
    public IReadOnlyList<string> NotMet { get; init; } = [];
    /// <summary>Names of the conditions for which a fact is missing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
    /// <summary>Figures that the rule notes, by the condition's name, in the unit as written.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Figures { get; init; } = new Dictionary<string, JsonNode?>();
    /// <summary>Provisions that the explanation must cite.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];
}
