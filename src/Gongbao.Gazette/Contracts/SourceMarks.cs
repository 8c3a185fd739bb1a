namespace Gongbao.Gazette.Contracts;

/// <summary>来源格式: the kind of file a text came from, decided by its content.</summary>
public enum SourceFormat
{
    /// <summary>Plain text: UTF-8, UTF-16 or GB18030.</summary>
    Text,

    /// <summary>A born-digital PDF: one line of text for each printed line.</summary>
    Pdf,

    /// <summary>A Word or WPS document: one line of text for each paragraph or table row.</summary>
    Docx,
}

/// <summary>标记: what the file itself says of a stretch of the text.</summary>
public sealed record SourceMark(SourceRole Role, TextSpan Span);

/// <summary>What a file can say of a stretch of its text.</summary>
public enum SourceRole
{
    /// <summary>One row of a table; its cells are parted by '\t'.</summary>
    TableRow,

    /// <summary>脚注: text of a footnote or endnote, put after the paragraph that refers to it.</summary>
    Footnote,

    /// <summary>自动编号: a number that the word processor makes and the paragraph does not store; printed in front of it.</summary>
    AutomaticNumber,
}

/// <summary>提示: something noticed while opening that a person should know. Shown from the resource <c>SourceWarning_{Kind}</c> with the argument.</summary>
/// <param name="Kind">What was noticed.</param>
/// <param name="Offset">Where in the text the first such place is.</param>
/// <param name="Argument">A count, page or name for the message.</param>
public sealed record SourceWarning(SourceWarningKind Kind, int Offset, string Argument);

/// <summary>What can be noticed while opening a file.</summary>
public enum SourceWarningKind
{
    /// <summary>Characters that no text has were replaced by U+FFFD. Argument: how many.</summary>
    ReplacedCharacters,

    /// <summary>修订中删除的文字: deletions that nobody has accepted yet were left out. Argument: how many.</summary>
    TrackedDeletions,

    /// <summary>修订中插入的文字: insertions that nobody has accepted yet were kept. Argument: how many.</summary>
    TrackedInsertions,

    /// <summary>A kind of automatic number that we do not write, given as 1, 2, 3. Argument: its name in the file.</summary>
    UnknownNumbering,

    /// <summary>Pages of a PDF without any text, perhaps scanned. Argument: their numbers.</summary>
    PagesWithoutText,

    /// <summary>Pages of a PDF that could not be read. Argument: their numbers.</summary>
    UnreadablePages,

    /// <summary>Pictures, which may hold text, were left out. Argument: how many.</summary>
    Pictures,
}
