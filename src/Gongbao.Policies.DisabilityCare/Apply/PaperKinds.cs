using Gongbao.Data.Packs;
using Gongbao.Platform.Parts;
using Gongbao.Policies.DisabilityCare.Casework;

namespace Gongbao.Policies.DisabilityCare.Apply;

/// <summary>申请材料: what the city's pack asks for, and whatever else there is.</summary>
internal static class PaperKinds
{
    public const string Other = "other";

    public static IReadOnlyList<(string Kind, string Title, string? When)> Of(Pack pack) =>
        [.. (pack.Procedure(CareSteps.Key)?.Documents ?? []).Select(d => (d.Id, Say(d.Title), d.When is { } when ? Say(when) : null)), (Other, DraftPage.Find("Apply.Papers.Other") ?? Other, null)];

    private static string Say(PackName name) => Display.IsChinese ? name.Zh : name.En;
}
