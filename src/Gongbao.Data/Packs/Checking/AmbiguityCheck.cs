namespace Gongbao.Data.Packs;

internal static class AmbiguityCheck
{
    // Every reading must be computable, not only the one in use.
    private static IEnumerable<PackProblem> Values(IReadOnlyList<PackReading> readings, PackReadingParameter sets)
    {
        foreach (var reading in readings)
        {
            var value = new PackParameterValue { From = sets.From, Value = reading.Value };
            if (value.Written is not { } text) yield return new(reading.At, "ReadingWithoutValue", sets.Key);
            else if (value.Read(sets.Unit) is null) yield return new(reading.At, "NotAValue", text, ParameterCheck.Name(sets.Unit));
        }
    }

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
            foreach (var change in ambiguity.Changes.Where(c => ambiguity.Readings.All(r => r.Id != c.InUse)))
                yield return new(change.At, "NoReading", change.InUse, string.Join(", ", ambiguity.Readings.Select(r => r.Id)));
            if (ambiguity.Sets is { } sets)
                foreach (var problem in Values(ambiguity.Readings, sets)) yield return problem;
            if (ambiguity is { Sets: not null, InUse: null }) yield return new(ambiguity.At, "NothingInUse", ambiguity.Sets.Key);
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
