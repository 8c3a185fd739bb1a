using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Data.Outbox;

/// <summary>待发消息. Written in the act's transaction, delivered afterwards at least once.</summary>
internal sealed class OutboxMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Topic { get; init; }

    public required string Payload { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not before this instant. A node that takes the message moves it past its lease: when the node dies, the message becomes due again.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Deliveries begun.</summary>
    public int Attempts { get; set; }

    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>Given up; waits for a person.</summary>
    public DateTimeOffset? ParkedAt { get; set; }

    /// <summary>Kind of the last failure; not its text, which could hold personal data.</summary>
    public string? LastError { get; set; }
}

internal sealed class OutboxMessageMap : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox_message");
        builder.Property(m => m.Topic).HasMaxLength(60);
        builder.Property(m => m.LastError).HasMaxLength(200);
        builder.HasIndex(m => m.DueAt).HasFilter("done_at IS NULL AND parked_at IS NULL");
    }
}

/// <summary>How an act sends messages.</summary>
public static class OutboxMessages
{
    /// <summary>Adds a message that leaves when the act has committed, and only then.</summary>
    /// <param name="db">The act's context.</param>
    /// <param name="topic">Chooses the <see cref="IOutboxHandler"/>.</param>
    /// <param name="payload">JSON; ids rather than personal data, which the handler reads when it delivers.</param>
    /// <param name="at">Instant of the act; a later one delays the message.</param>
    public static void Send(this GongbaoDb db, string topic, string payload, DateTimeOffset at) =>
        db.Add(new OutboxMessage { Topic = topic, Payload = payload, CreatedAt = at, DueAt = at });
}
