using System.Globalization;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.SeeRegister;
using Gongbao.Kernel;
using Gongbao.Registers.Contracts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.Decompose;

/// <summary>可分解的一行: a county, zone or year that an item can be split to and is not yet.</summary>
/// <param name="Key">As in the names of its fields.</param>
/// <param name="Name">In the language of the current request.</param>
/// <param name="RegionCode">Null for a year.</param>
/// <param name="Year">Null for a county.</param>
/// <param name="ProposedUnit">The government or committee of the county or zone.</param>
internal sealed record PartRow(string Key, string Name, string? RegionCode, int? Year, string? ProposedUnit)
{
    private const int MostYears = 10;

    public bool Matches(NewPart part) => part.RegionCode == RegionCode && part.Year == Year;

    public static PartRow[] Of(PartOf kind, CommitmentItem item, RegisterView view, IReadOnlyList<CommitmentItem> there, DateOnly today, IStringLocalizer texts)
    {
        if (kind == PartOf.YearPart)
        {
            var first = item.BaselineOn?.Year + 1 ?? today.Year;
            var last = Math.Min(item.Deadline?.Year ?? first, first + MostYears);
            return [.. Enumerable.Range(first, Math.Max(1, last - first + 1)).Where(y => there.All(t => t.PartYear != y))
                .Select(y => new PartRow(y.ToString(CultureInfo.InvariantCulture), texts["Year", y], null, y, item.OwnerUnitId))];
        }
        return [.. view.Regions.Where(r => r.Region.CountsAsCounty || r.Region.Kind == RegionKind.Zone).Select(r => r.Region.Code.ToString()).Where(c => there.All(t => t.RegionCode != c))
            .Select(c => new PartRow(c, ItemWords.RegionName(view, c, texts), c, null, GovernmentOf(view, c)))];
    }

    private static string? GovernmentOf(RegisterView view, string code) =>
        view.Units.FirstOrDefault(u => u.Unit.Region?.ToString() == code && u.Unit.Kind is UnitKind.Government or UnitKind.ZoneCommittee)?.Id;
}
