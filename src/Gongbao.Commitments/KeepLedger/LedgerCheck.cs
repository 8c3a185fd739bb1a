using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;

namespace Gongbao.Commitments.KeepLedger;

/// <summary>核对结果. A file with any fault is not imported at all.</summary>
/// <param name="Changes">Drafts that would be written.</param>
/// <param name="Faults">What is wrong, by row.</param>
/// <param name="Unchanged">Rows that say what stands already.</param>
internal sealed record LedgerCheck(IReadOnlyList<LedgerChange> Changes, IReadOnlyList<LedgerFault> Faults, int Unchanged)
{
    public LedgerCheck With(LedgerFault fault) => this with { Faults = [.. Faults, fault] };
}

/// <summary>A draft that a row would write.</summary>
/// <param name="Row">Row number in the file.</param>
/// <param name="Item">On which item.</param>
/// <param name="Period">For which period.</param>
/// <param name="Was">What stands; null: nothing yet.</param>
/// <param name="Now">What would stand.</param>
/// <param name="Corrects">Whether the report was accepted, so that this is a correction.</param>
internal sealed record LedgerChange(int Row, CommitmentItem Item, string Period, ProgressReport? Was, ReportContent Now, bool Corrects);

/// <summary>What is wrong with a row.</summary>
/// <param name="Row">Row number in the file.</param>
/// <param name="Column">Key of the column at fault.</param>
/// <param name="Kind">What.</param>
internal sealed record LedgerFault(int Row, string Column, LedgerFaultKind Kind);

/// <summary>行内问题; each has its sentence in the module's texts under <c>Ledger.Fault.{kind}</c>.</summary>
internal enum LedgerFaultKind
{
    /// <summary>缺少行标识: the hidden key is gone, or the row owes no report.</summary>
    NoKey,

    /// <summary>事项不存在.</summary>
    Unknown,

    /// <summary>其他单位的报告.</summary>
    OtherUnit,

    /// <summary>同一报告出现两次.</summary>
    Twice,

    /// <summary>不需报告: no report for the period is asked for, or not yet.</summary>
    NotOwed,

    /// <summary>数值无法识别.</summary>
    BadFigure,

    /// <summary>事项已办结.</summary>
    Ended,

    /// <summary>台账已过时: somebody changed the report since the ledger was taken out.</summary>
    Stale,

    /// <summary>报告已在审核或报送中.</summary>
    OnItsWay,

    /// <summary>必填.</summary>
    Missing,

    /// <summary>过长.</summary>
    TooLong,
}
