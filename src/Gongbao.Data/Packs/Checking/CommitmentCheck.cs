using System.Text.RegularExpressions;

namespace Gongbao.Data.Packs;

/// <summary>Commitments: one identifier each, what they name is there, figures and times are whole.</summary>
internal static partial class CommitmentCheck
{
    private static readonly HashSet<string> NeverAdd = ["growth", "share", "coverage", "rank", "milestone"];

    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        var chains = pack.Chains.Select(c => c.Id).ToHashSet();
        var actions = pack.Actions.Select(a => a.Id).ToHashSet();
        var ambiguities = pack.Ambiguities.Select(a => a.Id).ToHashSet();
        var regions = pack.Regions.Select(r => r.Code).ToHashSet();
        var targets = pack.Targets.Select(t => t.Id).ToHashSet();
        var duties = pack.Duties.Select(d => d.Id).ToHashSet();
        return PackCheck.Doubles(pack.Commitments, c => c.Id)
            .Concat(pack.Commitments.SelectMany(c => Unknown(c, chains, actions, ambiguities)))
            .Concat(pack.Targets.SelectMany(t => Figure(t).Concat(DateCheck.Problems(t.Deadline))
                .Concat(t.Region is { } region && !regions.Contains(region) ? [new PackProblem(t.At, "NoRegion", region)] : [])))
            .Concat(pack.Tasks.SelectMany(t => DateCheck.Problems(t.Deadline).Concat(Links(t, t.Targets, targets, "NoTarget")).Concat(Links(t, t.Duties, duties, "NoDuty"))))
            .Concat(pack.Duties.SelectMany(d => Time(d).Concat(Links(d, d.Targets, targets, "NoTarget"))));
    }

    private static IEnumerable<PackProblem> Unknown(PackCommitment one, HashSet<string> chains, HashSet<string> actions, HashSet<string> ambiguities)
    {
        if (one.Chain is { } chain && !chains.Contains(chain)) yield return new(one.At, "NoChain", chain);
        if (one.Action is { } action && !actions.Contains(action)) yield return new(one.At, "NoAction", action);
        foreach (var id in one.Ambiguities)
            if (!ambiguities.Contains(id)) yield return new(one.At, "NoAmbiguity", id);
    }

    private static IEnumerable<PackProblem> Figure(PackTarget target)
    {
        if (target.Min.HasValue != target.Max.HasValue || target.Min > target.Max) yield return new(target.At, "NotARange", target.Id);
        if (target.Value.HasValue && target.Min.HasValue) yield return new(target.At, "FigureAndRange", target.Id);
        if (target is { Min: not null, Comparator: not "=" }) yield return new(target.At, "RangeCompared", target.Id, target.Comparator);
        if (target is { Value: null, Min: null, Max: null, Note: null }) yield return new(target.At, "NoFigure", target.Id);
        if (target.AddsUp && NeverAdd.Contains(target.Kind)) yield return new(target.At, "NeverAddsUp", target.Kind);
    }

    private static IEnumerable<PackProblem> Time(PackDuty duty)
    {
        if (duty.Cadence is ['P' or >= '0' and <= '9', ..] && !Notation().IsMatch(duty.Cadence)) yield return new(duty.At, "NotACadence", duty.Cadence);
    }

    private static IEnumerable<PackProblem> Links(PackCommitment from, IEnumerable<string> links, HashSet<string> known, string code) =>
        links.Where(id => !known.Contains(id)).Select(id => new PackProblem(from.At, code, id));

    [GeneratedRegex(@"^(P[0-9]+[YMWD]|[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}(/([0-9]{4}-[0-9]{2}-[0-9]{2}|P[0-9]+[YMWD]))?|[0-9]+个工作日)$")]
    private static partial Regex Notation();
}
