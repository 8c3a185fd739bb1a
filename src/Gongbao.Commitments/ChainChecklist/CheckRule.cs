using Gongbao.Data.Packs;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.ChainChecklist;

/// <summary>State of one point of one chain on a day (机制要点状态).</summary>
/// <param name="Light">Grey: never any evidence. Green: evidence in force. Yellow: stale.</param>
/// <param name="Latest">Day of the newest evidence; null: none.</param>
/// <param name="Missing">First days of the periods without evidence since the first one, of the last twelve at most; the current period is not yet missing.</param>
internal sealed record CheckState(LightKind Light, DateOnly? Latest, IReadOnlyList<DateOnly> Missing);

/// <summary>
/// When a point is lit (机制要点亮灯规则), office practice (工作惯例): the text asks for the points and prints no lights. What stands is green while its evidence holds.
/// What recurs is green when the last complete period, or the current one, has evidence; else yellow. Without any evidence: grey.
/// </summary>
internal static class CheckRule
{
    private const int Looked = 12;

    /// <param name="cadence">Of the point; null for what stands.</param>
    /// <param name="evidence">Day and last day of each evidence that was not withdrawn.</param>
    /// <param name="day">The day to be judged.</param>
    public static CheckState On(PackCadence? cadence, IEnumerable<(DateOnly On, DateOnly? Until)> evidence, DateOnly day)
    {
        var known = evidence.Where(e => e.On <= day).ToList();
        if (known.Count == 0) return new CheckState(LightKind.Grey, null, []);
        var latest = known.Max(e => e.On);
        if (cadence is not { } every) return new CheckState(known.Any(e => e.Until is null || e.Until >= day) ? LightKind.Green : LightKind.Amber, latest, []);
        var done = known.Select(e => StartOf(e.On, every)).ToHashSet();
        var current = StartOf(day, every);
        var missing = new List<DateOnly>();
        var first = done.Min();
        for (var (start, looked) = (Before(current, every), 0); start > first && looked < Looked; start = Before(start, every), looked++)
            if (!done.Contains(start)) missing.Insert(0, start);
        var fresh = done.Contains(current) || done.Contains(Before(current, every));
        return new CheckState(fresh ? LightKind.Green : LightKind.Amber, latest, missing);
    }

    private static int Months(PackCadence every) => every switch { PackCadence.Monthly => 1, PackCadence.Quarterly => 3, _ => 12 };

    private static DateOnly StartOf(DateOnly day, PackCadence every) => new(day.Year, (day.Month - 1) / Months(every) * Months(every) + 1, 1);

    private static DateOnly Before(DateOnly start, PackCadence every) => start.AddMonths(-Months(every));
}
