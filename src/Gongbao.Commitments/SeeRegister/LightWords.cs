using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Platform.Parts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.SeeRegister;

/// <summary>亮灯说明: a light's reasons with the figures that make them so, as sentences.</summary>
internal static class LightWords
{
    /// <summary>Whether the tolerance decides it, so that the page shows the tolerance too.</summary>
    public static bool IsHeldAgainstPath(LightReason reason) => reason is LightReason.OnTrack or LightReason.Behind or LightReason.FarBehind;

    /// <summary>What was found, in the order in which a person would check it; empty where the reason says it all.</summary>
    public static IReadOnlyList<string> Found(LightCause cause, CommitmentItem item, IStringLocalizer texts)
    {
        var found = new List<string>();
        if (cause.Period is { } period) found.Add(texts["Found.Period", ItemWords.Period(period, texts)]);
        if (cause is { Actual: { } actual, On: { } on }) found.Add(texts["Found.Actual", Display.Date(on), Measures.Of(actual, item.Measure)!]);
        else if (cause.On is { } day) found.Add(texts[cause.Period is null ? "Found.On" : "Found.Due", Display.Date(day)]);
        if (cause.Planned is { } planned) found.Add(texts["Found.Planned", Measures.Rounded(planned, item.Measure)!]);
        if (cause.Target is { } target) found.Add(texts["Found.Target", Measures.Of(target, item.Measure)!]);
        if (cause is { Behind: > 0 and var behind, Way: > 0 and var way }) found.Add(texts["Found.Behind", Measures.Rounded(behind, item.Measure)!, Percent(behind / way)]);
        return found;
    }

    /// <summary>A share as a percentage with one decimal.</summary>
    public static string Percent(decimal share) => Display.Text(Math.Round(share * 100, 1)) + "%";
}
