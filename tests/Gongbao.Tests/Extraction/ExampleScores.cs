using System.Globalization;
using System.Text.Json;
using Gongbao.Commitments.Contracts;

namespace Gongbao.Tests.Extraction;

/// <summary>判分: the rows of the judge that this part answers for: targets by value, unit and comparator; tasks; units of matched tasks.</summary>
internal sealed class ExampleScores
{
    public Score Targets { get; } = new();

    public Score Tasks { get; } = new();

    public Score Units { get; } = new();

    public void Add(string id, JsonElement gold, DocumentProposals found)
    {
        var answers = gold.GetProperty("commitments").EnumerateArray().ToList();
        AddTargets(id, answers.Where(c => Text(c, "kind") == "target").ToList(), found.Targets);
        AddTasks(id, answers.Where(c => Text(c, "kind") == "task").ToList(), found.Tasks);
    }

    // Optional answers and what meets them are taken from both sides, by value and unit.
    private void AddTargets(string id, List<JsonElement> gold, IReadOnlyList<TargetProposal> found)
    {
        var have = found.Select(t => (Key: Key(t), Whole: Key(t) + CommitmentsJson.Sign(t.Comparator))).ToList();
        var required = gold.Where(g => !Optional(g)).Select(g => (Key: Key(g), Whole: Key(g) + Text(g, "comparator"))).ToList();
        foreach (var key in gold.Where(Optional).Select(Key))
            if (have.Count(h => h.Key == key) > required.Count(r => r.Key == key)) have.RemoveAt(have.FindLastIndex(h => h.Key == key));
        Targets.Add(id, required.Select(r => r.Whole), have.Select(h => h.Whole));
    }

    private void AddTasks(string id, List<JsonElement> gold, IReadOnlyList<TaskProposal> found)
    {
        var left = found.ToList();
        foreach (var g in gold.OrderBy(Optional))
        {
            var at = left.FindIndex(t => Path(t.Path) == Path(Text(g, "path")) && Alike(t.Quote, Text(g, "quote")));
            if (at < 0) at = left.FindIndex(t => Path(t.Path) == Path(Text(g, "path")));
            var match = at < 0 ? null : left[at];
            if (at >= 0) left.RemoveAt(at);
            if (Optional(g)) continue;
            Tasks.Add(id, [Text(g, "path")], match is null ? [] : [Text(g, "path")]);
            Units.Add(id + " " + Text(g, "path"), Names(g), match is null ? [] : match.Units.Lead.Concat(match.Units.Co).Select(Plain));
        }
        Tasks.Add(id, [], left.Select(t => t.Path + " " + t.Quote));
        Units.Add(id, [], left.SelectMany(t => t.Units.Lead.Concat(t.Units.Co)));
    }

    private static IEnumerable<string> Names(JsonElement g) =>
        new[] { "lead", "co" }.SelectMany(r => g.GetProperty("units").GetProperty(r).EnumerateArray().Select(n => Plain(n.GetString()!)));

    private static string Key(TargetProposal t) => t.Min is { } min ? $"{Number(min)}~{Number(t.Max!.Value)} {Unit(t.Unit)} " : $"{Number(t.Value!.Value)} {Unit(t.Unit)} ";

    private static string Key(JsonElement g) =>
        g.TryGetProperty("min", out var min) && min.ValueKind == JsonValueKind.Number
            ? $"{Number(min.GetDecimal())}~{Number(g.GetProperty("max").GetDecimal())} {Unit(Text(g, "unit"))} "
            : $"{Number(g.GetProperty("value").GetDecimal())} {Unit(Text(g, "unit"))} ";

    private static string Unit(string unit)
    {
        var u = Plain(unit);
        return u.Length > 1 && u[0] == '个' ? u[1..] : u is "日" ? "天" : u;
    }

    private static string Path(string path) =>
        string.Join('/', path.Split('/').Select(p => Plain(p).TrimEnd('.', '、')).Where(p => p.Length > 0 && p[0] != '¶' && p != "尾"));

    private static bool Alike(string a, string b) => Plain(a).Contains(Plain(b), StringComparison.Ordinal) || Plain(b).Contains(Plain(a), StringComparison.Ordinal);

    private static string Plain(string s) => string.Concat(s.Where(c => !char.IsWhiteSpace(c))).Replace('(', '（').Replace(')', '）');

    private static string Number(decimal n) => n.ToString("G6", CultureInfo.InvariantCulture);

    private static string Text(JsonElement e, string name) => e.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString()! : "";

    private static bool Optional(JsonElement e) => e.TryGetProperty("optional", out var v) && v.ValueKind == JsonValueKind.True;
}
