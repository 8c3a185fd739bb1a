using System.Text.Json;

namespace Gongbao.Commitments.Contracts;

/// <summary>提取格式: writes proposals as the <c>commitments</c> of the extraction format. Beside tasks and targets, recurring duties have kind "duty".</summary>
public static class CommitmentsJson
{
    /// <summary>Writes the array; the caller has written the property's name.</summary>
    public static void Write(Utf8JsonWriter json, DocumentProposals proposals)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(proposals);
        json.WriteStartArray();
        foreach (var task in proposals.Tasks) Write(json, task);
        foreach (var target in proposals.Targets) Write(json, target);
        foreach (var duty in proposals.Duties) Write(json, duty);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TaskProposal t)
    {
        Begin(json, t.Path, "task", t.Quote, t.Units);
        if (t.Deadline is not null) json.WriteString("deadline", t.Deadline);
        End(json, t.Rule);
    }

    private static void Write(Utf8JsonWriter json, TargetProposal t)
    {
        Begin(json, t.Path, "target", t.Quote, t.Units);
        json.WriteString("class", t.Class == TargetClass.Goal ? "goal" : "rule");
        if (t.Kind is { } kind) json.WriteString("targetKind", Name(kind));
        json.WriteString("subject", t.Subject);
        json.WriteString("comparator", Sign(t.Comparator));
        Number(json, "value", t.Value);
        if (t.Min is not null) Number(json, "min", t.Min);
        if (t.Max is not null) Number(json, "max", t.Max);
        json.WriteString("unit", t.Unit);
        json.WriteString("deadline", t.Deadline);
        json.WriteString("scope", t.Scope);
        End(json, t.Rule);
    }

    private static void Write(Utf8JsonWriter json, DutyProposal d)
    {
        Begin(json, d.Path, "duty", d.Quote, d.Units);
        json.WriteString("frequency", d.Frequency);
        json.WriteBoolean("recurring", d.Recurring);
        if (d.Trigger is not null) json.WriteString("trigger", d.Trigger);
        End(json, d.Rule);
    }

    private static void Begin(Utf8JsonWriter json, string path, string kind, string quote, ResponsibleUnits units)
    {
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteString("kind", kind);
        json.WriteString("quote", quote);
        json.WriteStartObject("units");
        Names(json, "lead", units.Lead);
        Names(json, "co", units.Co);
        json.WriteEndObject();
    }

    private static void End(Utf8JsonWriter json, string rule)
    {
        json.WriteString("rule", rule);
        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, string name, IReadOnlyList<string> names)
    {
        json.WriteStartArray(name);
        foreach (var n in names) json.WriteStringValue(n);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } v) json.WriteNumber(name, decimal.Parse(v.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture));
        else json.WriteNull(name);
    }

    /// <summary>The sign of the extraction format.</summary>
    public static string Sign(Comparator c) => c switch
    {
        Comparator.AtLeast => ">=",
        Comparator.MoreThan => ">",
        Comparator.AtMost => "<=",
        Comparator.LessThan => "<",
        Comparator.About => "~",
        _ => "=",
    };

    private static string Name(TargetKind kind) => kind switch
    {
        TargetKind.New => "new",
        TargetKind.Yearly => "yearly",
        TargetKind.Growth => "growth",
        TargetKind.Share => "share",
        TargetKind.Coverage => "coverage",
        TargetKind.Rank => "rank",
        TargetKind.Milestone => "milestone",
        _ => "level",
    };
}
