using Gongbao.Data.Acts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Data.Audit;

/// <summary>
/// 审计记录. One act, written in the act's transaction and never changed. <see cref="Mac"/> guards its words from the first moment;
/// the <see cref="AuditSeal"/> that follows within seconds guards its place.
/// </summary>
public sealed class AuditRow
{
    /// <summary>Unit of the act; empty for the public and for the system.</summary>
    public required string UnitId { get; init; }

    /// <summary>Number within the unit: 1, 2, 3 …, without a gap.</summary>
    public required long Seq { get; init; }

    public required string Kind { get; init; }

    public required string ActorId { get; init; }

    public required string ActorName { get; init; }

    public string? OnBehalfOf { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string SubjectType { get; init; }

    public required string SubjectId { get; init; }

    public string? Reason { get; init; }

    public string? Details { get; init; }

    /// <summary>Key that authenticates the row.</summary>
    public required string KeyId { get; init; }

    /// <summary>Authentication code of all fields above, in hexadecimal.</summary>
    public string Mac { get; internal set; } = "";

    internal static AuditRow Of(Act act, long seq, string keyId) => new()
    {
        UnitId = act.UnitId,
        Seq = seq,
        Kind = act.Kind,
        ActorId = act.Actor.Id,
        ActorName = act.Actor.Name,
        OnBehalfOf = act.OnBehalfOf,
        At = act.At.ToUniversalTime(),
        SubjectType = act.SubjectType,
        SubjectId = act.SubjectId,
        Reason = act.Reason,
        Details = act.Details,
        KeyId = keyId,
    };
}

internal sealed class AuditRowMap : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("audit_row");
        builder.HasKey(r => new { r.UnitId, r.Seq });
        // No lengths: a long name must never make an act or a reading fail on the one engine that counts.
        builder.HasIndex(r => new { r.SubjectType, r.SubjectId });
        builder.HasIndex(r => r.At);
    }
}
