using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gongbao.Commitments.Register;

/// <summary>数值 of targets and reports: exact, in base units, with at most four decimals; stored as whole ten-thousandths, so that both engines compare and order them alike.</summary>
internal static class Figures
{
    private const decimal Scale = 10_000m;

    /// <summary>The largest figure: some 900 million million.</summary>
    public const decimal Largest = 900_000_000_000_000m;

    /// <summary>Whether the figure can be stored without losing anything.</summary>
    public static bool Fits(decimal figure) => Math.Abs(figure) <= Largest && figure * Scale == decimal.Truncate(figure * Scale);

    /// <summary>Plain digits without separators and without zeros at the end; null as an empty text.</summary>
    public static string Plain(decimal? figure) => figure?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Stores a column of figures.</summary>
    public static PropertyBuilder<decimal?> IsFigure(this PropertyBuilder<decimal?> column) => column.HasConversion<ScaledConverter>();

    /// <exception cref="OverflowException">The figure has more than four decimals; acts refuse it before.</exception>
    private static long ToStored(decimal figure) => Fits(figure) ? (long)(figure * Scale) : throw new OverflowException($"{figure} does not fit into four decimals.");

    private sealed class ScaledConverter() : ValueConverter<decimal, long>(v => ToStored(v), v => v / Scale);
}
