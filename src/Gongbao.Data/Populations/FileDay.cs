namespace Gongbao.Data.Populations;

/// <summary>A day as a file of people has it: yyyymmdd.</summary>
public static class FileDay
{
    /// <summary>Whether there is such a day, from 1900 to 2200.</summary>
    public static bool Is(int yyyymmdd)
    {
        var (year, month, day) = (yyyymmdd / 10000, yyyymmdd / 100 % 100, yyyymmdd % 100);
        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && (day <= 28 || day <= DateTime.DaysInMonth(year, month));
    }
}
