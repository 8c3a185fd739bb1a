using Gongbao.Policies.DisabilityCare.Contracts;
using RulesEngine.Models;

namespace Gongbao.Benchmarks;

/// <summary>The six conditions as expression strings, compiled by the engine once; each person gives a list of results, which is its explanation.</summary>
internal sealed class MicrosoftRulesEngine
{
    public const int People = 20_000;
    private readonly RulesEngine.RulesEngine engine;
    private readonly CareLaws laws;

    public MicrosoftRulesEngine(CareLaws laws)
    {
        this.laws = laws;
        engine = new(
        [
            new Workflow
            {
                WorkflowName = "care",
                Rules =
                [
                    One("registered", "p.Registered"), One("age", "p.AgeNumber >= p.MinimumAge * 10000"), One("household", "p.Households != 0"),
                    One("disability", "p.Certificate && p.Grade <= p.LawGrade && p.KindCounts"), One("outside", "p.Schemes == 0"), One("unable", "p.UnableCount >= p.LawUnable"),
                ],
            },
        ]);
    }

    public int Eligible(CareApplicant[] people)
    {
        var count = 0;
        foreach (var person in people)
        {
            var results = engine.ExecuteAllRulesAsync("care", new RuleParameter("p", Person.Of(in person, in laws.LawFor(in person)))).AsTask().GetAwaiter().GetResult();
            if (results.TrueForAll(r => r.IsSuccess)) count++;
        }
        return count;
    }

    private static Rule One(string name, string expression) => new() { RuleName = name, Expression = expression };
}

/// <summary>The facts and the law in the plain form that expression strings can reach.</summary>
public sealed record Person
{
    public bool Registered { get; init; }
    public int AgeNumber { get; init; }
    public int MinimumAge { get; init; }
    public int Households { get; init; }
    public bool Certificate { get; init; }
    public int Grade { get; init; }
    public int LawGrade { get; init; }
    public bool KindCounts { get; init; }
    public int Schemes { get; init; }
    public int UnableCount { get; init; }
    public int LawUnable { get; init; }

    public static Person Of(in CareApplicant a, in CareParameters law) => new()
    {
        Registered = a.Registered.IsYes,
        AgeNumber = a.Application.Number - a.Birth.Number,
        MinimumAge = law.MinimumAge,
        Households = a.Household.Yes & law.Households,
        Certificate = a.HasCertificate.IsYes,
        Grade = a.Grade,
        LawGrade = law.Grade,
        KindCounts = (law.Kinds >> (int)a.Kind & 1) != 0,
        Schemes = a.Scheme.Yes & law.Exclusions,
        UnableCount = int.PopCount(a.Unable.Yes & law.Activities),
        LawUnable = law.Unable,
    };
}
