namespace Gongbao.Gazette.Contracts;

/// <summary>来源文本: the characters that were taken from a file, before anything is understood. All offsets of the reading model point into <see cref="Text"/>.</summary>
/// <remarks>
/// Lines end with '\n' ("\r\n" and '\r' are accepted). A page break is a form feed ('\f') or an entry of <see cref="PageStarts"/>.
/// A table row is one line with its cells parted by '\t'. What the file held otherwise (fonts, positions) is not known here.
/// </remarks>
public sealed record SourceText(string Text)
{
    /// <summary>Longest text that is read (字数上限), in UTF-16 units; a longer one is refused.</summary>
    public const int MaxLength = 5_000_000;

    /// <summary>File name or title for messages; empty when there is none.</summary>
    public string Name { get; init; } = "";

    /// <summary>Offsets at which documents begin, ascending, where an editor said so (更正分界); empty: reading finds them itself.</summary>
    public IReadOnlyList<int> DocumentStarts { get; init; } = [];

    /// <summary>Offsets at which a page begins, ascending; may be empty.</summary>
    public IReadOnlyList<int> PageStarts { get; init; } = [];

    /// <summary>Kind of file the text came from, decided by its content.</summary>
    public SourceFormat Format { get; init; }

    /// <summary>What the file itself says of stretches of the text (rows, footnotes, automatic numbers), in text order; may be empty.</summary>
    public IReadOnlyList<SourceMark> Marks { get; init; } = [];

    /// <summary>What was noticed while opening the file, in text order.</summary>
    public IReadOnlyList<SourceWarning> Warnings { get; init; } = [];

    /// <summary>True when each line is a whole paragraph or table row (DOCX); false when lines may be broken by the printed width.</summary>
    public bool LinesAreParagraphs => Format == SourceFormat.Docx;
}

/// <summary>位置: a piece of the source text, as offset and length in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);
}
