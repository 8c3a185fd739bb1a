using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;

namespace Gongbao.Rules.Explaining;

/// <summary>
/// 判定记录: a decision as JSON, for storing with its case and for the API. The same facts, law and version of the rule give the same bytes, so a
/// stored decision can be made again and compared. Holds the facts as given: personal data where they are.
/// </summary>
public static class DecisionJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = false, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Decides and writes the record.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    /// <exception cref="ParameterMissingException">The rule was not in force on the day.</exception>
    public static byte[] Write(IExplainedRule rule, FactSheet facts, CaseLaw law)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(law);
        var explanation = rule.Explain(facts, law);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("rule", explanation.Rule.Rule);
            json.WriteNumber("version", explanation.Rule.Version);
            json.WriteString("day", Day(law.Day));
            if (law.Known is { } known) json.WriteString("known", Day(known));
            if (law.Regions is [var region, ..]) json.WriteString("region", region.ToString());
            Texts(json, "facts", facts.Texts);
            Texts(json, "instead", law.Instead.OrderBy(p => p.Key, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.Value.Write(law.Book.Find(p.Key)!.Unit)));
            json.WriteString("verdict", explanation.Verdict.ToString());
            json.WriteNumber("amountFen", explanation.AmountFen);
            json.WriteStartArray("conditions");
            foreach (var line in explanation.Conditions) Condition(json, line, explanation.Law);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static void Condition(Utf8JsonWriter json, ExplainedCondition line, ParameterSnapshot law)
    {
        json.WriteStartObject();
        json.WriteString("name", line.Condition.Name);
        json.WriteString("state", JsonNamingPolicy.KebabCaseLower.ConvertName(line.State.ToString()));
        json.WriteNumber("found", line.Found);
        json.WriteStartArray("used");
        foreach (var used in line.Used)
        {
            json.WriteStartObject();
            json.WriteString("key", used.Key);
            json.WriteString("value", used.Value.Write(law.Parameter(used.Key)!.Unit));
            if (used.Dated is { } dated)
            {
                json.WriteString("from", Day(dated.From));
                if (dated.Known != dated.From) json.WriteString("known", Day(dated.Known));
                if (dated.Cite is not null) json.WriteString("cite", dated.Cite);
                if (dated.Source is not null) json.WriteString("source", dated.Source);
                if (dated.Ambiguity is not null) json.WriteString("reading", dated.Ambiguity);
                if (dated.Unverified) json.WriteBoolean("unverified", true);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> texts)
    {
        json.WriteStartObject(name);
        foreach (var (key, text) in texts) json.WriteString(key, text);
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
