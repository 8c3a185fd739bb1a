using System.Globalization;

namespace Gongbao.Data.Packs;

internal static class CalendarCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack) =>
        PackCheck.Doubles(pack.Calendars, c => c.Year.ToString(CultureInfo.InvariantCulture)).Concat(pack.Calendars.SelectMany(One));

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
}
