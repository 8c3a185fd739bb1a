namespace Gongbao.Data.Packs;

internal static class AmbiguityCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        var units = pack.Units.Select(u => u.Id).ToHashSet();
        var documents = pack.Documents.Select(d => d.Id).ToHashSet();
        foreach (var problem in PackCheck.Doubles(pack.Ambiguities, a => a.Id)) yield return problem;
        foreach (var ambiguity in pack.Ambiguities)
        {
            foreach (var problem in PackCheck.Doubles(ambiguity.Readings, r => r.Id)) yield return problem;
            if (ambiguity.InUse is { } inUse && ambiguity.Readings.All(r => r.Id != inUse))
                yield return new(ambiguity.At, "NoReading", inUse, string.Join(", ", ambiguity.Readings.Select(r => r.Id)));
            if (ambiguity is { Basis: PackBasis.Decided, DecidedBy: null }) yield return new(ambiguity.At, "DecisionMissing");
            if (ambiguity is { Basis: not PackBasis.Decided, DecidedBy: not null }) yield return new(ambiguity.DecidedBy.At, "DecisionTooEarly");
            if (ambiguity.DecidedBy is { } decision)
            {
                if (!units.Contains(decision.Unit)) yield return new(decision.At, "NoUnit", decision.Unit);
                if (decision.Document is { } id && !documents.Contains(id)) yield return new(decision.At, "NoDocument", id);
            }
        }
    }
}
