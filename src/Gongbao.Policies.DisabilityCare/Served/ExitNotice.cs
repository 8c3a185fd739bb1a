using Gongbao.Data.Encryption;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>停发通知书: frozen when somebody leaves. Never changed; <see cref="Hash"/> is of its content.</summary>
internal sealed class ExitNotice
{
    public static readonly EncryptedColumn ContentColumn = new("care_exit_notice.content");

    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required string County { get; init; }
    public required ExitReason Reason { get; init; }

    /// <summary>What was paid for months after the last and is claimed back, in fen; 0: nothing.</summary>
    public required long ClaimedFen { get; init; }

    /// <summary>Number of the case that decided it; empty where a list did.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>The list that led to it; null where a case did.</summary>
    public Guid? UploadId { get; init; }
    public required Encrypted Content { get; set; }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public required string Hash { get; init; }
    public required DateTimeOffset At { get; init; }
}
