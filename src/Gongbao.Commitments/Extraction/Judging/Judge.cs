using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Extraction.Judging;

/// <summary>判断规则: asks the rules in order; the first that answers decides. What no rule accepts is no target.</summary>
internal static class Judge
{
    private static readonly Func<Candidate, Verdict?>[] Rules =
    [
        Names.Quoted, Names.Specification, Names.Enumeration,
        Pasts.BySection, Pasts.ByDate, Pasts.ByWord, Pasts.Reported,
        Thresholds.Circumstance, Thresholds.Definition, Thresholds.BaseOfChange, Thresholds.Attribute, Thresholds.Condition,
        Durations.Effect, Durations.Term,
        SpecialForms.Rank, SpecialForms.Coverage, SpecialForms.All, SpecialForms.OtherForms,
        Evidence.Score, Evidence.Money, Evidence.Share, Evidence.Count, Evidence.Size, Evidence.Bare,
    ];

    public static Verdict Of(Candidate c)
    {
        if (c.Line.Passage.Document.Kind == DocumentKind.Appointment) return Verdict.No("kind.appointment");
        foreach (var rule in Rules)
            if (rule(c) is { } verdict) return verdict;
        return Verdict.No("evidence.none");
    }

    /// <summary>Verdicts of a line, in order; a figure that only continues a list (1万元、2万元) shares the verdict of the one before.</summary>
    public static IReadOnlyList<(Candidate Candidate, Verdict Verdict)> Of(PassageLine line)
    {
        var result = new List<(Candidate, Verdict)>(line.Figures.Count);
        for (var i = 0; i < line.Figures.Count; i++)
        {
            var c = new Candidate(line, i, i > 0 ? result[i - 1].Item1 : null);
            var verdict = c.Leader is null ? Of(c) : result[i - 1].Item2;
            result.Add((c, verdict));
        }
        return result;
    }
}
