using Gongbao.Data.Model;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>
/// 发放名册: what a county pays in a month. Drafted, checked and issued by three persons, and never changed after issue: what turns out wrong is
/// paid or taken back by the next one. Amounts in fen.
/// </summary>
internal sealed class PayRun : IVersioned
{
    public required Guid Id { get; init; }
    public required string County { get; init; }

    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>1 for the month's first roll, then 2, 3 …</summary>
    public required int No { get; init; }
    public PayRunState State { get; set; }

    /// <summary>Values of parameters announced after this day did not count.</summary>
    public required DateOnly Known { get; init; }
    public required DateTimeOffset DraftedAt { get; init; }
    public DateTimeOffset? IssuedAt { get; set; }
    public required string UnitId { get; init; }
    public int Persons { get; set; }
    public int Lines { get; set; }

    /// <summary>Sum of all lines; recoveries are negative.</summary>
    public long TotalFen { get; set; }
    public long RegularFen { get; set; }

    /// <summary>补发, with what is paid again after a return.</summary>
    public long DifferenceFen { get; set; }

    /// <summary>扣回, negative.</summary>
    public long RecoveryFen { get; set; }
    public int Version { get; set; }
}

/// <summary>名册状态.</summary>
internal enum PayRunState
{
    /// <summary>起草.</summary>
    Draft,

    /// <summary>已审核.</summary>
    Checked,

    /// <summary>已签发: paid.</summary>
    Issued,

    /// <summary>已撤回: before it was issued; pays nothing.</summary>
    Withdrawn,
}

/// <summary>发放明细: one month of one person in a roll, with the components as the form prints them. Amounts in fen; a difference carries only what is more or less.</summary>
internal sealed class PayLine
{
    public required Guid RunId { get; init; }

    /// <summary>From 1; with the roll its key.</summary>
    public required int No { get; init; }
    public required Guid PersonId { get; init; }
    public required Guid PayeeId { get; init; }

    /// <summary>First day of the month for which it is paid.</summary>
    public required DateOnly Month { get; init; }
    public required PayKind Kind { get; init; }
    public required Contracts.CareService Service { get; init; }
    public required long StandardFen { get; init; }
    public required long LivingFen { get; init; }
    public required long NursingFen { get; init; }
    public required long SubsistenceFen { get; init; }
    public required long OldAgeFen { get; init; }
    public required long OtherFen { get; init; }
    public required long SourcesFen { get; init; }

    /// <summary>财政兜底: what the county pays.</summary>
    public required long AmountFen { get; init; }
}

/// <summary>发放类别.</summary>
internal enum PayKind
{
    /// <summary>当月发放.</summary>
    Regular,

    /// <summary>补发.</summary>
    Difference,

    /// <summary>扣回.</summary>
    Recovery,

    /// <summary>退票重发.</summary>
    Repeat,
}

/// <summary>退票: the bank could not pay one payee of a roll for one person. The month counts as unpaid once it is released.</summary>
internal sealed class PayReturn : IVersioned
{
    public required Guid Id { get; init; }
    public required Guid RunId { get; init; }
    public required Guid PersonId { get; init; }
    public required Guid PayeeId { get; init; }
    public required string County { get; init; }
    public required DateOnly Day { get; init; }
    public required string Reason { get; init; }
    public required long AmountFen { get; init; }

    /// <summary>重发: when the next roll was told to pay it again; null while it waits for the account to be put right.</summary>
    public DateTimeOffset? ReleasedAt { get; set; }
    public int Version { get; set; }
}

/// <summary>追回: what was paid for a month and was not due, where no later payment to the same payee can be lowered. In the books it stands against what was paid.</summary>
internal sealed class Recovery : IVersioned
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required Guid PayeeId { get; init; }
    public required string County { get; init; }
    public required DateOnly Month { get; init; }

    /// <summary>In fen, above zero.</summary>
    public required long AmountFen { get; init; }
    public required DateTimeOffset At { get; init; }
    public RecoveryState State { get; set; }
    public int Version { get; set; }
}

/// <summary>追回状态.</summary>
internal enum RecoveryState
{
    /// <summary>待追回.</summary>
    Open,

    /// <summary>已追回.</summary>
    Received,
}
