using System.Globalization;

namespace Gongbao.Data.Model;

/// <summary>
/// 排序键. A stored text whose plain order, equal on both engines, is the Chinese order of the name.
/// The order comes from the ICU library of the system. Where the program runs without it (invariant mode) the order is that of the code points:
/// nothing fails, names are just not by pinyin. <see cref="Version"/> is stored, so that keys are made anew when the library changes.
/// </summary>
public static class SortKey
{
    /// <summary>Longest part of a name that is ordered.</summary>
    private const int Length = 40;

    private static readonly CompareInfo Pinyin = Compare("zh-CN");
    private static readonly CompareInfo Stroke = Compare("zh-CN_stroke");

    /// <summary>Changes when stored keys must be made anew.</summary>
    public static string Version { get; } = Pinyin.Version.FullVersion.ToString(CultureInfo.InvariantCulture);

    /// <summary>按拼音: for lists of names.</summary>
    public static string ByPinyin(string name) => Key(Pinyin, name);

    /// <summary>按笔画: for lists of persons where no rank is meant (以姓氏笔画为序).</summary>
    public static string ByStroke(string name) => Key(Stroke, name);

    /// <summary>按规定次序: for what has a customary order (regions, units), by its place in the pack, counted from 0.</summary>
    public static string ByPlace(int place) => place.ToString("D6", CultureInfo.InvariantCulture);

    private static string Key(CompareInfo order, string name)
    {
        var cut = name.Length <= Length ? name.Length : char.IsHighSurrogate(name[Length - 1]) ? Length - 1 : Length;
        return Convert.ToHexStringLower(order.GetSortKey(name[..cut], CompareOptions.None).KeyData);
    }

    private static CompareInfo Compare(string culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture).CompareInfo;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture.CompareInfo;
        }
    }
}
