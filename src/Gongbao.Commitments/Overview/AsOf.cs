using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Commitments.Overview;

/// <summary>The day that a page shows (截至日期), from its address: <c>?on=2024-06-15</c>. Without one, and for days to come, today.</summary>
/// <param name="Day">The day shown.</param>
/// <param name="Today">The city's day.</param>
/// <param name="Typed">What was typed, shown again in the field.</param>
/// <param name="Unread">True when it is no date: today is shown, and the page says so.</param>
internal sealed record AsOf(DateOnly Day, DateOnly Today, string? Typed, bool Unread)
{
    public bool IsPast => Day < Today;

    /// <summary>For queries: the past day, or null for the lights as they are.</summary>
    public DateOnly? PastDay => IsPast ? Day : null;

    /// <summary>First day of its month.</summary>
    public DateOnly MonthStart => new(Day.Year, Day.Month, 1);

    public static AsOf From(HttpRequest request, DateOnly today)
    {
        var typed = request.Query["on"].ToString().Trim();
        if (typed.Length == 0) return new AsOf(today, today, null, false);
        var read = DateOnly.TryParseExact(typed, ["yyyy-M-d", "yyyy/M/d", "yyyy年M月d日"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return new AsOf(read && day < today ? day : today, today, typed.Length > 20 ? null : typed, !read);
    }
}
