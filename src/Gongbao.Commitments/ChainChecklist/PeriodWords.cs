using System.Globalization;
using Gongbao.Data.Packs;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.ChainChecklist;

/// <summary>Months, quarters and years as people read them (期间写法).</summary>
internal static class PeriodWords
{
    public static string List(PackCadence? cadence, IReadOnlyList<DateOnly> starts) =>
        string.Join(Display.IsChinese ? "、" : ", ", starts.Select(s => Of(cadence, s)));

    private static string Of(PackCadence? cadence, DateOnly start) => cadence switch
    {
        PackCadence.Yearly => start.Year.ToString(CultureInfo.InvariantCulture) + (Display.IsChinese ? "年" : ""),
        PackCadence.Quarterly when Display.IsChinese => string.Create(CultureInfo.InvariantCulture, $"{start.Year}年{(start.Month + 2) / 3}季度"),
        PackCadence.Quarterly => string.Create(CultureInfo.InvariantCulture, $"{start.Year} Q{(start.Month + 2) / 3}"),
        _ => Display.IsChinese ? string.Create(CultureInfo.InvariantCulture, $"{start.Year}年{start.Month}月") : start.ToString("MMM yyyy", CultureInfo.InvariantCulture),
    };
}
