using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Bulk;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Tracing;

namespace Gongbao.Tests.Rules;

/// <summary>One rule, one person or a million: the same answers, to the fen, and no allocation a person.</summary>
public sealed class CareBulkTests
{
    [Fact]
    public void A_million_people_give_the_totals_of_an_independent_program()
    {
        var people = CareWorkload.People(1_000_000, 0);
        var outcomes = new CareOutcome[people.Length];
        BulkRun.Decide<CareRule, CareApplicant, CareParameters, CareOutcome, CareLaws>(people, CareWorkload.Laws(), outcomes);
        Assert.Equal(93_823, outcomes.Count(o => o.Verdict.IsYes));
        Assert.Equal(6_802_226_000, outcomes.Sum(o => o.AmountFen));
        Assert.Equal(3_321_303_160, outcomes.Select((o, i) => o.AmountFen / 100 * (i % 97 + 1)).Sum());
        Assert.Equal(18_992_801_482, outcomes.Sum(o => (long)o.FirstMonth.Number / 100));
    }

    [Fact]
    public void Masks_tell_how_many_passed_each_condition()
    {
        var people = CareWorkload.People(1_000_000, 0);
        var (outcomes, masks) = (new CareOutcome[people.Length], new ulong[people.Length]);
        BulkRun.DecideWithMasks<CareRule, CareApplicant, CareParameters, CareOutcome, CareLaws>(people, CareWorkload.Laws(), outcomes, masks);
        int Passed(params string[] names)
        {
            var numbers = CareRule.Catalog.Conditions.Where(c => names.Contains(c.Name)).Select(c => c.Number).ToArray();
            return masks.Count(m => numbers.All(n => Mask.Answer(m, n).IsYes));
        }

        Assert.Equal([920_319, 907_752, 587_248, 353_682, 919_704, 585_637],
            [Passed("Registered"), Passed("Age"), Passed("Household"), Passed("Certificate", "Grade", "Kind"), Passed("Outside"), Passed("Unable")]);
        Assert.Equal(93_823, outcomes.Count(o => o.Verdict.IsYes));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20240615)]
    public void Bulk_masks_recordings_and_explanations_agree_person_by_person(int seed)
    {
        var people = CareWorkload.People(2_000, (ulong)seed);
        var laws = CareWorkload.Laws();
        var (outcomes, again, masks) = (new CareOutcome[people.Length], new CareOutcome[people.Length], new ulong[people.Length]);
        BulkRun.Decide<CareRule, CareApplicant, CareParameters, CareOutcome, CareLaws>(people, laws, outcomes);
        BulkRun.DecideWithMasks<CareRule, CareApplicant, CareParameters, CareOutcome, CareLaws>(people, laws, again, masks);
        Assert.Equal(outcomes, again);
        var room = new TraceStep[CareRule.Catalog.Conditions.Count];
        for (var i = 0; i < people.Length; i++)
        {
            var one = people[i];
            var law = new CaseLaw(CareWorkload.Book, one.Application.ToDate()!.Value, CareWorkload.Regions[one.County]);
            var snapshot = law.At().Taking("care.standard", law.At(one.Approval.FirstOfNextMonth().ToDate()));
            var recording = new Recording(room);
            Assert.Equal(outcomes[i], CareRule.Decide(in one, CareParameters.From(snapshot), ref recording));
            foreach (var step in recording.Steps)
                if (!CareRule.Catalog.Conditions[step.Condition].IsFigure) Assert.Equal(step.Answer, Mask.Answer(masks[i], step.Condition));
            var explained = Explain.Case<CareRule, CareApplicant, CareParameters, CareOutcome>(in one, CareParameters.From(snapshot), snapshot);
            Assert.Equal((outcomes[i].Verdict, outcomes[i].AmountFen), (explained.Verdict, explained.AmountFen));
        }
    }

    [Fact]
    public void Nothing_is_allocated_a_person()
    {
        var people = CareWorkload.People(10_000, 0);
        var laws = CareWorkload.Laws();
        var (outcomes, masks, room) = (new CareOutcome[people.Length], new ulong[people.Length], new TraceStep[CareRule.Catalog.Conditions.Count]);
        Run(people, laws, outcomes, masks, room); // the first run compiles
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(people, laws, outcomes, masks, room);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, people.Length / 10);
    }

    private static void Run(CareApplicant[] people, CareLaws laws, CareOutcome[] outcomes, ulong[] masks, TraceStep[] room)
    {
        BulkRun.Decide<CareRule, CareApplicant, CareParameters, CareOutcome, CareLaws>(people, laws, outcomes);
        BulkRun.DecideWithMasks<CareRule, CareApplicant, CareParameters, CareOutcome, CareLaws>(people, laws, outcomes, masks);
        var recording = new Recording(room);
        for (var i = 0; i < people.Length; i++)
        {
            recording.Clear();
            outcomes[i] = CareRule.Decide(in people[i], in laws.LawFor(in people[i]), ref recording);
        }
    }
}
