using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Data.Acts;

/// <summary>回执. What was answered to a one-time token; kept for a day, then the token is forgotten.</summary>
internal sealed class Receipt
{
    public required string ActorId { get; init; }

    public required string Token { get; init; }

    public required string RequestHash { get; init; }

    public required int Status { get; init; }

    public required string? Location { get; init; }

    public required DateTimeOffset At { get; init; }

    internal static Receipt Of(Act act, FormToken form, ActResult result) => new()
    {
        ActorId = act.Actor.Id,
        Token = form.Value,
        RequestHash = form.RequestHash,
        Status = result.Status,
        Location = result.Location,
        At = act.At,
    };
}

internal sealed class ReceiptMap : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.ToTable("receipt");
        // The key is the lock: of two posts with one token exactly one commits.
        builder.HasKey(r => new { r.ActorId, r.Token });
        builder.Property(r => r.ActorId).HasMaxLength(100);
        builder.Property(r => r.Token).HasMaxLength(FormToken.MaxLength);
        builder.Property(r => r.RequestHash).HasMaxLength(64);
        builder.HasIndex(r => r.At);
    }
}
