using Gongbao.Data.Model;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Recheck;

/// <summary>复核发现: somebody served stands on a list, or is missing from one, and so may have to leave. A person decides: drafted, checked, issued; or kept.</summary>
internal sealed class CareFinding : IVersioned
{
    public required Guid Id { get; init; }
    public required Guid UploadId { get; init; }
    public required Guid PersonId { get; init; }
    public required string County { get; init; }
    public required ExitReason Reason { get; init; }

    /// <summary>The day of the event.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>First day of the last month that would be paid.</summary>
    public required DateOnly LastMonth { get; init; }

    /// <summary>What was paid for later months, in fen, when the list was read.</summary>
    public required long OverpaidFen { get; init; }
    public FindingState State { get; set; }
    public int Version { get; set; }
}

/// <summary>发现的处理状态.</summary>
internal enum FindingState
{
    /// <summary>待处理.</summary>
    Proposed,

    /// <summary>拟退出.</summary>
    Drafted,

    /// <summary>已审核.</summary>
    Checked,

    /// <summary>已退出.</summary>
    Issued,

    /// <summary>不退出: looked into, and the person stays.</summary>
    Kept,
}
