using System.Globalization;

namespace Gongbao.Data.Packs;

internal static class CalendarCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack) =>
        PackCheck.Doubles(pack.Calendars, c => c.Year.ToString(CultureInfo.InvariantCulture)).Concat(pack.Calendars.SelectMany(One)).Concat(Fixed(pack.Holidays));

    private static IEnumerable<PackProblem> One(PackCalendar calendar)
    {
        var seen = new HashSet<DateOnly>();
        foreach (var day in calendar.DaysOff.Concat(calendar.MakeUpWorkdays))
        {
            if (!seen.Add(day)) yield return new(calendar.At, "DayTwice", $"{day:yyyy-MM-dd}");
            if (day.Year != calendar.Year) yield return new(calendar.At, "OtherYear", $"{day:yyyy-MM-dd}", $"{calendar.Year}");
        }
        foreach (var day in calendar.MakeUpWorkdays)
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) yield return new(calendar.At, "NotAWeekend", $"{day:yyyy-MM-dd}");
    }

    private static IEnumerable<PackProblem> Fixed(PackHolidays? holidays) => holidays is null ? [] :
        from day in holidays.Fixed
        where !DateOnly.TryParseExact("2024-" + day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        select new PackProblem(holidays.At, "NoSuchDay", day);
}
