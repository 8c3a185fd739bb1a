using Gongbao.Data.Encryption;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;

namespace Gongbao.Policies.DisabilityCare.Inspect;

/// <summary>审计事项; the names are values of the filter and keys of texts.</summary>
internal enum AuditCheck
{
    /// <summary>多发未追回: an overpayment whose claim is open.</summary>
    Overpaid,

    /// <summary>停发未告知: somebody left and no notice was written for the reason.</summary>
    NoNotice,

    /// <summary>补发扣回: lines of the last rolls that are not a month's ordinary payment.</summary>
    Difference,

    /// <summary>多人同一账户: a carer's account into which several persons are paid.</summary>
    SharedAccount,

    /// <summary>逾期未处理: a finding of a re-check that nobody has decided.</summary>
    LateFinding,

    /// <summary>查看完整信息: whose whole data was looked at, by whom and when.</summary>
    Revealed,
}

/// <summary>审计线索: the person whom it concerns, and of the rest what the check knows.</summary>
internal sealed record AuditHit
{
    public required Guid PersonId { get; init; }
    public required Encrypted Name { get; init; }
    public required string County { get; init; }
    public ExitReason? Reason { get; init; }

    /// <summary>First day of the month that it is about.</summary>
    public DateOnly? Month { get; init; }

    /// <summary>Amount in fen; what was taken back is negative.</summary>
    public long? Fen { get; init; }
    public Guid? RunId { get; init; }

    /// <summary>First day of the month of the roll.</summary>
    public DateOnly? RunMonth { get; init; }
    public PayKind? Kind { get; init; }
    public Guid? UploadId { get; init; }
    public Guid? PayeeId { get; init; }
    public Encrypted? Account { get; init; }
    public DateTimeOffset? At { get; init; }
    public string? By { get; init; }
}
