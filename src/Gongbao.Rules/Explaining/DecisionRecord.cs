using System.Globalization;
using System.Text.Json;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Rules.Explaining;

/// <summary>判定记录的阅读: a decision as <see cref="DecisionJson"/> wrote it, with the values, citations and readings that counted then, whatever changed since.</summary>
public static class DecisionRecord
{
    /// <summary>Reads the record; null when it is not one of this rule, or names what this version of the rule does not know.</summary>
    /// <param name="rule">The rule that decided.</param>
    /// <param name="json">The record.</param>
    /// <param name="book">For the names and units of parameters.</param>
    public static Explanation? Read(IExplainedRule rule, string json, ParameterBook book)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(book);
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (!root.TryGetProperty("rule", out var name) || name.GetString() != rule.Catalog.Rule) return null;
        var verdict = VerdictOf(root.GetProperty("verdict").GetString());
        var lines = root.GetProperty("conditions").EnumerateArray().Select(line => Line(line, rule.Catalog, book)).ToList();
        var law = book.At(Day(root, "day")!.Value, root.TryGetProperty("region", out var region) ? [RegionCode.Parse(region.GetString()!)] : []);
        var amount = root.GetProperty("amountFen").GetInt64();
        return lines.Contains(null) ? null : new(rule.Catalog, law, verdict, amount, [.. lines.OfType<ExplainedCondition>()], (verdict.IsUnknown ? Tri.Yes : verdict, amount));
    }

    private static ExplainedCondition? Line(JsonElement line, RuleCatalog catalog, ParameterBook book)
    {
        var condition = catalog.Conditions.FirstOrDefault(c => c.Name == line.GetProperty("name").GetString());
        var state = Enum.GetValues<ConditionState>().Cast<ConditionState?>().FirstOrDefault(s => JsonNamingPolicy.KebabCaseLower.ConvertName(s.ToString()!) == line.GetProperty("state").GetString());
        var used = line.GetProperty("used").EnumerateArray().Select(u => Used(u, book)).ToList();
        return condition is null || state is null || used.Contains(null) ? null : new(condition, state.Value, line.GetProperty("found").GetInt64(), [.. used.OfType<UsedParameter>()], null);
    }

    private static UsedParameter? Used(JsonElement used, ParameterBook book)
    {
        var key = used.GetProperty("key").GetString()!;
        if (book.Find(key) is not { } parameter || ParameterValue.Read(parameter.Unit, used.GetProperty("value").GetString()!) is not { } value) return null;
        return new(key, value, Day(used, "from") is not { } from ? null : new DatedValue(from, value)
        {
            Known = Day(used, "known") ?? from,
            Cite = Text(used, "cite"),
            Source = Text(used, "source"),
            Ambiguity = Text(used, "reading"),
            Unverified = used.TryGetProperty("unverified", out var unverified) && unverified.GetBoolean(),
        });
    }

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static DateOnly? Day(JsonElement of, string name) => Text(of, name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static Tri VerdictOf(string? word) => word == Tri.Yes.ToString() ? Tri.Yes : word == Tri.No.ToString() ? Tri.No : Tri.Unknown;
}
