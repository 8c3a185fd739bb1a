namespace Gongbao.Tests.Reading.Invented;

/// <summary>What is known of an invented document, for comparing with what was read.</summary>
internal sealed record Known
{
    public string Title { get; set; } = "";
    public List<string> Issuers { get; } = [];
    public string? Number { get; set; }
    public DateOnly? Date { get; set; }
    public string Kind { get; set; } = "";
    public DateOnly? Effective { get; set; }
    public DateOnly? Expires { get; set; }
    public List<(string Label, string Text)> Headings { get; } = [];
    public List<string> Citations { get; } = [];
    public List<string> Repeals { get; } = [];
    public List<string> Annexes { get; } = [];
}

/// <summary>A paragraph of an invented document; short lines (title, signature) are centred or set right in print.</summary>
internal sealed record Line(string Text, LineKind Kind = LineKind.Paragraph);

internal enum LineKind { Title, Head, Paragraph, Signature, Note, AnnexHead }
