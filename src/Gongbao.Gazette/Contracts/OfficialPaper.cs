namespace Gongbao.Gazette.Contracts;

/// <summary>公文稿: a paper of an office, written by other modules in the layout of GB/T 9704-2012. Plain text only; nothing in it is taken as markup.</summary>
public sealed record OfficialPaper
{
    /// <summary>发文机关, over the red rule and as signature.</summary>
    public required string Issuer { get; init; }

    /// <summary>文号; null for a draft, which has no red head.</summary>
    public string? Number { get; init; }
    public required string Title { get; init; }

    /// <summary>主送机关.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];
    public required IReadOnlyList<PaperBlock> Body { get; init; }

    /// <summary>成文日期; null for a draft.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>A mark on each page, for drafts and for the invented city; null: none.</summary>
    public string? Mark { get; init; }
}

/// <summary>One piece of a paper's text: a heading, a paragraph, or a table whose first row is its heading.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">Heading or paragraph; empty for a table.</param>
public sealed record PaperBlock(PaperBlockKind Kind, string Text)
{
    /// <summary>Cells of a table, row by row.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>一、 headings and below them paragraphs.</summary>
    public static PaperBlock Heading(string text) => new(PaperBlockKind.Heading, text);

    /// <summary>A paragraph.</summary>
    public static PaperBlock Paragraph(string text) => new(PaperBlockKind.Paragraph, text);

    /// <summary>A table.</summary>
    public static PaperBlock Table(IReadOnlyList<IReadOnlyList<string>> rows) => new(PaperBlockKind.Table, "") { Rows = rows };
}

/// <summary>文稿段落种类.</summary>
public enum PaperBlockKind
{
    /// <summary>标题.</summary>
    Heading,

    /// <summary>正文.</summary>
    Paragraph,

    /// <summary>表格.</summary>
    Table,
}
