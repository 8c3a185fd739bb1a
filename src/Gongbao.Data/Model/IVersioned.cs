using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Gongbao.Data.Model;

/// <summary>A row that people edit. Saving raises <see cref="Version"/>; saving over a newer version fails with <see cref="DbUpdateConcurrencyException"/>.</summary>
public interface IVersioned
{
    int Version { get; set; }
}

/// <summary>What a form needs of versions.</summary>
public static class Versions
{
    /// <summary>
    /// Says which version the person saw. The form carries it as a hidden field; if somebody saved in between,
    /// <c>SaveChanges</c> throws <see cref="DbUpdateConcurrencyException"/> instead of overwriting.
    /// </summary>
    public static void ExpectVersion<T>(this GongbaoDb db, T row, int seen) where T : class, IVersioned =>
        db.Entry(row).Property(r => r.Version).OriginalValue = seen;

    internal static void Raise(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries<IVersioned>())
            if (entry.State == EntityState.Modified)
                entry.Entity.Version = entry.Property(v => v.Version).OriginalValue + 1;
    }
}
