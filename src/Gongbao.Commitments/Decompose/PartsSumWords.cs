using Gongbao.Platform.Parts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.Decompose;

/// <summary>分解合计的说法: what the parts come to, and how much that is more or less than the whole.</summary>
internal static class PartsSumWords
{
    public static string Of(PartsSum sum, string? measure, IStringLocalizer texts)
    {
        var said = new List<string> { texts["Sum", Words(sum.Sum), Words(sum.Whole)] };
        if (sum.Difference != 0) said.Add(texts[sum.Difference > 0 ? "Sum.More" : "Sum.Less", Words(Math.Abs(sum.Difference))]);
        else if (sum.AddsUp) said.Add(texts["Sum.Good"]);
        if (sum.Without > 0) said.Add(texts["Sum.Without", sum.Without]);
        return string.Join(' ', said);

        string Words(decimal figure) => Measures.Of(figure, measure)!;
    }
}
