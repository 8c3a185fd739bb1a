using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;

namespace Gongbao.Tests.Care;

public class PayRuleTests
{
    private static readonly Guid Carer = Guid.NewGuid(), Other = Guid.NewGuid();
    private static readonly PoolingParameters Pool = new(PoolOrder.Of(["living", "nursing"]), PoolOrder.Of(["living", "nursing", "subsistence", "old-age", "other"]));
    private readonly Dictionary<DateOnly, Booked> books = [];
    private readonly List<DueLine> lines = [], claims = [];
    private long home = 60000;

    [Fact]
    public void Home_care_pools_the_two_subsidies_but_not_the_subsistence_allowance() =>
        Assert.Equal(new PayParts(60000, 10000, 10000, 0, 0, 0, 5000, 35000), PayRule.Due(Span(1) with { SubsistenceFen = 70000, SourcesFen = 5000 }, Law()));

    [Fact]
    public void In_an_institution_what_is_drawn_may_cover_the_standard_and_the_backstop_is_never_below_zero() =>
        Assert.Equal(new PayParts(100000, 10000, 10000, 80000, 0, 0, 0, 0), PayRule.Due(Span(1) with { Service = CareService.Institution, SubsistenceFen = 98000 }, Law()));

    [Fact]
    public void The_first_month_is_regular_and_is_not_paid_twice()
    {
        Settle(1, Span(1));
        var line = Assert.Single(lines);
        Assert.Equal((PayKind.Regular, 40000L, Month(1)), (line.Kind, line.Parts.Amount, line.Month));
        Book();
        Settle(1, Span(1));
        Assert.Empty(lines);
    }

    [Fact]
    public void A_month_before_the_span_and_one_after_its_end_are_not_paid()
    {
        Settle(3, Span(2, until: 2));
        Assert.Equal([(Month(2), PayKind.Difference)], lines.Select(l => (l.Month, l.Kind)));
        Assert.Empty(claims);
    }

    [Fact]
    public void A_raise_announced_late_pays_the_difference_for_each_month_before()
    {
        foreach (var month in (int[])[1, 2, 3]) Pay(month, Span(1));
        home = 65000;
        Settle(4, Span(1));
        Assert.Equal([(1, PayKind.Difference, 5000L), (2, PayKind.Difference, 5000L), (3, PayKind.Difference, 5000L), (4, PayKind.Regular, 45000L)],
            lines.Select(l => (l.Month.Month, l.Kind, l.Parts.Amount)));
        Assert.All(lines.Take(3), l => Assert.Equal(new PayParts(5000, 0, 0, 0, 0, 0, 0, 5000), l.Parts));
    }

    [Fact]
    public void What_was_paid_too_much_is_deducted_from_the_same_payee_and_never_more_than_they_get()
    {
        Pay(1, Span(1));
        Pay(2, Span(1));
        // from January on they draw more than was known
        var more = Span(1) with { SourcesFen = 30000 };
        Settle(3, more);
        Assert.Equal(0, lines.Sum(l => l.Parts.Amount));
        Assert.Equal([(1, -10000L), (2, 0L)], lines.Where(l => l.Kind == PayKind.Recovery).Select(l => (l.Month.Month, l.Parts.Amount)));
        Assert.Equal([(1, -20000L), (2, -30000L)], claims.Select(c => (c.Month.Month, c.Parts.Amount)));
    }

    [Fact]
    public void What_was_paid_after_an_exit_is_claimed_and_the_pooled_amounts_are_put_right()
    {
        Pay(1, Span(1));
        Pay(2, Span(1));
        Settle(3, Span(1, until: 1));
        Assert.Equal(new PayParts { Amount = -40000 }, Assert.Single(claims).Parts);
        var line = Assert.Single(lines);
        Assert.Equal((PayKind.Recovery, new PayParts(-60000, -10000, -10000, 0, 0, 0, 0, 0)), (line.Kind, line.Parts));
    }

    [Fact]
    public void Another_payee_does_not_lose_what_the_first_was_paid_too_much()
    {
        Pay(1, Span(1));
        Pay(2, Span(1));
        CareSpan[] spans = [Span(1, until: 1), Span(3) with { PayeeId = Other }];
        Settle(3, spans);
        Assert.Equal((Other, 40000L), lines.Where(l => l.Kind == PayKind.Regular).Select(l => (l.PayeeId, l.Parts.Amount)).Single());
        Assert.Equal((Carer, -40000L), claims.Select(c => (c.PayeeId, c.Parts.Amount)).Single());
    }

    [Fact]
    public void A_change_in_a_month_counts_the_later_span_and_an_overtaken_span_never_counts()
    {
        Settle(2, Span(1, until: 1), Span(2) with { PayeeId = Other }, Span(3, until: 2));
        Assert.Equal([(1, Carer), (2, Other)], lines.Select(l => (l.Month.Month, l.PayeeId)));
    }

    [Fact]
    public void A_returned_month_is_paid_again()
    {
        books[Month(1)] = new(default, Repeat: true);
        Settle(2, Span(1));
        Assert.Equal([PayKind.Repeat, PayKind.Regular], lines.Select(l => l.Kind));
    }

    private static DateOnly Month(int number) => new(2024, number, 1);

    private MonthLaw Law() => new(home, 60000, 100000, 253000, Pool);

    private static CareSpan Span(int from, int? until = null) => new()
    {
        Id = Guid.NewGuid(), PersonId = Guid.Empty, PayeeId = Carer, County = "990102", Since = Month(from), Until = until is { } last ? Month(last).AddMonths(1).AddDays(-1) : null,
        Service = CareService.Home, StandardFen = 60000, LivingFen = 10000, NursingFen = 10000, SubsistenceFen = 0, OldAgeFen = 0, OtherFen = 0, SourcesFen = 0,
        Event = CareEvent.Approved, EventDay = Month(from), Basis = "审批", ChangedAt = default,
    };

    private void Settle(int month, params CareSpan[] spans)
    {
        lines.Clear();
        claims.Clear();
        var months = Enumerable.Range(1, month).Select(Month).ToList();
        PayRule.Settle(spans, months, [.. months.Select(_ => Law())], m => books.TryGetValue(m, out var b) ? b : null, lines, claims);
    }

    private void Pay(int month, params CareSpan[] spans)
    {
        Settle(month, spans);
        Book();
    }

    private void Book()
    {
        foreach (var line in lines) books[line.Month] = new(books.GetValueOrDefault(line.Month).Parts + line.Parts, Repeat: false);
    }
}
