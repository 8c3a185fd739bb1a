using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data;

/// <summary>The one database of a city, fed by each module's <see cref="IModelPart"/>.</summary>
public sealed class GongbaoDb(DbContextOptions<GongbaoDb> options, IEnumerable<IModelPart> parts) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        foreach (var part in parts) part.Configure(modelBuilder);
    }
}
