using Gongbao.Rules.Parameters;

namespace Gongbao.Data.Packs;

/// <summary>办事程序: what a procedure names is there, each duty and step once, and nothing that obliges an office stands without its basis.</summary>
internal static class ProcedureCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        var units = pack.Units.Select(u => u.Id).Concat(pack.PerCounty.Concat(pack.PerTownship).Select(t => t.Id)).ToHashSet();
        var ambiguities = pack.Ambiguities.Select(a => a.Id).ToHashSet();
        var parameters = pack.AllParameters().GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.First().Unit);
        return PackCheck.Doubles(pack.Procedures, p => p.Key).Concat(pack.Procedures.SelectMany(p => File(p)
            .Concat(Once(p))
            .Concat(p.Arranged.SelectMany(key => Arranged(p, key, pack)))
            .Concat(p.Offices.SelectMany(o => Office(o, units)))
            .Concat(p.Deadlines.SelectMany(d => Deadline(p, d)))
            .Concat(p.Copies.Where(c => !units.Contains(c.Holder)).Select(c => new PackProblem(c.At, "NoUnit", c.Holder)))
            .Concat(Notice(p, parameters))
            .Concat(p.Ambiguities.Where(a => !ambiguities.Contains(a)).Select(a => new PackProblem(p.At, "NoAmbiguity", a)))));
    }

    /// <summary>Every citation of the procedures, with its place.</summary>
    public static IEnumerable<(PackPlace At, string Text)> Cited(Pack pack) =>
        from p in pack.Procedures
        from c in p.Order.Select(s => (s.At, s.Cite)).Concat(p.Offices.Select(o => (o.At, o.Cite))).Concat(p.Deadlines.Select(d => (d.At, d.Cite)))
            .Concat(p.Documents.Select(d => (d.At, d.Cite))).Concat(p.Copies.Select(c => (c.At, c.Cite))).Append((p.Notice?.At ?? p.At, p.Notice?.Cite))
        where c.Item2 is not null
        select (c.Item1, c.Item2);

    private static IEnumerable<PackProblem> File(PackProcedure procedure)
    {
        if (Path.GetFileNameWithoutExtension(procedure.At.File) != procedure.Key) yield return new(procedure.At, "ProcedureElsewhere", procedure.Key);
    }

    private static IEnumerable<PackProblem> Once(PackProcedure procedure) =>
        Twice(procedure.Order, s => s.Step).Concat(Twice(procedure.Offices, o => o.Duty)).Concat(Twice(procedure.Deadlines, d => d.Step))
            .Concat(Twice(procedure.Documents, d => d.Id)).Concat(Twice(procedure.Copies, c => c.Holder));

    private static IEnumerable<PackProblem> Twice<T>(IEnumerable<T> entries, Func<T, string> id) where T : PackEntry => PackCheck.Doubles(entries, id);

    // every value that the parameter can have must be an order of steps that run
    private static IEnumerable<PackProblem> Arranged(PackProcedure procedure, string key, Pack pack)
    {
        var ambiguity = pack.Ambiguities.FirstOrDefault(a => a.Sets?.Key == key);
        var parameter = ambiguity?.ToParameter() ?? pack.Parameters.FirstOrDefault(p => p.Key == key);
        if (parameter is null) return [new(procedure.At, "NoParameter", key)];
        if (parameter.Unit is not ParameterUnit.Words) return [new(procedure.At, "NotAnOrder", key)];
        var written = ambiguity?.Readings.Select(r => new PackParameterValue { At = r.At, From = ambiguity.Sets!.From, Value = r.Value }) ?? parameter.Values;
        return from value in written
               from step in value.Read(parameter.Unit)?.Words ?? []
               where !procedure.Runs(step)
               select new PackProblem(value.At, "StepNotArranged", step, procedure.Key);
    }

    private static IEnumerable<PackProblem> Office(PackOffice office, HashSet<string> units)
    {
        foreach (var unit in office.Units.Where(u => !units.Contains(u))) yield return new(office.At, "NoUnit", unit);
        if (!office.Levels.Contains(OfficeHand.Issue)) yield return new(office.At, "NobodyIssues", office.Duty);
        if (office is { Cite: null, Source: null, Note: null }) yield return new(office.At, "DutyWithoutBasis", office.Duty);
    }

    private static IEnumerable<PackProblem> Deadline(PackProcedure procedure, PackDeadline deadline)
    {
        if (!procedure.Runs(deadline.Step)) yield return new(deadline.At, "StepDoesNotRun", deadline.Step);
        if (deadline.Basis is DeadlineBasis.Text && deadline.Cite is null) yield return new(deadline.At, "DeadlineWithoutCite", deadline.Step);
        if (deadline.Basis is DeadlineBasis.Law && deadline.Source is null && deadline.Cite is null) yield return new(deadline.At, "NoBasis");
        if (deadline.Basis is DeadlineBasis.Practice && deadline.Status is null) yield return new(deadline.At, "PracticeNotSaid", deadline.Step);
    }

    private static IEnumerable<PackProblem> Notice(PackProcedure procedure, Dictionary<string, ParameterUnit> parameters)
    {
        if (procedure.Notice is not { } notice) yield break;
        if (!parameters.TryGetValue(notice.Period, out var unit)) yield return new(notice.At, "NoParameter", notice.Period);
        else if (unit is not (ParameterUnit.Days or ParameterUnit.WorkingDays)) yield return new(notice.At, "NotAPeriod", notice.Period);
    }
}
