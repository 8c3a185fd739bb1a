using Gongbao.Data.Packs;
using Gongbao.Hosting;
using Gongbao.Kernel;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;

namespace Gongbao.Commands;

/// <summary>算例核对: a pack's worked cases, decided and held against what they say; and rules for which it has parameters but no case.</summary>
internal static class CaseCheck
{
    public static IReadOnlyList<PackProblem> Problems(Pack pack)
    {
        var (rules, book, tree) = (PolicyRules.Of(pack), pack.ParameterBook(), pack.RegionTree());
        var wrong = pack.Cases.SelectMany(file => file.Cases.SelectMany(one => Case(file, one, rules, book, tree)));
        return [.. wrong.Concat(Idle(pack, rules, book))];
    }

    private static IEnumerable<PackProblem> Case(PackCases file, PackCase one, IReadOnlyList<IExplainedRule> rules, ParameterBook book, RegionTree tree)
    {
        if (rules.FirstOrDefault(r => r.Catalog.Rule == file.Rule) is not { } rule) return [new(file.At, "CaseRule", file.Rule)];
        try
        {
            var law = new CaseLaw(book, one.Day, one.Region is null ? [] : [.. tree.Upwards(RegionCode.Parse(one.Region))], one.Known) { Instead = Instead(one, book) };
            var facts = new FactSheet(file.FactsOf(one));
            var explanation = rule.Explain(facts, law);
            return [.. facts.Unasked.Select(f => new PackProblem(one.At, "CaseFact", one.Id, f)), .. Differences(one, explanation)];
        }
        catch (Exception e) when (e is FactException or ParameterMissingException or FormatException)
        {
            return [new(one.At, "CaseUndecided", one.Id, e.Message)];
        }
    }

    private static IEnumerable<PackProblem> Differences(PackCase one, Explanation found)
    {
        var said = one.Expect;
        if (said.Verdict != found.Verdict.ToString()) yield return Differs(said.Verdict, found.Verdict.ToString());
        if (said.Amount is { } yuan && (long)(yuan * 100) != found.AmountFen) yield return Differs(Money.FromFen((long)(yuan * 100)).ToString(), Money.FromFen(found.AmountFen).ToString());
        foreach (var (state, names) in new[] { (ConditionState.NotMet, said.NotMet), (ConditionState.Missing, said.Missing) })
        {
            var are = found.Conditions.Where(c => c.State == state).Select(c => c.Condition.Name).ToList();
            if (!are.SequenceEqual(names)) yield return Differs($"{state}: {string.Join(' ', names)}", string.Join(' ', are));
        }

        PackProblem Differs(string expected, string actual) => new(one.Expect.At, "CaseDiffers", one.Id, expected, actual);
    }

    // A rule is the pack's when all its parameters stand there: then somebody must have worked it through by hand.
    private static IEnumerable<PackProblem> Idle(Pack pack, IReadOnlyList<IExplainedRule> rules, ParameterBook book) =>
        from rule in rules
        let keys = rule.Catalog.Conditions.Select(c => c.Parameter).Distinct().ToList()
        let first = pack.Parameters.FirstOrDefault(p => keys.Contains(p.Key))
        where first is not null && keys.All(k => book.Find(k) is not null) && !pack.Cases.Any(f => f.Rule == rule.Catalog.Rule)
        select new PackProblem(first.At, "CaseNone", rule.Catalog.Rule);

    private static Dictionary<string, ParameterValue> Instead(PackCase one, ParameterBook book) => one.InsteadTexts.ToDictionary(p => p.Key, p =>
        book.Find(p.Key) is { } parameter && ParameterValue.Read(parameter.Unit, p.Value) is { } value ? value : throw new FormatException($"{p.Key}: {p.Value}"));
}
