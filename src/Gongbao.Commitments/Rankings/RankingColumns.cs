using System.Globalization;
using Gongbao.Platform.Lists;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.Rankings;

/// <summary>Columns of a ranking, the same on screen and in exports. Shares are shown to a tenth of a percent; the ranking itself rounds nothing.</summary>
internal static class RankingColumns
{
    public static IReadOnlyList<Column<Ranked>> Of(RankingTable table, IStringLocalizer texts, IStringLocalizer lights, RenderFragment<Ranked>? name = null) =>
    [
        new("rank", texts["Rank.Rank"], r => r.Rank is { } rank ? rank : texts["Rank.Unranked"].Value) { Numeric = true },
        new("name", texts[table.Key == "units" ? "Owner" : "Region"], r => table.NameOf(r.Key)) { Main = true, Cell = name },
        new("judged", texts["Rank.Judged"], r => r.Counts.Judged) { Numeric = true },
        new("red", lights["Light.Red"], r => r.Counts.Red) { Numeric = true },
        new("redShare", texts["Rank.RedShare"], r => Share(r.Counts.Red, r.Counts.Judged)) { Numeric = true },
        new("amber", lights["Light.Amber"], r => r.Counts.Amber) { Numeric = true },
        new("amberShare", texts["Rank.AmberShare"], r => Share(r.Counts.Amber, r.Counts.Judged)) { Numeric = true },
        new("green", lights["Light.Green"], r => r.Counts.Green) { Numeric = true },
        new("grey", lights["Light.Grey"], r => r.Counts.Grey) { Numeric = true },
    ];

    private static string Share(int part, int whole) => whole == 0 ? "—" : Math.Round(part * 100m / whole, 1).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
