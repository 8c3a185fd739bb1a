namespace Gongbao.Data.Packs;

/// <summary>A date is printed, or inferred with its basis, and never both.</summary>
internal static class DateCheck
{
    public static IEnumerable<PackProblem> Problems(PackDate? date)
    {
        if (date is null) yield break;
        if (date.Printed.HasValue == date.Inferred.HasValue) yield return new(date.At, "DateTwice");
        else if (date is { Inferred: not null, Basis: null }) yield return new(date.At, "DateWithoutBasis");
    }
}
