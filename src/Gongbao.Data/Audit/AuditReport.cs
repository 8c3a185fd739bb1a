namespace Gongbao.Data.Audit;

/// <summary>What is wrong with the audit.</summary>
public enum AuditFault
{
    /// <summary>内容被改: the row's words are not those that were written.</summary>
    Changed,

    /// <summary>记录缺失: the row is gone.</summary>
    Missing,

    /// <summary>次序被改: the link does not continue the one before it.</summary>
    ChainBroken,

    /// <summary>日根被改: a stored root is not ours, or not the chain's.</summary>
    RootChanged,

    /// <summary>尾部缺失: the chain or a unit's rows end before the number that was given.</summary>
    Truncated,

    /// <summary>多出记录: a row that was never numbered.</summary>
    Added,
}

/// <summary>The first thing that is wrong.</summary>
/// <param name="Fault">What.</param>
/// <param name="No">Number in the chain; null for an unsealed row.</param>
/// <param name="UnitId">Unit of the row; null when a root or the chain as a whole is meant.</param>
/// <param name="Seq">Number in the unit.</param>
/// <param name="Day">Day of the root.</param>
public sealed record AuditBreak(AuditFault Fault, long? No, string? UnitId, long? Seq, DateOnly? Day = null);

/// <summary>Result of a check of the whole audit.</summary>
/// <param name="Sealed">Links checked and good, from the first.</param>
/// <param name="Unsealed">Rows since the last sealing; their words are checked, their place is not guarded yet.</param>
/// <param name="Head">End of the chain as stored.</param>
/// <param name="FirstBreak">Null when all is good.</param>
public sealed record AuditReport(long Sealed, long Unsealed, AuditHead? Head, AuditBreak? FirstBreak)
{
    public bool IsIntact => FirstBreak is null;
}
