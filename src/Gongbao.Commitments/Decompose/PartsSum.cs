using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.Decompose;

/// <summary>分解合计: what the parts of a figure come to, and how much that is more or less than the whole.</summary>
/// <param name="Whole">The item's figure; of a range its lower end.</param>
/// <param name="Sum">Sum of the parts with a figure.</param>
/// <param name="Without">How many parts have none.</param>
internal sealed record PartsSum(decimal Whole, decimal Sum, int Without)
{
    /// <summary>Positive: the parts promise more than the whole.</summary>
    public decimal Difference => Sum - Whole;

    public bool AddsUp => Difference == 0 && Without == 0;

    /// <summary>Null where nothing has to add up: no figure, or a kind that overlaps (the eight chains), or shares of the whole.</summary>
    public static PartsSum? Of(CommitmentItem item, PartOf kind, IEnumerable<decimal?> parts)
    {
        if (!item.AddsUp || kind is PartOf.None or PartOf.CountyShare || (item.Value ?? item.Min) is not { } whole) return null;
        decimal sum = 0;
        var without = 0;
        foreach (var part in parts)
        {
            if (part is { } figure) sum += figure;
            else without++;
        }
        return new PartsSum(whole, sum, without);
    }
}
