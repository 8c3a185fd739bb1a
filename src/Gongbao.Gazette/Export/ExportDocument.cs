using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Export;

/// <summary>导出文件: one published document with what its exports say beside the text. Every format takes this and nothing else.</summary>
internal sealed record ExportDocument
{
    /// <summary>The document as read, corrections of its published version included.</summary>
    public required ReadDocument Document { get; init; }

    /// <summary>Last part of its address: the document number in normal form, or a lasting name for a document without one.</summary>
    public required string Slug { get; init; }

    public required ExportPlace Place { get; init; }

    /// <summary>Number of the published version, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Day on which this version was published.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>eId of the first provision of the plan or rules that the notice issues; null when it issues none.</summary>
    public string? InstrumentEId { get; init; }

    /// <summary>What other documents do to this one (repealed by, interpreted by).</summary>
    public IReadOnlyList<IncomingRelation> Incoming { get; init; } = [];

    /// <summary>First day out of force by another document's repeal.</summary>
    public DateOnly? RepealedFrom { get; init; }

    /// <summary>The gazette that prints it, 宜春市人民政府公报2023年第3期; null when it is not from an issue.</summary>
    public string? Gazette { get; init; }

    /// <summary>Date of signature, printed or inferred; without one the day of publication.</summary>
    public DateOnly Date => Document.Date ?? Document.DateInferred ?? Published;
}

/// <summary>What another document does to the one that is exported.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="DocumentNumber">Its number; null when it has none.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date of signature.</param>
internal sealed record IncomingRelation(RelationKind Kind, string? DocumentNumber, string Slug, string Title, DateOnly? Date);

/// <summary>The city whose exports these are.</summary>
/// <param name="Key">Its key in addresses: yichun.</param>
/// <param name="Name">Its name: 宜春市.</param>
/// <param name="Mark">A mark that every export of an invented city carries (示范城市：内容均为虚构); null for a real one.</param>
internal sealed record ExportPlace(string Key, string Name, string? Mark = null);
