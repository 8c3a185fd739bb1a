namespace Gongbao.Gazette.Publishing;

/// <summary>解读: what an interpretation belongs to and whom it names for questions. It never stands in for the document.</summary>
internal sealed class Interpretation
{
    /// <summary>The interpretation's own document.</summary>
    public required Guid DocumentId { get; init; }

    /// <summary>The document that it explains, when it is in the register.</summary>
    public Guid? OfId { get; set; }
    public string? OfNumber { get; init; }
    public required string OfTitle { get; init; }
    public string? Office { get; init; }

    /// <summary>联系方式 and 解读人 as printed, from the loaded text only.</summary>
    public string? Contact { get; init; }
    public string Interpreters { get; init; } = "";
}
