using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Data.Encryption;

/// <summary>A key of the framework's data protection (cookies, antiforgery), sealed under the key ring and shared by all nodes.</summary>
internal sealed class DataProtectionKey
{
    internal static readonly EncryptedColumn XmlColumn = new("data_protection_key.xml");

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string FriendlyName { get; init; }

    public required Encrypted Xml { get; init; }
}

internal sealed class DataProtectionKeyMap : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> builder)
    {
        builder.ToTable("data_protection_key");
        builder.Property(k => k.FriendlyName).HasMaxLength(200);
        builder.Property(k => k.Xml).IsEncrypted(DataProtectionKey.XmlColumn);
    }
}

internal sealed class DatabaseXmlRepository(IDbContextFactory<GongbaoDb> databases, IFieldCipher cipher) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = databases.CreateDbContext();
        return [.. db.Set<DataProtectionKey>().AsNoTracking().OrderBy(k => k.Id).AsEnumerable()
            .Select(k => XElement.Parse(cipher.Open(DataProtectionKey.XmlColumn, RowId.Of(k.Id), k.Xml)))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = databases.CreateDbContext();
        var id = Guid.CreateVersion7();
        var xml = element.ToString(SaveOptions.DisableFormatting);
        db.Add(new DataProtectionKey { Id = id, FriendlyName = friendlyName, Xml = cipher.Seal(DataProtectionKey.XmlColumn, RowId.Of(id), xml) });
        db.SaveChanges();
    }
}
