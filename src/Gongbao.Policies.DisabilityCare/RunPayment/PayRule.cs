using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>一个月的发放依据: standards and order of pooling in a county on the first day of the month. In fen.</summary>
internal readonly record struct MonthLaw(long Home, long Day, long Institution, long PublicHome, PoolingParameters Pooling)
{
    /// <exception cref="ParameterMissingException">The month lies before the rule, or the pack has a gap.</exception>
    public static MonthLaw From(ParameterSnapshot law) => new(law.Number("care.standard.home"), law.Number("care.standard.day"),
        law.Number("care.standard.institution"), law.Number("care.standard.public"), PoolingParameters.From(law));

    public long Of(CareService service) => service switch
    {
        CareService.Home => Home,
        CareService.Day => Day,
        CareService.Institution => Institution,
        CareService.PublicHome => PublicHome,
        _ => 0,
    };
}

/// <summary>What was booked for a month of a person, and whether something of it came back and is to be paid again.</summary>
internal readonly record struct Booked(PayParts Parts, bool Repeat);

/// <summary>A line to be written: whose month, to whom, and how much.</summary>
internal readonly record struct DueLine(DateOnly Month, Guid PayeeId, CareService Service, PayKind Kind, PayParts Parts);

/// <summary>
/// 应发金额（四、五（六））: what is due for each month by the law known today, less what was booked for it. The one rule behind first payments,
/// back payments after a raise announced late (补发), deductions (扣回), payments again after a return (重发) and claims against those who left (追回).
/// No month is booked twice, and whatever a roll missed is made good by the next. The books are kept by person and month: who is paid for a month
/// that is already booked does not change by a later change of carer.
/// </summary>
internal static class PayRule
{
    /// <summary>What is due for one month of a span.</summary>
    public static PayParts Due(CareSpan span, in MonthLaw law)
    {
        var standard = law.Of(span.Service);
        var income = new CareIncome
        {
            StandardFen = standard,
            InInstitution = span.Service is CareService.Institution or CareService.PublicHome,
            Living = span.LivingFen,
            Nursing = span.NursingFen,
            Subsistence = span.SubsistenceFen,
            OldAge = span.OldAgeFen,
            Other = span.OtherFen,
            Sources = span.SourcesFen,
        };
        var trace = new PoolParts();
        var outcome = PoolingRule.Decide(in income, law.Pooling, ref trace);
        return trace.Taken with { Standard = standard, Amount = outcome.AmountFen };
    }

    /// <summary>The lines of one person and what must be claimed back.</summary>
    /// <param name="spans">All spans of the person in the county, in order of their beginning.</param>
    /// <param name="months">The months looked at, ending with the month of the roll.</param>
    /// <param name="laws">The law of each of these months.</param>
    /// <param name="booked">What was booked for a month; null when nothing was.</param>
    /// <param name="lines">Where the lines are added.</param>
    /// <param name="claims">An empty list, where what must be claimed back is added: only an amount, below zero.</param>
    public static void Settle(IReadOnlyList<CareSpan> spans, IReadOnlyList<DateOnly> months, IReadOnlyList<MonthLaw> laws, Func<DateOnly, Booked?> booked, List<DueLine> lines, List<DueLine> claims)
    {
        var first = lines.Count;
        for (var i = 0; i < months.Count; i++)
        {
            var span = SpanOf(spans, months[i]);
            var before = booked(months[i]);
            if (span is null && before is null) continue;
            var due = span is null ? default : Due(span, laws[i]);
            var open = due - (before?.Parts ?? default);
            if (open == default && (before is not null || due.Standard == 0)) continue;
            var kind = open.Amount < 0 ? PayKind.Recovery
                : before is { Repeat: true, Parts.Amount: 0 } ? PayKind.Repeat
                : i == months.Count - 1 && before is null ? PayKind.Regular : PayKind.Difference;
            var payer = span ?? Before(spans, months[i]);
            (kind == PayKind.Recovery ? claims : lines).Add(new(months[i], payer.PayeeId, payer.Service, kind, open));
        }
        Deduct(lines, first, claims);
    }

    /// <summary>The span that counts in a month; null when none does.</summary>
    private static CareSpan? SpanOf(IReadOnlyList<CareSpan> spans, DateOnly month)
    {
        for (var i = spans.Count - 1; i >= 0; i--)
            if (spans[i].Since <= month && !(spans[i].Until < month)) return spans[i];
        return null;
    }

    // who had been paid when the month came that was not due
    private static CareSpan Before(IReadOnlyList<CareSpan> spans, DateOnly month)
    {
        for (var i = spans.Count - 1; i > 0; i--)
            if (spans[i].Since <= month && spans[i].Until >= spans[i].Since) return spans[i];
        return spans[0];
    }

    // what was paid too much is taken from what the same payee gets now; the rest stays a claim, whose pooled amounts are put right at once
    private static void Deduct(List<DueLine> lines, int first, List<DueLine> claims)
    {
        for (var c = 0; c < claims.Count; c++)
        {
            var claim = claims[c];
            var room = 0L;
            for (var i = first; i < lines.Count; i++)
                if (lines[i].PayeeId == claim.PayeeId) room += lines[i].Parts.Amount;
            var owed = -claim.Parts.Amount;
            var taken = Math.Clamp(room, 0, owed);
            lines.Add(claim with { Parts = claim.Parts with { Amount = -taken } });
            claims[c] = claim with { Parts = new PayParts { Amount = taken - owed } };
        }
        claims.RemoveAll(c => c.Parts.Amount == 0);
    }
}
