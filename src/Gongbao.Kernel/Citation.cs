using System.Diagnostics.CodeAnalysis;

namespace Gongbao.Kernel;

/// <summary>
/// 条款引用: a place in a document, and optionally which document. One place has four notations, all of which are read and written here:
/// printed (附件10第三部分（二）4), path in extraction files (附件10/三/（二）/4.), facts path (the same, 正文/… for the main text) and eId
/// (att_10__sec_3__subsec_2__point_4, named as in Akoma Ntoso). The path says less than the others: it leaves out chapters, and the 款 above
/// a 项; <see cref="Resolve"/> finds the place all the same where there is only one. Equal when document and eId are equal.
/// </summary>
public sealed class Citation : IEquatable<Citation>, IParsed<Citation>
{
    /// <summary>The deepest nesting that is read; real documents have six.</summary>
    public const int MaxSteps = 24;

    private readonly CitationStep[] _steps;

    /// <summary>A place in a document that is known from elsewhere.</summary>
    /// <exception cref="ArgumentException">More than 24 steps, a number missing or above 9999.</exception>
    public Citation(params IEnumerable<CitationStep> steps) : this(null, null, [.. steps])
    {
    }

    internal Citation(DocumentNumber? document, string? documentId, CitationStep[] steps)
    {
        if (steps.Length > MaxSteps) throw new ArgumentException($"A citation has at most {MaxSteps} steps.", nameof(steps));
        if (steps.Any(s => !s.IsValid)) throw new ArgumentException("A step needs a number from 1 to 9999.", nameof(steps));
        (Document, DocumentId, _steps) = (document, documentId, steps);
        EId = string.Join("__", _steps);
    }

    /// <summary>The document by number; null where the context says which, or where it is named by <see cref="DocumentId"/>.</summary>
    public DocumentNumber? Document { get; }

    /// <summary>The document by its id in a pack (interp-869), for those that carry no number.</summary>
    public string? DocumentId { get; }

    /// <summary>From the outermost level inwards; none for the document as a whole.</summary>
    public IReadOnlyList<CitationStep> Steps => _steps;

    /// <summary>The id of the place in its document, att_10__sec_3; empty for the document as a whole.</summary>
    public string EId { get; }

    /// <summary>For people: 第八条第二款第（三）项. Without the document; <see cref="ToString"/> has it.</summary>
    public string Printed => CitationPrinter.Printed(_steps);

    /// <summary>For extraction files: 第八条/（三）.</summary>
    public string Path => CitationPrinter.Path(_steps);

    /// <summary>For fact files: 正文/第八条/（三）; 附件10/三; 解读869/三.</summary>
    public string FactsPath
    {
        get
        {
            var path = Path;
            if (DocumentId is [var first, ..] && Chars.IsHan(first)) return path.Length == 0 ? DocumentId : $"{DocumentId}/{path}";
            if (_steps is [{ Level: CitationLevel.Annex }, ..]) return path;
            return path.Length == 0 ? "正文" : $"正文/{path}";
        }
    }

    /// <summary>The same place in a document named by its number.</summary>
    public Citation In(DocumentNumber document) => new(document, null, _steps);

    /// <summary>The same place in a document named by its id: Latin letters, digits and hyphens, or the 解读… of fact files.</summary>
    /// <exception cref="ArgumentException">Not such an id.</exception>
    public Citation In(string documentId) =>
        CitationReader.IsDocumentId(documentId) ? new(null, documentId, _steps) : throw new ArgumentException("Not a document's id.", nameof(documentId));

    /// <summary>The place one level further in.</summary>
    public Citation Then(CitationLevel level, int number, int occurrence = 1) => new(Document, DocumentId, [.. _steps, new(level, number, occurrence)]);

    /// <summary>
    /// Which of a document's places this means: the equal one; else those that differ only in what a path leaves out (编, 章, 节, the 款 above
    /// a 项) or in a single annex printed without its number. A second of two equal labels is asked for by its occurrence.
    /// </summary>
    /// <param name="eIds">All places of the document in printed order; ids of another make are passed over.</param>
    public CitationResolution Resolve(IEnumerable<string> eIds) => CitationResolution.Of(this, eIds);

    /// <exception cref="ParseException">The text is not a citation.</exception>
    public static Citation Parse(string? text) =>
        TryParse(text, out var value, out var reason) ? value : throw new ParseException(nameof(Citation), reason);

    public static bool TryParse(string? text, [NotNullWhen(true)] out Citation? value) => TryParse(text, out value, out _);

    /// <summary>Reads any of the four notations, with or without a document number or id before it.</summary>
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out Citation value, out ParseError reason) =>
        CitationReader.TryRead(text, out value, out reason);

    /// <summary>Document and printed place: 宜府办发〔2023〕17号第八条第二款第（三）项.</summary>
    public override string ToString() => DocumentId is not null
        ? _steps.Length == 0 ? DocumentId : $"{DocumentId}/{Printed}"
        : $"{Document}{Printed}";

    public bool Equals(Citation? other) =>
        other is not null && EId == other.EId && DocumentId == other.DocumentId && Document == other.Document;

    public override bool Equals(object? obj) => Equals(obj as Citation);

    public override int GetHashCode() => HashCode.Combine(Document, DocumentId, EId);

    public static bool operator ==(Citation? left, Citation? right) => Equals(left, right);
    public static bool operator !=(Citation? left, Citation? right) => !Equals(left, right);
}
