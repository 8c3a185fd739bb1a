using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>复评和复核的间隔, in months, in a county on a day; null where the parameters set none.</summary>
internal sealed class AssessmentTerm(ParameterBook book, Pack pack)
{
    public int? Assessment(string county, DateOnly day) => Months("care.reassessment.interval", county, day);

    public int? Recheck(string county, DateOnly day) => Months("care.recheck.interval", county, day);

    /// <summary>The day on which a person assessed on a day is due; the last of the month where it has no such day.</summary>
    public static DateOnly DueOn(DateOnly assessed, int months) => assessed.AddMonths(months);

    /// <summary>The last day of an assessment that is due by a day: at the end of a month later than so many months before.</summary>
    public static DateOnly LastDue(DateOnly day, int months)
    {
        var last = day.AddMonths(-months);
        while (DueOn(last.AddDays(1), months) <= day) last = last.AddDays(1);
        return last;
    }

    private int? Months(string key, string county, DateOnly day)
    {
        if (book.Find(key) is null) return null;
        var law = book.At(day, RegionCode.TryParse(county, out var code) && pack.Regions.Any(r => r.Code == county) ? [.. pack.RegionTree().Upwards(code)] : []);
        return law.Dated(key)?.Value is null ? null : law.Whole(key);
    }
}
