using Gongbao.Gazette.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Gazette.Meetings;

/// <summary>Keys and indexes of the register of meetings.</summary>
internal sealed class MeetingTables : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<MeetingItem>, IEntityTypeConfiguration<MeetingAdoption>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("gazette_meeting");
        builder.HasKey(m => m.DocumentId);
        builder.HasIndex(m => m.Number);
        builder.HasOne<Document>().WithMany().HasForeignKey(m => m.DocumentId);
    }

    public void Configure(EntityTypeBuilder<MeetingItem> builder)
    {
        builder.ToTable("gazette_meeting_item");
        builder.HasKey(i => new { i.DocumentId, i.Order });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(i => i.DocumentId);
    }

    public void Configure(EntityTypeBuilder<MeetingAdoption> builder)
    {
        builder.ToTable("gazette_meeting_adoption");
        builder.HasKey(a => new { a.DocumentId, a.Order });
        builder.HasIndex(a => a.AdoptedId);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(a => a.DocumentId);
    }
}
