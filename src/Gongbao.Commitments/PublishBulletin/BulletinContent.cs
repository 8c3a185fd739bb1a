using Gongbao.Commitments.Lights;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.PublishBulletin;

/// <summary>通报内容: figures of a month, as they stood on its last day (or on the day of drafting, while it runs). Only codes and names: words are put to it when it is shown.</summary>
/// <param name="Month">2024-06.</param>
/// <param name="AsOf">Day for which the figures hold.</param>
/// <param name="Now">Lights of all items under supervision that day.</param>
/// <param name="Before">The same on the last day of the month before.</param>
/// <param name="Moved">Items whose light changed over the month.</param>
/// <param name="Late">Reports that are late.</param>
/// <param name="Overdue">Items past their deadline.</param>
/// <param name="Units">By unit, ranked.</param>
/// <param name="Regions">By county, ranked.</param>
internal sealed record BulletinContent(
    string Month, DateOnly AsOf, BulletinLights Now, BulletinLights Before, IReadOnlyList<MovedItem> Moved, IReadOnlyList<LateReport> Late, IReadOnlyList<OverdueItem> Overdue,
    IReadOnlyList<RankedTally> Units, IReadOnlyList<RankedTally> Regions);

/// <summary>亮灯数.</summary>
internal sealed record BulletinLights(int Green, int Amber, int Red, int Grey)
{
    public int All => Green + Amber + Red + Grey;

    public static BulletinLights Of(IEnumerable<LightKind?> lights)
    {
        int[] counts = new int[4];
        foreach (var light in lights)
            if (light is { } lit) counts[lit switch { LightKind.Green => 0, LightKind.Amber => 1, LightKind.Red => 2, _ => 3 }]++;
        return new BulletinLights(counts[0], counts[1], counts[2], counts[3]);
    }
}

/// <summary>A unit or county with its lights.</summary>
/// <param name="Rank">Equal ones share a rank; null where nothing is lit in colour.</param>
/// <param name="Id">Unit id or region code.</param>
/// <param name="Name">Name as of the bulletin.</param>
/// <param name="Lights">Its lights.</param>
/// <param name="LateReports">Reports late that day.</param>
internal sealed record RankedTally(int? Rank, string Id, string Name, BulletinLights Lights, int LateReports);

/// <summary>An item whose light changed.</summary>
internal sealed record MovedItem(string Number, string Title, string? Source, string Owner, LightKind? From, LightKind? To, LightReason Reason);

/// <summary>A report that is late.</summary>
internal sealed record LateReport(string Number, string Title, string Unit, string Period, DateOnly Due);

/// <summary>An item past its deadline.</summary>
internal sealed record OverdueItem(string Number, string Title, string? Source, string Owner, DateOnly Deadline);
