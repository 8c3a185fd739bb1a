using System.Text.Json.Serialization;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>文书种类.</summary>
public enum CarePaperKind
{
    /// <summary>申请审批表.</summary>
    Form,
    /// <summary>受理通知书.</summary>
    Acceptance,
    /// <summary>补正通知书.</summary>
    Correction,
    /// <summary>不予认定告知书.</summary>
    Refusal,
    /// <summary>公示.</summary>
    Notice,
    /// <summary>停发通知书.</summary>
    Exit,
}

/// <summary>
/// 文书: a paper with every word that it prints, so that the Word file and the print page are the same and the paper stays as it was when it was issued.
/// In Chinese whatever the language of the screen. Plain text only; nothing in it is taken as markup.
/// </summary>
public sealed record CarePaper
{
    public required CarePaperKind Kind { get; init; }
    public required string Title { get; init; }
    /// <summary>Number of the case; empty for none.</summary>
    public string Number { get; init; } = "";
    /// <summary>Absolute address of the case, as the QR code says it; empty: no code.</summary>
    public string Address { get; init; } = "";
    /// <summary>A mark on each page, for drafts and for an invented city; empty: none.</summary>
    public string Mark { get; init; } = "";
    /// <summary>Who keeps which copy: each has a page of its own. Empty: one copy for nobody in particular.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];
    public required IReadOnlyList<CarePaperBlock> Blocks { get; init; }
    /// <summary>Who signs at the end; empty: nobody.</summary>
    public string Issuer { get; init; } = "";
    public DateOnly? Date { get; init; }

    /// <summary>SHA-256 of the paper's JSON: what a paper is frozen with when it is issued.</summary>
    [JsonIgnore]
    public string PaperHash => CareJson.Hash(this);
}

/// <summary>A piece of a paper.</summary>
public enum CarePaperBlockKind
{
    /// <summary>正文.</summary>
    Paragraph,
    /// <summary>称谓: whom the paper is for.</summary>
    Recipient,
    /// <summary>小标题.</summary>
    Heading,
    /// <summary>Two texts on one line, left and right.</summary>
    Spread,
    /// <summary>表格.</summary>
    Grid,
    /// <summary>备注, in small type.</summary>
    Note,
}

/// <summary>文书段落.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">What stands there; empty for a grid.</param>
public sealed record CarePaperBlock(CarePaperBlockKind Kind, string Text)
{
    /// <summary>The right side of a spread.</summary>
    public string Right { get; init; } = "";
    /// <summary>Widths of a grid's columns in thousandths of its own.</summary>
    public IReadOnlyList<int> Columns { get; init; } = [];
    public IReadOnlyList<CarePaperRow> Rows { get; init; } = [];
    /// <summary>Numbers of the form's fields that stand here.</summary>
    public IReadOnlyList<int> Fields { get; init; } = [];
}

/// <summary>一行.</summary>
/// <param name="Cells">From left to right, without the places that a cell above covers.</param>
public sealed record CarePaperRow(IReadOnlyList<CarePaperCell> Cells)
{
    /// <summary>Least height in millimetres; 0: as the text needs.</summary>
    public int Height { get; init; }
    /// <summary>Whether it heads the columns below.</summary>
    public bool IsHead { get; init; }
}

/// <summary>一格.</summary>
/// <param name="Text">Lines divided by \n.</param>
public sealed record CarePaperCell(string Text)
{
    /// <summary>Whether it names what stands beside it.</summary>
    public bool IsLabel { get; init; }
    /// <summary>Lines at the foot, to the right: signature, seal and date.</summary>
    public string Foot { get; init; } = "";
    /// <summary>How many columns it covers.</summary>
    public int Columns { get; init; } = 1;
    /// <summary>How many rows it covers.</summary>
    public int Rows { get; init; } = 1;
    /// <summary>Numbers of the form's fields that stand here.</summary>
    public IReadOnlyList<int> Fields { get; init; } = [];
}
