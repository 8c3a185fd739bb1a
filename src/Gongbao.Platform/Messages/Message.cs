using Gongbao.Data;
using Gongbao.Data.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Platform.Messages;

/// <summary>站内消息. Something a person should know, with the address where they can act on it. Written in the act's transaction.</summary>
public sealed class Message
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid UserId { get; init; }

    /// <summary>One sentence in Chinese, without personal data.</summary>
    public required string TextZh { get; init; }

    /// <summary>The same in English.</summary>
    public required string TextEn { get; init; }

    /// <summary>Address on this site; null: nothing to open.</summary>
    public string? Href { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? ReadAt { get; set; }
}

internal sealed class MessageMap : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.ToTable("message");
        builder.Property(m => m.TextZh).HasMaxLength(300);
        builder.Property(m => m.TextEn).HasMaxLength(600);
        builder.Property(m => m.Href).HasMaxLength(500);
        builder.HasOne<GongbaoUser>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => new { m.UserId, m.At });
    }
}

/// <summary>How an act tells people.</summary>
public static class MessageSending
{
    /// <summary>Adds a message to one person; it is there when the act has committed, and only then.</summary>
    public static void Tell(this GongbaoDb db, Guid user, string textZh, string textEn, string? href, DateTimeOffset at) =>
        db.Add(new Message { UserId = user, TextZh = textZh, TextEn = textEn, Href = href, At = at });

    /// <summary>Adds a message to everybody who holds a role in a unit on a day.</summary>
    public static async Task TellAsync(this GongbaoDb db, Role role, string unit, DateOnly day, string textZh, string textEn, string? href, DateTimeOffset at, CancellationToken cancel = default)
    {
        var people = await db.Set<RoleHolding>().Where(h => h.Role == role && h.UnitId == unit && h.Since <= day && (h.Until == null || h.Until >= day))
            .Select(h => h.UserId).Distinct().ToListAsync(cancel);
        foreach (var person in people) db.Tell(person, textZh, textEn, href, at);
    }
}
