namespace Gongbao.Gazette.Search;

/// <summary>
/// Where a gram or a word stands in one volume (出现位置): ascending keys, the place (title, number, provision) in the upper and the offset
/// in its normalised text in the lower 32 bits. Stored as variable-length differences, one to three bytes for most.
/// </summary>
internal static class Places
{
    public static long Key(int place, int offset) => ((long)place << 32) | (uint)offset;

    public static int PlaceOf(long key) => (int)(key >> 32);

    public static int OffsetOf(long key) => (int)key;

    public static byte[] Pack(IReadOnlyList<long> keys)
    {
        var bytes = new List<byte>(keys.Count * 2);
        var (place, offset) = (0, 0);
        foreach (var key in keys)
        {
            var step = PlaceOf(key) - place;
            // within a place the offset counts from the last one, in a new place from its start
            Write(bytes, (uint)step);
            Write(bytes, (uint)(step == 0 ? OffsetOf(key) - offset : OffsetOf(key)));
            (place, offset) = (PlaceOf(key), OffsetOf(key));
        }
        return [.. bytes];
    }

    public static List<long> Unpack(ReadOnlySpan<byte> bytes)
    {
        var keys = new List<long>(bytes.Length / 2);
        var (place, offset, at) = (0, 0, 0);
        while (at < bytes.Length)
        {
            var step = (int)Read(bytes, ref at);
            var number = (int)Read(bytes, ref at);
            offset = step == 0 ? offset + number : number;
            place += step;
            keys.Add(Key(place, offset));
        }
        return keys;
    }

    /// <summary>The keys of <paramref name="starts"/> at which <paramref name="grams"/> holds a gram <paramref name="offset"/> characters further on.</summary>
    public static List<long> Meet(List<long> starts, List<long> grams, int offset)
    {
        var met = new List<long>(Math.Min(starts.Count, grams.Count));
        var g = 0;
        foreach (var start in starts)
        {
            while (g < grams.Count && grams[g] - offset < start) g++;
            if (g == grams.Count) break;
            if (grams[g] - offset == start) met.Add(start);
        }
        return met;
    }

    private static void Write(List<byte> bytes, uint value)
    {
        for (; value >= 0x80; value >>= 7) bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
    }

    private static uint Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = bytes[at++];
            value |= (uint)(b & 0x7f) << shift;
            if (b < 0x80) return value;
        }
    }
}
