using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Bulk;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Tracing;

namespace Gongbao.Tests.Rules;

/// <summary>The deed-tax subsidy for one purchase or a million: the same answers to the fen, and no allocation a purchase.</summary>
public sealed class DeedTaxBulkTests
{
    [Fact]
    public void A_million_purchases_give_the_totals_of_an_independent_program()
    {
        var homes = DeedTaxWorkload.Purchases(1_000_000, 0);
        var (outcomes, again, masks) = (new DeedTaxOutcome[homes.Length], new DeedTaxOutcome[homes.Length], new ulong[homes.Length]);
        BulkRun.Decide<DeedTaxRule, HomePurchase, DeedTaxParameters, DeedTaxOutcome, DeedTaxLaws>(homes, DeedTaxWorkload.Laws(), outcomes);
        BulkRun.DecideWithMasks<DeedTaxRule, HomePurchase, DeedTaxParameters, DeedTaxOutcome, DeedTaxLaws>(homes, DeedTaxWorkload.Laws(), again, masks);
        Assert.Equal(304_686, outcomes.Count(o => o.Verdict.IsYes));
        Assert.Equal(387_516_556_138, outcomes.Sum(o => o.AmountFen));
        Assert.Equal(18_973_061_386_002, outcomes.Select((o, i) => o.AmountFen * (i % 97 + 1)).Sum());
        Assert.Equal(outcomes, again);
        Assert.Equal(304_686, masks.Count(m => DeedTaxRule.Catalog.Conditions.Where(c => !c.IsFigure).All(c => Mask.Answer(m, c.Number).IsYes)));
    }

    /// <summary>A plain loop over dates and numbers that knows nothing of rules, parameters or laws.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20241201)]
    public void Other_seeds_give_the_totals_of_a_plain_loop(int seed)
    {
        var homes = DeedTaxWorkload.Purchases(200_000, (ulong)seed);
        var outcomes = new DeedTaxOutcome[homes.Length];
        BulkRun.Decide<DeedTaxRule, HomePurchase, DeedTaxParameters, DeedTaxOutcome, DeedTaxLaws>(homes, DeedTaxWorkload.Laws(), outcomes);
        var (count, sum, weighted) = (0, 0L, 0L);
        for (var i = 0; i < homes.Length; i++)
        {
            var isNew = homes[i].Kind == HomeKind.New;
            if (homes[i].District > 3 || homes[i].Filed.Number is < 20231101 or > 20241231 || (isNew && homes[i].Paid.Number > 20250630)) continue;
            var fen = Math.Min(homes[i].TaxFen!.Value / 2, isNew ? 2_000_000 : 1_500_000);
            (count, sum, weighted) = (count + 1, sum + fen, weighted + fen * (i % 97 + 1));
        }
        Assert.Equal((count, sum, weighted), (outcomes.Count(o => o.Verdict.IsYes), outcomes.Sum(o => o.AmountFen), outcomes.Select((o, i) => o.AmountFen * (i % 97 + 1)).Sum()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20240615)]
    public void Bulk_masks_recordings_and_explanations_agree_purchase_by_purchase(int seed)
    {
        var homes = DeedTaxWorkload.Purchases(2_000, (ulong)seed);
        var laws = DeedTaxWorkload.Laws();
        var (outcomes, masks) = (new DeedTaxOutcome[homes.Length], new ulong[homes.Length]);
        BulkRun.DecideWithMasks<DeedTaxRule, HomePurchase, DeedTaxParameters, DeedTaxOutcome, DeedTaxLaws>(homes, laws, outcomes, masks);
        var room = new TraceStep[DeedTaxRule.Catalog.Conditions.Count];
        for (var i = 0; i < homes.Length; i++)
        {
            var one = homes[i];
            var snapshot = new CaseLaw(DeedTaxWorkload.Book, one.Filed.ToDate()!.Value, DeedTaxWorkload.Regions[one.District]).At();
            var recording = new Recording(room);
            Assert.Equal(outcomes[i], DeedTaxRule.Decide(in one, DeedTaxParameters.From(snapshot), ref recording));
            foreach (var step in recording.Steps)
                if (!DeedTaxRule.Catalog.Conditions[step.Condition].IsFigure) Assert.Equal(step.Answer, Mask.Answer(masks[i], step.Condition));
            var explained = Explain.Case<DeedTaxRule, HomePurchase, DeedTaxParameters, DeedTaxOutcome>(in one, DeedTaxParameters.From(snapshot), snapshot);
            Assert.Equal((outcomes[i].Verdict, outcomes[i].AmountFen), (explained.Verdict, explained.AmountFen));
        }
    }

    [Fact]
    public void Nothing_is_allocated_a_purchase()
    {
        var homes = DeedTaxWorkload.Purchases(10_000, 0);
        var laws = DeedTaxWorkload.Laws();
        var (outcomes, masks, room) = (new DeedTaxOutcome[homes.Length], new ulong[homes.Length], new TraceStep[DeedTaxRule.Catalog.Conditions.Count]);
        Run(homes, laws, outcomes, masks, room); // the first run compiles
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(homes, laws, outcomes, masks, room);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, homes.Length / 10);
    }

    private static void Run(HomePurchase[] homes, DeedTaxLaws laws, DeedTaxOutcome[] outcomes, ulong[] masks, TraceStep[] room)
    {
        BulkRun.Decide<DeedTaxRule, HomePurchase, DeedTaxParameters, DeedTaxOutcome, DeedTaxLaws>(homes, laws, outcomes);
        BulkRun.DecideWithMasks<DeedTaxRule, HomePurchase, DeedTaxParameters, DeedTaxOutcome, DeedTaxLaws>(homes, laws, outcomes, masks);
        var recording = new Recording(room);
        for (var i = 0; i < homes.Length; i++)
        {
            recording.Clear();
            outcomes[i] = DeedTaxRule.Decide(in homes[i], in laws.LawFor(in homes[i]), ref recording);
        }
    }
}
