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
        var figure = value is { } one ? Display.Text(one) : min is { } from && max is { } to ? $"{Display.Text(from)}—{Display.Text(to)}" : "";
        return figure.Length == 0 ? texts["NoTargetValue"] : $"{Sign(comparator)}{figure} {measure}".TrimEnd();
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
