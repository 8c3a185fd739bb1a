using System.Globalization;
using System.Resources;

namespace Gongbao.Gazette.Contracts;

/// <summary>打开结果: what opening a file gives, either <see cref="SourceOpened"/> or <see cref="SourceRefused"/>.</summary>
public abstract record SourceOpening
{
    private protected SourceOpening()
    {
    }
}

/// <summary>已打开.</summary>
public sealed record SourceOpened(SourceText Source) : SourceOpening;

/// <summary>不能受理: why a file was not opened, what that means and what to do next.</summary>
/// <param name="Problem">What is wrong; stable. The message is the resource <c>Source_{Problem}</c>.</param>
/// <param name="Argument">Name or number in the message; empty when it has none.</param>
public sealed record SourceRefused(SourceProblem Problem, string Argument = "") : SourceOpening
{
    private static readonly ResourceManager Texts = new(typeof(GazetteText));

    /// <summary>The message in a language: English for English cultures, else Chinese.</summary>
    public string Message(CultureInfo culture) =>
        string.Format(culture, Texts.GetString("Source_" + Problem, culture)!, Argument);
}

/// <summary>The reasons for which a file is refused.</summary>
public enum SourceProblem
{
    /// <summary>No bytes, or no visible character.</summary>
    Empty,

    /// <summary>More bytes than <see cref="SourceFile.MaxBytes"/>. Argument: the limit in MB.</summary>
    TooLarge,

    /// <summary>More characters than <see cref="SourceText.MaxLength"/>. Argument: the limit.</summary>
    TooLong,

    /// <summary>A packed file that unpacks to more than is allowed (压缩炸弹). Argument: the limit in MB.</summary>
    UnpacksTooLarge,

    /// <summary>Nested more deeply, or in more parts or pages, than any gazette is. Argument: PDF or DOCX.</summary>
    TooComplex,

    /// <summary>Reading took longer than allowed. Argument: the limit in seconds.</summary>
    TooSlow,

    /// <summary>Neither text nor a kind that we know.</summary>
    Binary,

    /// <summary>A kind that we know and do not read. Argument: its name.</summary>
    OtherKind,

    /// <summary>Protected by a password. Argument: PDF or Word.</summary>
    Encrypted,

    /// <summary>The kind is known but the file is broken. Argument: PDF or DOCX.</summary>
    Damaged,

    /// <summary>A PDF that holds pictures of pages and no text. Argument: number of pages.</summary>
    NoTextLayer,
}
