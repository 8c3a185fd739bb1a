using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading;

/// <summary>The whole way from source text to the read issue.</summary>
internal static class IssueReader
{
    public static ReadIssue Read(SourceText source)
    {
        if (source.Text.Length > SourceText.MaxLength) return new ReadIssue { Source = source, Refusal = RefusalKind.TooLong };
        var ledger = new Ledger(source.Text);
        var all = LineReader.Read(source, ledger);
        if (Refuse(source.Text, all) is { } refusal) return new ReadIssue { Source = source, Refusal = refusal, Parts = ledger.Parts() };
        var lines = PageNoise.TakeOut(all, ledger);
        if (lines.Count == 0) return new ReadIssue { Source = source, Refusal = RefusalKind.Empty, Parts = ledger.Parts() };
        lines = Contents.TakeOut(lines, ledger);
        var wrap = source.LinesAreParagraphs ? default : WrapWidth.Measure(lines);
        var documents = new List<ReadDocument>();
        var heads = source.DocumentStarts.Count > 0 ? DocumentSplitter.At(lines, source.DocumentStarts) : DocumentSplitter.FindHeads(lines);
        if (heads.Count < 2) heads = [0];
        else if (Masthead.IsOne(lines, heads[0])) foreach (var line in lines[..heads[0]]) ledger.Book(line, PartKind.Masthead);
        else if (heads[0] > 0) heads.Insert(0, 0);
        for (var i = 0; i < heads.Count; i++)
        {
            var to = i + 1 < heads.Count ? heads[i + 1] : lines.Count;
            var reader = new DocumentReader(lines.GetRange(heads[i], to - heads[i]), wrap, ledger, i);
            documents.Add(reader.Read());
            reader.BookMarks();
        }
        Links.Between(documents);
        return new ReadIssue
        {
            Source = source,
            IsGazetteIssue = documents.Count > 1,
            Documents = documents,
            Parts = ledger.Parts(),
            Warnings = Controls(source.Text),
        };
    }

    private static RefusalKind? Refuse(string text, List<Line> lines)
    {
        var printed = 0;
        foreach (var line in lines) printed += line.Text.Length;
        var odd = 0;
        for (var i = 0; i < text.Length; i++) if (Glyph.IsControl(text, i)) odd++;
        if (odd > 20 && odd * 4 > printed) return RefusalKind.NotText;
        return printed == 0 ? RefusalKind.Empty : null;
    }

    private static List<ReadWarning> Controls(string text)
    {
        var line = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') line++;
            else if (Glyph.IsControl(text, i) && !(i == 0 && text[i] == '\uFEFF'))
                return [new ReadWarning(WarningKind.ControlCharacters, line, i, $"U+{(int)text[i]:X4}")];
        }
        return [];
    }
}
