using System.Text.Json;
using System.Text.Json.Serialization;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.Lights;

/// <summary>亮灯结果: the light and all its reasons, the one that decided first.</summary>
/// <param name="Light">Null: no light.</param>
/// <param name="Causes">At least one.</param>
internal sealed record LightResult(LightKind? Light, IReadOnlyList<LightCause> Causes)
{
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter() } };

    public LightReason Reason => Causes[0].Reason;

    /// <summary>The reasons as they are stored.</summary>
    public string ReasonsJson() => JsonSerializer.Serialize(Causes, Json);

    /// <summary>Reads stored reasons back.</summary>
    public static IReadOnlyList<LightCause> ReadReasons(string json) => JsonSerializer.Deserialize<List<LightCause>>(json, Json)!;
}

/// <summary>一条理由 with the figures that make it so.</summary>
internal sealed record LightCause(LightReason Reason)
{
    public decimal? Actual { get; init; }

    /// <summary>Planned for <see cref="On"/>.</summary>
    public decimal? Planned { get; init; }
    public decimal? Target { get; init; }

    /// <summary>How far behind, in the measure of the target.</summary>
    public decimal? Behind { get; init; }

    /// <summary>The whole way from baseline to target, of which <see cref="Behind"/> is held against the tolerance.</summary>
    public decimal? Way { get; init; }

    /// <summary>Day of the figure, the milestone, the deadline or the last day for the report.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Period of the report.</summary>
    public string? Period { get; init; }
}
