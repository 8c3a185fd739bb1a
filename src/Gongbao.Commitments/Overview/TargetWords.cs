using Gongbao.Commitments.Contracts;
using Gongbao.Platform.Parts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.Overview;

/// <summary>A target in words (目标值): comparator, value or range, unit.</summary>
internal static class TargetWords
{
    public static string Of(ItemLine item, IStringLocalizer texts) => Of(item.Comparator, item.Value, item.Min, item.Max, item.Measure, texts);

    public static string Of(Comparator? comparator, decimal? value, decimal? min, decimal? max, string? measure, IStringLocalizer texts)
    {
        var figure = value is null && min is not null && max is not null ? $"{Measures.Of(min, measure)}—{Measures.Of(max, measure)}" : Measures.Of(value, measure);
        return figure is null ? texts["NoTargetValue"] : Sign(comparator) + figure;
    }

    private static string Sign(Comparator? comparator) => comparator switch
    {
        Comparator.AtLeast => "≥ ",
        Comparator.MoreThan => "> ",
        Comparator.AtMost => "≤ ",
        Comparator.LessThan => "< ",
        Comparator.About => "≈ ",
        _ => "",
    };
}
