using Gongbao.Gazette.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Gazette.Appointments;

/// <summary>Keys and indexes of the register of appointments.</summary>
internal sealed class AppointmentTables : IEntityTypeConfiguration<AppointmentRecord>
{
    public void Configure(EntityTypeBuilder<AppointmentRecord> builder)
    {
        builder.ToTable("gazette_appointment");
        builder.HasKey(a => new { a.DocumentId, a.Order });
        builder.HasIndex(a => a.Person);
        builder.HasOne<Document>().WithMany().HasForeignKey(a => a.DocumentId);
    }
}
