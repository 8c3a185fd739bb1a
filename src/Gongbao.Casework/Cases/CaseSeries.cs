using System.Data.Common;
using System.Globalization;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Cases;

/// <summary>办件编号: the last number of a county and year. A number is given to one case only; one that was taken for an act that then failed stays unused.</summary>
internal sealed class CaseSeries
{
    public required string Name { get; init; }
    public int Last { get; set; }

    /// <summary>Takes the next number: <c>ZH990121-2026-00017</c>. However many ask at once, each waits its turn and gets its own.</summary>
    public static async Task<string> TakeAsync(GongbaoDb db, Procedure plan, string county, int year, CancellationToken cancel)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{plan.Prefix}{county}-{year:D4}");
        if (!await db.Set<CaseSeries>().AnyAsync(s => s.Name == name, cancel)) await OpenAsync(db, name, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var series = db.Set<CaseSeries>().Where(s => s.Name == name);
        await series.ExecuteUpdateAsync(s => s.SetProperty(n => n.Last, n => n.Last + 1), cancel);
        var number = await series.Select(s => s.Last).SingleAsync(cancel);
        await transaction.CommitAsync(cancel);
        return string.Create(CultureInfo.InvariantCulture, $"{name}-{number:D5}");
    }

    // of two who find the year without a series the later one finds it made
    private static async Task OpenAsync(GongbaoDb db, string name, CancellationToken cancel)
    {
        try
        {
            await db.Database.ExecuteSqlAsync($"INSERT INTO case_series (name, last) VALUES ({name}, 0)", cancel);
        }
        catch (DbException)
        {
            if (!await db.Set<CaseSeries>().AnyAsync(s => s.Name == name, cancel)) throw;
        }
    }
}
