using Gongbao.Data;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>What a roll consists of, before it is written.</summary>
internal sealed record RollContent(IReadOnlyList<PayLine> Lines, IReadOnlyList<Recovery> Claims);

/// <summary>名册测算: the lines of a county for a month, by the spans, the books and the law known on a day. Reads only.</summary>
internal sealed class PayRoll(GongbaoDb db, Pack pack, PayBooks books)
{
    /// <param name="run">County, month, and the day until which announced parameters count.</param>
    /// <param name="book">Parameters with what officers have issued.</param>
    /// <param name="at">Instant of the act, for the claims.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="ParameterMissingException">A month in which somebody is served lies before the rule, or the pack has a gap.</exception>
    public async Task<RollContent> ComputeAsync(PayRun run, ParameterBook book, DateTimeOffset at, CancellationToken cancel)
    {
        var (county, month) = (run.County, run.Month);
        var law = LawOf(book, county, run.Known);
        var from = month.AddMonths(-law(month).Whole("care.pay.lookback"));
        var spans = await db.Set<CareSpan>().AsNoTracking().Where(s => s.County == county && s.Since <= month && (s.Until == null || s.Until >= from))
            .OrderBy(s => s.PersonId).ThenBy(s => s.Since).ThenBy(s => s.Id).ToListAsync(cancel);
        var booked = await books.ReadAsync(county, from, null, cancel);
        var months = MonthsOf(spans, from, month);
        var laws = months.Select(m => MonthLaw.From(law(m))).ToList();
        return Lines(run, spans, months, laws, booked, at);
    }

    /// <summary>What must be claimed from some persons of a county, up to the present month: what no later payment can be lowered by.</summary>
    /// <param name="county">Code.</param>
    /// <param name="spans">All spans of these persons there, by person and in order.</param>
    /// <param name="today">The present day.</param>
    /// <param name="book">Parameters with what officers have issued.</param>
    /// <param name="at">Instant of the act.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<Recovery>> ClaimsAsync(string county, List<CareSpan> spans, DateOnly today, ParameterBook book, DateTimeOffset at, CancellationToken cancel)
    {
        if (spans.Count == 0) return [];
        var run = new PayRun { Id = Guid.Empty, County = county, Month = new(today.Year, today.Month, 1), No = 0, Known = today, DraftedAt = at, UnitId = "" };
        var law = LawOf(book, county, today);
        var from = run.Month.AddMonths(-law(run.Month).Whole("care.pay.lookback"));
        var booked = await books.ReadAsync(county, from, [.. spans.Select(s => s.PersonId).Distinct()], cancel);
        var months = MonthsOf(spans, from, run.Month);
        return Lines(run, spans, months, [.. months.Select(m => MonthLaw.From(law(m)))], booked, at).Claims;
    }

    /// <summary>The law of a county on the first day of each month, as known on a day.</summary>
    public Func<DateOnly, ParameterSnapshot> LawOf(ParameterBook book, string county, DateOnly known)
    {
        var regions = pack.RegionTree().Upwards(RegionCode.Parse(county)).ToList();
        return month => book.At(month, regions, known);
    }

    /// <summary>The months from the first in which somebody is served to the last.</summary>
    public static List<DateOnly> MonthsOf(IReadOnlyList<CareSpan> spans, DateOnly from, DateOnly last)
    {
        var first = spans.Select(s => s.Since).DefaultIfEmpty(last).Min();
        return [.. Month.Of(first > from ? first : from).Through(Month.Of(last)).Select(m => m.FirstDay)];
    }

    private static RollContent Lines(PayRun run, List<CareSpan> spans, List<DateOnly> months, List<MonthLaw> laws,
        Dictionary<(Guid, DateOnly), Booked> booked, DateTimeOffset at)
    {
        var (lines, claims) = (new List<PayLine>(spans.Count), new List<Recovery>());
        var (due, owed) = (new List<DueLine>(), new List<DueLine>());
        for (int first = 0, end; first < spans.Count; first = end)
        {
            var person = spans[first].PersonId;
            for (end = first + 1; end < spans.Count && spans[end].PersonId == person;) end++;
            due.Clear();
            owed.Clear();
            PayRule.Settle(spans.GetRange(first, end - first), months, laws, m => booked.TryGetValue((person, m), out var b) ? b : null, due, owed);
            foreach (var line in due) lines.Add(Line(run.Id, lines.Count + 1, person, line));
            foreach (var claim in owed) claims.Add(Claim(person, run.County, claim, at));
        }
        return new(lines, claims);
    }

    private static PayLine Line(Guid run, int no, Guid person, in DueLine due) => new()
    {
        RunId = run, No = no, PersonId = person, PayeeId = due.PayeeId, Month = due.Month, Kind = due.Kind, Service = due.Service,
        StandardFen = due.Parts.Standard, LivingFen = due.Parts.Living, NursingFen = due.Parts.Nursing, SubsistenceFen = due.Parts.Subsistence,
        OldAgeFen = due.Parts.OldAge, OtherFen = due.Parts.Other, SourcesFen = due.Parts.Sources, AmountFen = due.Parts.Amount,
    };

    private static Recovery Claim(Guid person, string county, in DueLine owed, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), PersonId = person, PayeeId = owed.PayeeId, County = county, Month = owed.Month, AmountFen = -owed.Parts.Amount, At = at,
    };
}
