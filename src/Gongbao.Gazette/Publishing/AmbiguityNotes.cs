using Gongbao.Data.Packs;
using Gongbao.Gazette.Search;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Publishing;

/// <summary>The notes that stand at an unclear passage (此处文件有两种理解): which readings there are, which one is in use and why.</summary>
internal static class AmbiguityNotes
{
    public static Dictionary<string, string> Html(IReadOnlyList<Ambiguity> all, IReadOnlyList<StoredProvision> provisions, IStringLocalizer text)
    {
        var notes = new Dictionary<string, string>();
        if (all.Count == 0) return notes;
        foreach (var p in provisions)
            foreach (var entry in all.Where(a => a.IsAt(p)).Select(a => a.Entry).DistinctBy(e => e.Id))
                notes[p.EId] = notes.GetValueOrDefault(p.EId, "") + Note(entry, text);
        return notes;
    }

    public static string Note(PackAmbiguity entry, IStringLocalizer text)
    {
        var readings = string.Concat(entry.Readings.Select(r =>
            $"<li>{(r.Id == entry.InUse ? $"<strong>{Encode(text["Ambiguity.InUse"])}</strong> " : "")}{Encode(r.Text)}</li>"));
        var basis = entry.DecidedBy is { } decided
            ? text["Ambiguity.Decided", decided.Unit, Platform.Parts.Display.Date(decided.Date)].Value
            : text["Ambiguity." + entry.Basis].Value;
        return $"<aside class=\"note read inline\"><details><summary><strong>{Encode(text["Ambiguity.Title"])}</strong> {Encode(entry.Title)}</summary>"
            + $"<ul>{readings}</ul><p>{Encode(basis)}{(entry.Because is null ? "" : Encode("　" + entry.Because))}</p></details></aside>";
    }

    private static string Encode(string plain) => Highlight.Encoder.Encode(plain);
}
