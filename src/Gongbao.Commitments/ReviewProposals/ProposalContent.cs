using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gongbao.Commitments.Contracts;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>提案内容: what a proposal says beside its wording and its units; the reviewer may change all of it except the quotation.</summary>
internal sealed record ProposalContent
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The exact words, blanks of the source left out.</summary>
    public required string Quote { get; init; }
    public TargetClass? TargetClass { get; init; }
    public TargetKind? TargetKind { get; init; }
    public string? Subject { get; init; }
    public string? Scope { get; init; }
    public Comparator? Comparator { get; init; }
    public decimal? Value { get; init; }
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }

    /// <summary>The printed words of the deadline.</summary>
    public string? DeadlineWords { get; init; }

    /// <summary>Cadence of a duty: ISO 8601 period or the printed word.</summary>
    public string? Frequency { get; init; }
    public string? Trigger { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static ProposalContent Parse(string json) => JsonSerializer.Deserialize<ProposalContent>(json, Json)!;
}
