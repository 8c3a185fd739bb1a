using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>Footnotes and endnotes (脚注、尾注), numbered in the order in which the text refers to them.</summary>
internal sealed class DocxNotes(MainDocumentPart main)
{
    private readonly Lazy<Dictionary<(bool, long), string>> _texts = new(() => Load(main));
    private int _count;

    /// <summary>The note as its own line, 注1：…; null when the file has none by that id.</summary>
    public string? Text(bool isEndnote, long id) =>
        _texts.Value.TryGetValue((isEndnote, id), out var text) ? $"注{++_count}：{text}" : null;

    private static Dictionary<(bool, long), string> Load(MainDocumentPart main)
    {
        var texts = new Dictionary<(bool, long), string>();
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? []) Add(false, note.Id?.Value, note);
        foreach (var note in main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []) Add(true, note.Id?.Value, note);
        return texts;

        void Add(bool isEndnote, long? id, OpenXmlElement note)
        {
            var lines = note.Descendants<Paragraph>().Select(p =>
            {
                var line = new DocxLine();
                line.Read(p);
                return line.Text.ToString().Replace('\n', ' ').Trim();
            });
            if (id is { } key) texts[(isEndnote, key)] = string.Join(' ', lines.Where(l => l.Length > 0));
        }
    }
}
