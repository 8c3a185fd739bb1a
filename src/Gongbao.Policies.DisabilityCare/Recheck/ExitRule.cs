using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Recheck;

/// <summary>停发月份: the text says from when a subsidy is paid and not until when. Whether the month of the event is still paid is a parameter (疑义R38).</summary>
internal static class ExitRule
{
    /// <summary>First day of the last month that is paid.</summary>
    /// <param name="reason">Why the person leaves.</param>
    /// <param name="day">The day of the event.</param>
    /// <param name="monthPaid">Reasons whose month is still paid, as the parameter names them.</param>
    public static DateOnly LastMonth(ExitReason reason, DateOnly day, IReadOnlyList<string> monthPaid)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        return monthPaid.Contains(WordOf(reason)) ? month : month.AddMonths(-1);
    }

    /// <summary>The reason as parameters name it: subsistence-ended.</summary>
    public static string WordOf(ExitReason reason) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());
}
