using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MathText = DocumentFormat.OpenXml.Math.Text;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>The visible words of one paragraph, and what hangs on it.</summary>
internal sealed class DocxLine
{
    public StringBuilder Text { get; } = new();

    public List<int> PageStarts { get; } = [];

    public List<(bool IsEndnote, long Id)> Notes { get; } = [];

    public List<OpenXmlElement> TextBoxes { get; } = [];

    public int Deletions { get; private set; }

    public int Insertions { get; private set; }

    public int Pictures { get; private set; }

    /// <summary>For the next paragraph of the same cell: what was noticed stays.</summary>
    public void Restart()
    {
        Text.Clear();
        PageStarts.Clear();
    }

    public void Read(OpenXmlElement parent)
    {
        foreach (var e in parent.ChildElements) Element(e);
    }

    // The guard has held the depth to a number for which recursion is safe.
    private void Element(OpenXmlElement e)
    {
        switch (e)
        {
            case Text t: Text.Append(OneLine(t.Text)); break;
            case MathText m: Text.Append(OneLine(m.Text)); break;
            case TabChar or PositionalTab: Text.Append(' '); break;
            case Break b: LineBreak(b); break;
            case CarriageReturn: Text.Append('\n'); break;
            case NoBreakHyphen: Text.Append('-'); break;
            case SymbolChar s: Text.Append(Symbol(s)); break;
            case LastRenderedPageBreak: PageStarts.Add(Text.Length); break;
            case FootnoteReference f: Notes.Add((false, f.Id ?? 0)); break;
            case EndnoteReference n: Notes.Add((true, n.Id ?? 0)); break;
            case DeletedRun or MoveFromRun: Deletions++; break;
            case InsertedRun or MoveToRun: Insertions++; Read(e); break;
            case Ruby r: Read(r.RubyBase ?? (OpenXmlElement)r); break;
            case Run { RunProperties.Vanish: { } hidden } when hidden.Val is null || hidden.Val.Value: break;
            case AlternateContent a: Read(a.GetFirstChild<AlternateContentChoice>() ?? a.GetFirstChild<AlternateContentFallback>() ?? (OpenXmlElement)a); break;
            case Drawing or Picture or EmbeddedObject: Drawn(e); break;
            case ParagraphProperties or RunProperties or FieldCode or DeletedText: break;
            default: Read(e); break;
        }
    }

    private void LineBreak(Break b)
    {
        if (b.Type is { } type && type.Value == BreakValues.Page) PageStarts.Add(Text.Length);
        else Text.Append('\n');
    }

    // A drawing is a picture unless it holds boxes of text.
    private void Drawn(OpenXmlElement e)
    {
        var boxes = e.Descendants<TextBoxContent>().Where(b => !b.Ancestors<TextBoxContent>().Any() && !b.Ancestors<AlternateContentFallback>().Any()).ToList();
        if (boxes.Count == 0) Pictures++;
        TextBoxes.AddRange(boxes);
    }

    private static string OneLine(string s) => s.AsSpan().IndexOfAny('\r', '\n', '\t') < 0 ? s : s.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');

    // Boxes to tick stand in symbol fonts; their codes mean nothing outside of these.
    private static char Symbol(SymbolChar s) =>
        (s.Font?.Value, s.Char?.Value?.ToUpperInvariant()) switch
        {
            ("Wingdings", "F0A8" or "F06F" or "F071" or "F072") or ("Wingdings 2", "F0A3" or "0030" or "F030") => '□',
            ("Wingdings", "F0FE" or "F078") or ("Wingdings 2", "F052" or "0052" or "F053") => '☑',
            ("Wingdings", "F0FC") or ("Wingdings 2", "F050" or "0050") => '√',
            ("Wingdings", "F06C") or ("Symbol", "F0B7") => '●',
            _ => '\uFFFD',
        };
}
