using Gongbao.Rules.Parameters;

namespace Gongbao.Data.Packs;

/// <summary>A county's value against the city's, over the whole time in which both are in force.</summary>
internal static class OverrideCheck
{
    public static IEnumerable<PackProblem> Problems(PackParameter parameter)
    {
        if (parameter.Regional == RegionalRule.None || parameter.Values.Any(v => v.Written is not null && v.Read(parameter.Unit) is null)) yield break;
        var city = parameter.Values.Where(v => v.Region is null).ToList();
        foreach (var value in parameter.Values.Where(v => v.Region is not null && v.Written is not null))
            foreach (var problem in One(parameter, value, city, End(parameter, value))) yield return problem;
    }

    // The first day on which the county's value no longer holds; null when it holds for good.
    private static DateOnly? End(PackParameter parameter, PackParameterValue value) =>
        value.To?.AddDays(1) ?? parameter.Values.Where(v => v.Region == value.Region && v.From > value.From).Select(v => (DateOnly?)v.From).Min();

    private static IEnumerable<PackProblem> One(PackParameter parameter, PackParameterValue value, List<PackParameterValue> city, DateOnly? end)
    {
        var days = city.Select(v => v.From).Where(d => d > value.From && !(d >= end)).Order().Prepend(value.From);
        foreach (var day in days)
        {
            var at = city.Where(v => v.From <= day && !(v.To < day)).OrderBy(v => v.From).ThenBy(v => v.Known ?? v.From).LastOrDefault();
            if (at?.Written is null)
            {
                yield return new(value.At, "OverrideOfNothing", ParameterCheck.Day(day), value.Region!);
                continue;
            }
            var compared = value.Read(parameter.Unit)!.Number.CompareTo(at.Read(parameter.Unit)!.Number);
            if (!parameter.Unit.HasOrder() || compared == 0) continue;
            if (parameter.Regional == RegionalRule.NotBelow && compared < 0) yield return Broken("OverrideBelow", day, at);
            if (parameter.Regional == RegionalRule.NotAbove && compared > 0) yield return Broken("OverrideAbove", day, at);
        }

        PackProblem Broken(string code, DateOnly day, PackParameterValue at) =>
            new(value.At, code, ParameterCheck.Day(day), value.Region!, value.Written!, at.Written!);
    }
}
