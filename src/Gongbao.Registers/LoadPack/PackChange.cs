using Gongbao.Data;

namespace Gongbao.Registers.LoadPack;

/// <summary>What a load changed in one register.</summary>
internal sealed record PackChange(int Added, int Changed, int Withdrawn)
{
    public bool Any => Added + Changed + Withdrawn > 0;

    /// <summary>Brings the standing rows of a register to what the pack says: closes what differs, adds what is new, withdraws what is gone.</summary>
    /// <param name="db">Gets the changes; nothing is saved here.</param>
    /// <param name="standing">The rows that stand, tracked.</param>
    /// <param name="wanted">Rows of the pack by key, in customary order.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="same">Whether two rows say the same.</param>
    /// <param name="now">The instant of the load.</param>
    public static PackChange Between<T>(GongbaoDb db, IEnumerable<T> standing, IReadOnlyList<T> wanted, Func<T, string> key, Func<T, T, bool> same, DateTimeOffset now)
        where T : RegisterRow
    {
        var old = standing.ToDictionary(key);
        var (added, changed) = (0, 0);
        foreach (var row in wanted)
        {
            if (old.Remove(key(row), out var before))
            {
                before.Place = row.Place;
                if (same(before, row)) continue;
                before.KnownUntil = now;
                changed++;
            }
            else added++;
            db.Add(row);
        }
        foreach (var gone in old.Values) gone.KnownUntil = now;
        return new(added, changed, old.Count);
    }
}
