using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;
using Gongbao.Platform.Parts;
using Gongbao.Registers.Contracts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.SeeRegister;

/// <summary>事项用语: how items are said to people, in the language of the current request.</summary>
internal static class ItemWords
{
    public static string LocalTitle(this CommitmentItem item) => Display.IsChinese ? item.Title : item.TitleEn ?? item.Title;

    /// <summary>Address of the item, or of one of its pages.</summary>
    public static string Href(string number, string page = "") => page.Length == 0 ? $"/commitments/{number}" : $"/commitments/{number}/{page}";

    /// <summary>Comparison, figure or range, unit of measure; null where nothing is to be reached in figures.</summary>
    public static string? Target(CommitmentItem item, IStringLocalizer texts)
    {
        var figure = item is { Value: null, Min: { } from, Max: { } to } ? $"{Measures.Of(from, item.Measure)}—{Measures.Of(to, item.Measure)}" : Measures.Of(item.Value ?? item.Min ?? item.Max, item.Measure);
        return figure is null ? null : texts["Comparator." + (item.Comparator ?? Comparator.Equal), figure].Value;
    }

    /// <summary>Name of a region; an unknown code is shown as it is, null is the whole city.</summary>
    public static string RegionName(RegisterView view, string? code, IStringLocalizer texts) =>
        code is null ? texts["Region.City"]
        : Kernel.RegionCode.TryParse(code, out var parsed) && view.Find(parsed) is { } region ? Display.IsChinese ? region.Region.Name : region.English ?? region.Region.Name : code;

    /// <summary>A period of reports, such as 2024年6月 or the second quarter of 2024.</summary>
    public static string Period(string period, IStringLocalizer texts)
    {
        if (!ReportPeriod.TryParse(period, out var p)) return period;
        var part = p.Cadence switch { Cadence.Quarterly => (p.First.Month + 2) / 3, Cadence.HalfYearly => (p.First.Month + 5) / 6, _ => p.First.Month };
        return texts["Period." + p.Cadence, p.First.Year, part];
    }
}
