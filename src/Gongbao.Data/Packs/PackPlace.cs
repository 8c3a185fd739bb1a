namespace Gongbao.Data.Packs;

/// <summary>位置: a place in a pack's file, as an editor counts it.</summary>
/// <param name="File">Path of the file below the pack's folder, with forward slashes.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
/// <param name="Column">From 1; 0 when the whole file is meant.</param>
public readonly record struct PackPlace(string File, int Line, int Column) : IComparable<PackPlace>
{
    /// <summary>The whole of a file.</summary>
    public static PackPlace Whole(string file) => new(file, 0, 0);

    public int CompareTo(PackPlace other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary><c>units.yaml:12:5</c>, the form in which editors open a place.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";

    public static bool operator <(PackPlace left, PackPlace right) => left.CompareTo(right) < 0;
    public static bool operator >(PackPlace left, PackPlace right) => left.CompareTo(right) > 0;
    public static bool operator <=(PackPlace left, PackPlace right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PackPlace left, PackPlace right) => left.CompareTo(right) >= 0;
}
