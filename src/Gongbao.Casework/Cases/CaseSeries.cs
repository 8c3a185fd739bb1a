using System.Globalization;
using Gongbao.Casework.Contracts;
using Gongbao.Data;

namespace Gongbao.Casework.Cases;

/// <summary>办件编号: the last number of a county and year. It commits with the case, so that no number is lost or given twice.</summary>
internal sealed class CaseSeries
{
    public required string Name { get; init; }
    public int Last { get; set; }

    /// <summary>Takes the next number: <c>ZH990121-2026-00017</c>. The act fails with <c>DbUpdateException</c> when somebody else takes it at the same time.</summary>
    public static async Task<string> TakeAsync(GongbaoDb db, Procedure plan, string county, int year, CancellationToken cancel)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{plan.Prefix}{county}-{year:D4}");
        var series = await db.Set<CaseSeries>().FindAsync([name], cancel);
        if (series is null) db.Add(series = new CaseSeries { Name = name });
        series.Last++;
        return string.Create(CultureInfo.InvariantCulture, $"{name}-{series.Last:D5}");
    }
}
