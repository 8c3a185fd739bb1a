using System.Text.Json;

namespace Gongbao.Gazette.Contracts;

/// <summary>读取结果文件: writes the whole model as JSON. Names as in the model, camel case; enums by name; dates ISO; spans as [start, length].</summary>
public static class ReadingWriter
{
    /// <param name="issue">What was read.</param>
    /// <param name="milliseconds">Time from the start of the program's own work to the end of reading.</param>
    public static byte[] Write(ReadIssue issue, double milliseconds)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return Json.Bytes(w =>
        {
            w.WriteString("file", issue.Source.Name);
            w.WriteNumber("milliseconds", Math.Round(milliseconds, 1));
            w.WriteNumber("characters", issue.Source.Text.Length);
            Json.Optional(w, "refusal", issue.Refusal?.ToString());
            w.WriteBoolean("isGazetteIssue", issue.IsGazetteIssue);
            Json.Array(w, "documents", issue.Documents, DocumentJson.Write);
            Json.Array(w, "warnings", issue.Warnings, DocumentJson.Warning);
            Noise(w, issue);
        });
    }

    // what was taken out, by kind; the text itself stays in the source
    private static void Noise(Utf8JsonWriter w, ReadIssue issue)
    {
        w.WriteStartObject("noise");
        foreach (var kind in issue.Parts.Where(static p => p.Kind > PartKind.StrayBlank).GroupBy(static p => p.Kind).OrderBy(static g => g.Key))
        {
            w.WriteStartArray(kind.Key.ToString());
            foreach (var p in kind) Json.Span(w, p.Span);
            w.WriteEndArray();
        }
        w.WriteEndObject();
    }
}
