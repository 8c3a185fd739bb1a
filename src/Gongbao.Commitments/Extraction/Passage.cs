using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Extraction;

/// <summary>条款单元: a labelled provision with the unlabelled paragraphs under it: the reach of a printed deadline and the place of one task.</summary>
internal sealed class Passage
{
    public required DocumentFacts Document { get; init; }

    public required string Path { get; init; }

    /// <summary>The labelled provision; null for text that stands under none.</summary>
    public required Provision? Head { get; init; }

    /// <summary>The passage around this one; null for the outermost.</summary>
    public Passage? Parent { get; init; }

    public List<PassageLine> Lines { get; } = [];

    public bool HasLabelledChildren { get; set; }

    /// <summary>Text before the first label of a document that has labels.</summary>
    public bool IsPreamble => Head is null && HasLabelledChildren;

    public required SectionKind Section { get; init; }

    public string Title => Head?.Title ?? "";

    /// <summary>Path of the extraction format; that of the paragraph where there is no label.</summary>
    public string PathOf(PassageLine line) => Path.Length > 0 ? Path : line.Provision.Path;
}

/// <summary>What the grammar must know of the whole document.</summary>
/// <param name="Kind">Kind of content.</param>
/// <param name="Year">Year of signature, or that of the number or the title; null when unknown.</param>
/// <param name="Month">Month of signature; null when unknown.</param>
/// <param name="IsReport">Interpretations, meetings, reports: they tell what was and repeat what others decided.</param>
/// <param name="Source">The source text, into which all spans point.</param>
internal sealed record DocumentFacts(DocumentKind Kind, int? Year, int? Month, bool IsReport, string Source);

/// <summary>章节性质: what the headings above a passage say of it.</summary>
[Flags]
internal enum SectionKind
{
    None = 0,

    /// <summary>目标: figures here are goals, sentences are no tasks.</summary>
    Goals = 1,

    /// <summary>背景、现状、成效: figures here are what was.</summary>
    Past = 2,

    /// <summary>指导思想、原则、总体要求、适用范围、名词解释: no tasks.</summary>
    Frame = 4,

    /// <summary>条件、情形: figures here say who is meant.</summary>
    Conditions = 8,

    /// <summary>保障措施、组织实施.</summary>
    Support = 16,

    /// <summary>附则、施行: force of the document.</summary>
    Closing = 32,

    /// <summary>情形: figures here say when something else holds.</summary>
    Circumstances = 64,
}
