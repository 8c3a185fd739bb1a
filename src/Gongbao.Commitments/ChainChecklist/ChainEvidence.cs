using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Commitments.ChainChecklist;

/// <summary>机制佐证: what shows that a point of the mechanism is there for a chain. Never changed; a mistake is withdrawn and stays listed.</summary>
internal sealed class ChainEvidence : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>产业链, id from the pack.</summary>
    public required string ChainId { get; init; }

    /// <summary>Point of the mechanism, id from the pack.</summary>
    public required string PointId { get; init; }

    /// <summary>The day on which it was done, or from which it holds.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Last day for which it holds; null: for good.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What it is and where it can be found.</summary>
    public required string What { get; init; }

    /// <summary>牵头单位, for the point that names it.</summary>
    public string? UnitId { get; init; }
    public required string By { get; init; }
    public required string ByUnitId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Why it was withdrawn; null: it stands.</summary>
    public string? Withdrawn { get; set; }
    public int Version { get; set; }
}

internal sealed class ChainEvidenceTable : IEntityTypeConfiguration<ChainEvidence>
{
    public void Configure(EntityTypeBuilder<ChainEvidence> builder)
    {
        builder.ToTable("commitment_chain_evidence");
        // of two who enter the same one is told
        builder.HasIndex(e => new { e.ChainId, e.PointId, e.On, e.What }).IsUnique();
    }
}
