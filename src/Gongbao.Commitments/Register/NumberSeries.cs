using System.Globalization;
using Gongbao.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Commitments.Register;

/// <summary>编号序列: the last number given out. It commits with the act that takes it, so that no number is lost or given twice.</summary>
internal sealed class NumberSeries
{
    public required string Name { get; init; }
    public int Last { get; set; }

    /// <summary>Takes the next number of a series; the act fails with <see cref="DbUpdateException"/> when somebody else takes it at the same time.</summary>
    public static async Task<int> TakeAsync(GongbaoDb db, string name, CancellationToken cancel, int count = 1)
    {
        var series = await db.Set<NumberSeries>().FindAsync([name], cancel);
        if (series is null) db.Add(series = new NumberSeries { Name = name });
        series.Last += count;
        return series.Last - count + 1;
    }

    /// <summary>2024-0007.</summary>
    public static string Print(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{number:D4}");
}

internal sealed class NumberSeriesTable : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("commitment_series");
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Last).IsConcurrencyToken();
    }
}
