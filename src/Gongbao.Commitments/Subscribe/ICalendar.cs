using System.Globalization;
using System.Text;

namespace Gongbao.Commitments.Subscribe;

/// <summary>日历格式 (RFC 5545): whole-day events; lines of at most 75 octets, folded between characters; commas, semicolons, backslashes and line ends escaped.</summary>
internal static class ICalendar
{
    public const string MediaType = "text/calendar; charset=utf-8";

    private const int Longest = 75;

    /// <param name="name">Name of the calendar.</param>
    /// <param name="events">In the order of the file.</param>
    public static string Write(string name, IEnumerable<CalendarEvent> events)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(Folded(line)).Append("\r\n");
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gongbao//Commitments//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:" + Escaped(name), "REFRESH-INTERVAL;VALUE=DURATION:PT6H"]) Line(line);
        foreach (var e in events)
        {
            Line("BEGIN:VEVENT");
            Line("UID:" + e.Uid);
            Line("DTSTAMP:" + e.Stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            Line("DTSTART;VALUE=DATE:" + Date(e.Day));
            Line("DTEND;VALUE=DATE:" + Date(e.Day.AddDays(1)));
            Line("SUMMARY:" + Escaped(e.Summary));
            Line("URL:" + e.Url);
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }
        Line("END:VCALENDAR");
        return text.ToString();
    }

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

    // a folded line goes on after a line end and one blank, which counts
    private static string Folded(string line)
    {
        var text = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Longest)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        return text.ToString();
    }
}

/// <summary>One whole-day entry.</summary>
/// <param name="Uid">The same for the same thing for ever, so that a moved day moves the entry.</param>
/// <param name="Stamp">Instant of the making of the file.</param>
/// <param name="Day">The day.</param>
/// <param name="Summary">What is due.</param>
/// <param name="Url">Where to act on it.</param>
internal sealed record CalendarEvent(string Uid, DateTimeOffset Stamp, DateOnly Day, string Summary, string Url);
