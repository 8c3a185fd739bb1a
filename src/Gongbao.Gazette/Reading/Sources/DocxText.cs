using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>The text of a Word document as it grows, paragraph by paragraph.</summary>
internal sealed class DocxText(MainDocumentPart main)
{
    private readonly StringBuilder _text = new();
    private readonly DocxNumbering _numbering = new(main);
    private readonly DocxNotes _notes = new(main);
    private readonly Dictionary<SourceWarningKind, (int Offset, int Count)> _noticed = [];

    public List<SourceMark> Marks { get; } = [];

    public List<int> PageStarts { get; } = [];

    public int Length => _text.Length;

    public IEnumerable<SourceWarning> Warnings =>
    [
        .. _noticed.Select(n => new SourceWarning(n.Key, n.Value.Offset, n.Value.Count.ToString(CultureInfo.InvariantCulture))),
        .. _numbering.Unknown.Select(u => new SourceWarning(SourceWarningKind.UnknownNumbering, 0, u)),
    ];

    public override string ToString() => _text.ToString();

    public void Add(Paragraph paragraph)
    {
        var line = new DocxLine();
        line.Read(paragraph);
        var start = _text.Length;
        if (_numbering.Label(paragraph, line.Text.Length > 0) is { Length: > 0 } label)
        {
            _text.Append(label);
            Marks.Add(new(SourceRole.AutomaticNumber, TextSpan.Between(start, start + label.TrimEnd().Length)));
        }
        PageStarts.AddRange(line.PageStarts.Select(p => p + _text.Length));
        _text.Append(line.Text);
        // A deleted paragraph mark joins what follows.
        if (paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is null) _text.Append('\n');
        Notice(line, start);
        After(line);
    }

    /// <summary>One line for the row; a row with a single cell is a box around paragraphs and gives these.</summary>
    public void Add(TableRow row)
    {
        if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
        {
            Notice(SourceWarningKind.TrackedDeletions, _text.Length, 1);
            return;
        }
        var cells = row.Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == row).ToList();
        if (cells.Count == 1)
        {
            foreach (var block in Blocks(cells[0])) Add(block);
            return;
        }
        var start = _text.Length;
        var line = new DocxLine();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) _text.Append('\t');
            Cell(cells[i], line);
        }
        Marks.Add(new(SourceRole.TableRow, TextSpan.Between(start, _text.Length)));
        _text.Append('\n');
        Notice(line, start);
        After(line);
    }

    // Paragraphs of a cell are parted by a blank: a row stays one line.
    private void Cell(TableCell cell, DocxLine line)
    {
        var start = _text.Length;
        foreach (var paragraph in cell.Descendants<Paragraph>().Where(p => !p.Ancestors<TextBoxContent>().Any()))
        {
            line.Restart();
            line.Read(paragraph);
            var label = _numbering.Label(paragraph, line.Text.Length > 0);
            var words = (label + line.Text.ToString().Replace('\n', ' ')).Trim();
            if (words.Length == 0) continue;
            if (_text.Length > start) _text.Append(' ');
            _text.Append(words);
        }
    }

    public void Add(OpenXmlElement block)
    {
        if (block is Paragraph p) Add(p);
        else if (block is TableRow r) Add(r);
    }

    private static IEnumerable<OpenXmlElement> Blocks(OpenXmlElement parent) =>
        parent.ChildElements.SelectMany(e => e switch
        {
            Paragraph or TableRow => [e],
            Table or SdtBlock or SdtContentBlock or CustomXmlBlock => Blocks(e),
            _ => Enumerable.Empty<OpenXmlElement>(),
        });

    private void After(DocxLine line)
    {
        foreach (var (kind, id) in line.Notes)
        {
            if (_notes.Text(kind, id) is not { Length: > 0 } note) continue;
            Marks.Add(new(SourceRole.Footnote, new(_text.Length, note.Length)));
            _text.Append(note).Append('\n');
        }
        foreach (var box in line.TextBoxes)
            foreach (var block in Blocks(box)) Add(block);
    }

    private void Notice(DocxLine line, int offset)
    {
        Notice(SourceWarningKind.TrackedDeletions, offset, line.Deletions);
        Notice(SourceWarningKind.TrackedInsertions, offset, line.Insertions);
        Notice(SourceWarningKind.Pictures, offset, line.Pictures);
    }

    private void Notice(SourceWarningKind kind, int offset, int count)
    {
        if (count == 0) return;
        var (first, before) = _noticed.GetValueOrDefault(kind, (offset, 0));
        _noticed[kind] = (first, before + count);
    }
}
