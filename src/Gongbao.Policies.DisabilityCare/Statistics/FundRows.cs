namespace Gongbao.Policies.DisabilityCare.Statistics;

/// <summary>One county in the published table.</summary>
/// <param name="Name">Of the county.</param>
/// <param name="Persons">In its last roll.</param>
/// <param name="PaidFen">In the year.</param>
/// <param name="Hidden">Too few persons: neither figure is shown, as one tells the other.</param>
internal sealed record FundRow(string Name, int Persons, long PaidFen, bool Hidden);

/// <summary>公开的资金使用情况: no sum of all is printed, so that what is hidden cannot be reckoned back from it.</summary>
internal static class FundRows
{
    /// <param name="counties">Name and figures of each, in order.</param>
    /// <param name="smallest">Smallest number of persons that is shown.</param>
    public static List<FundRow> Of(IReadOnlyList<(string Name, PaidFigure Paid)> counties, int smallest) =>
        [.. counties.Select(c => c.Paid.Persons < smallest ? new FundRow(c.Name, 0, 0, Hidden: true) : new FundRow(c.Name, c.Paid.Persons, c.Paid.PaidFen, Hidden: false))];
}
