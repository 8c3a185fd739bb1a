using System.Globalization;

namespace Gongbao.Gazette.Publishing;

/// <summary>查询日期: the day for which a page tells what is in force, as typed into its address.</summary>
/// <param name="Day">The day; today when nothing or nonsense was typed.</param>
/// <param name="Typed">What was typed, kept for the field.</param>
/// <param name="IsWrong">Something was typed that is no day.</param>
internal readonly record struct AsOf(DateOnly Day, string Typed, bool IsWrong)
{
    private static readonly string[] Forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];

    public bool IsChosen => Typed.Length > 0 && !IsWrong;

    public static AsOf Of(string? typed, DateOnly today)
    {
        var text = (typed ?? "").Trim();
        if (text.Length == 0) return new AsOf(today, "", false);
        return TryDay(text, out var day)
            ? new AsOf(day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), false)
            : new AsOf(today, text.Length > 40 ? text[..40] : text, true);
    }

    /// <summary>A day as people write it: 2024-06-15, 2024年6月15日, 20240615; full-width digits too.</summary>
    public static bool TryDay(string? typed, out DateOnly day) =>
        DateOnly.TryParseExact(Search.PlainText.Fold(typed ?? ""), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year >= 1949;

    /// <summary>The part of an address that keeps the day on the next page; empty for today.</summary>
    public string Query => IsChosen ? "?on=" + Typed : "";
}
