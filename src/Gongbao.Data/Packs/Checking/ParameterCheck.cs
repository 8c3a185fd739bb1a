using Gongbao.Rules.Parameters;

namespace Gongbao.Data.Packs;

/// <summary>Parameters: values of their unit with a basis, no gap and no overlap in time, and counties within what the text allows.</summary>
internal static class ParameterCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        var regions = pack.Regions.Select(r => r.Code).ToHashSet();
        var documents = pack.Documents.Where(d => d.Number is not null).DistinctBy(d => d.Number).ToDictionary(d => d.Number!);
        foreach (var document in pack.Documents) documents.TryAdd(document.Id, document);
        return PackCheck.Doubles(pack.AllParameters(), p => p.Key)
            .Concat(pack.Parameters.SelectMany(Own))
            .Concat(pack.AllParameters().SelectMany(p => p.Values.SelectMany(v => One(p, v, regions))
                .Concat(p.Values.GroupBy(v => v.Region).SelectMany(g => InTime([.. g])))
                .Concat(AtStart(p, documents))
                .Concat(OverrideCheck.Problems(p))));
    }

    internal static string Day(DateOnly day) => $"{day:yyyy-MM-dd}";

    private static IEnumerable<PackProblem> Own(PackParameter parameter)
    {
        var first = parameter.Key.Split('.')[0];
        if (Path.GetFileNameWithoutExtension(parameter.At.File) != first) yield return new(parameter.At, "KeyElsewhere", parameter.Key, first);
    }

    private static IEnumerable<PackProblem> One(PackParameter parameter, PackParameterValue value, HashSet<string> regions)
    {
        if (value.Written is { } text && value.Read(parameter.Unit) is null) yield return new(value.At, "NotAValue", text, Name(parameter.Unit));
        if (value is { Cite: null, Source: null }) yield return new(value.At, "NoBasis");
        if (value.To < value.From) yield return new(value.At, "DatesReversed", Day(value.From), Day(value.To.Value));
        if (value.Region is not { } region) yield break;
        if (!regions.Contains(region)) yield return new(value.At, "NoRegion", region);
        if (parameter.Regional == RegionalRule.None) yield return new(value.At, "NoRegionalValue", parameter.Key, region);
    }

    internal static string Name(ParameterUnit unit) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(unit.ToString());

    // A later correction has the same first day and is known later; it replaces, and does not overlap.
    private static IEnumerable<PackProblem> InTime(IReadOnlyList<PackParameterValue> values)
    {
        var ordered = values.OrderBy(v => v.From).ThenBy(v => v.Known ?? v.From).ToList();
        foreach (var (before, after) in ordered.Zip(ordered.Skip(1)))
        {
            if (before.From == after.From)
            {
                if ((before.Known ?? before.From) == (after.Known ?? after.From)) yield return new(after.At, "ValueTwice", Day(after.From), before.At.ToString());
            }
            else if (before.To >= after.From) yield return new(after.At, "ValuesOverlap", Day(before.To.Value), Day(after.From));
            else if (before.To?.AddDays(1) < after.From) yield return new(after.At, "ValuesGap", Day(before.To.Value.AddDays(1)), Day(after.From.AddDays(-1)));
        }
    }

    private static IEnumerable<PackProblem> AtStart(PackParameter parameter, Dictionary<string, PackDocument> documents)
    {
        if (parameter.Values.Where(v => v.Region is null).MinBy(v => v.From) is not { Note: null, Cite: { } cite } first) yield break;
        var document = documents.GetValueOrDefault(cite.Split(' ', '/')[0]);
        var since = document?.Effective?.Printed ?? document?.Effective?.Inferred;
        if (since < first.From) yield return new(first.At, "GapAtStart", cite.Split(' ', '/')[0], Day(since.Value), Day(first.From));
    }
}
