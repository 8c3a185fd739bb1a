using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Data.Operate;

/// <summary>One fact about the database itself.</summary>
internal sealed class MetaRow
{
    public required string Key { get; init; }

    public required string Value { get; set; }

    public required DateTimeOffset At { get; set; }
}

internal sealed class MetaMap : IEntityTypeConfiguration<MetaRow>
{
    public void Configure(EntityTypeBuilder<MetaRow> builder)
    {
        builder.ToTable("meta");
        builder.HasKey(m => m.Key);
        builder.Property(m => m.Key).HasMaxLength(60);
    }
}

/// <summary>库信息. Facts about the database: when it was made, which pack it holds.</summary>
public static class Meta
{
    /// <summary>Instant of creation, ISO 8601.</summary>
    public const string Created = "created";

    /// <summary>Pack loaded, as <c>name version</c>.</summary>
    public const string Pack = "pack";

    /// <summary><see cref="Model.SortKey.Version"/> of the stored sort keys.</summary>
    public const string SortKeys = "sort-keys";

    internal const string KeyCheck = "key-check";
    internal const string Objects = "objects";

    public static Task<string?> GetMetaAsync(this GongbaoDb db, string key, CancellationToken cancellation = default) =>
        db.Set<MetaRow>().AsNoTracking().Where(m => m.Key == key).Select(m => (string?)m.Value).SingleOrDefaultAsync(cancellation);

    /// <summary>Sets the fact with the next <c>SaveChanges</c> (or act).</summary>
    public static async Task SetMetaAsync(this GongbaoDb db, string key, string value, DateTimeOffset at, CancellationToken cancellation = default)
    {
        if (await db.Set<MetaRow>().FindAsync([key], cancellation) is { } row) (row.Value, row.At) = (value, at);
        else db.Add(new MetaRow { Key = key, Value = value, At = at });
    }
}
