using System.Runtime.InteropServices;
using Gongbao.Rules.Simulation;
using nietras.SeparatedValues;

namespace Gongbao.Data.Populations;

/// <summary>人群文件: packed records (8 bytes of magic, count, size of a record, little endian) or CSV in UTF-8 with one header line.</summary>
public static class PopulationFile
{
    private const int HeadBytes = 16;

    /// <summary>Whether the content begins with the magic of packed records.</summary>
    public static bool IsPacked(ReadOnlySpan<byte> file, ReadOnlySpan<byte> magic) => file.StartsWith(magic);

    /// <summary>The packed records, without copying them.</summary>
    /// <exception cref="PopulationException">The head does not fit the content.</exception>
    public static ReadOnlySpan<T> Records<T>(ReadOnlySpan<byte> file) where T : unmanaged
    {
        var size = Marshal.SizeOf<T>();
        if (file.Length < HeadBytes) throw new PopulationException(PopulationProblem.Truncated, 0, "", $"{file.Length}");
        var (count, said) = (MemoryMarshal.Read<int>(file[8..]), MemoryMarshal.Read<int>(file[12..]));
        if (said != size || count < 0 || (long)count * size != file.Length - HeadBytes) throw new PopulationException(PopulationProblem.Truncated, 0, "", $"{count} × {said}");
        return MemoryMarshal.Cast<byte, T>(file[HeadBytes..]);
    }

    /// <summary>Reads every row of a CSV file.</summary>
    /// <param name="file">The whole content.</param>
    /// <param name="columns">The columns that must be there, in the order in which <paramref name="read"/> asks for them; others are passed over.</param>
    /// <param name="read">Makes one row's facts.</param>
    /// <exception cref="PopulationException">Names line and column.</exception>
    public static List<T> Rows<T>(ReadOnlyMemory<byte> file, IReadOnlyList<string> columns, ReadRow<T> read)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(read);
        if (file.Span.Contains((byte)0)) throw new PopulationException(PopulationProblem.Unreadable, 0, "", "");
        var list = new List<T>(file.Length / 64);
        try
        {
            using var reader = Sep.New(',').Reader(o => o with { CultureInfo = System.Globalization.CultureInfo.InvariantCulture, Unescape = true, DisableColCountCheck = false })
                .From(new StreamReader(new MemoryStream(MemoryMarshal.TryGetArray(file, out var a) ? a.Array! : file.ToArray(), a.Offset, file.Length)));
            var found = columns.Select(c => reader.Header.TryIndexOf(c, out var at) ? at : throw new PopulationException(PopulationProblem.NoColumn, 1, c, "")).ToArray();
            foreach (var row in reader) list.Add(read(new PopulationRow(row, found, columns)));
        }
        catch (InvalidDataException e)
        {
            throw new PopulationException(PopulationProblem.Fields, list.Count + 2, "", e.Message.Split('\n')[0]);
        }
        return list;
    }
}

/// <summary>Makes one person's facts of a row.</summary>
public delegate T ReadRow<out T>(PopulationRow row);

/// <summary>One row of a CSV file; columns are asked for by their number in the list of columns.</summary>
public readonly ref struct PopulationRow
{
    private readonly SepReader.Row _row;
    private readonly int[] _found;
    private readonly IReadOnlyList<string> _columns;

    internal PopulationRow(SepReader.Row row, int[] found, IReadOnlyList<string> columns)
    {
        _row = row;
        _found = found;
        _columns = columns;
    }

    /// <exception cref="PopulationException">Not a whole number within the limits.</exception>
    public int Whole(int column, int minimum, int maximum) =>
        _row[_found[column]].TryParse<int>(out var number) && number >= minimum && number <= maximum ? number : throw Wrong(PopulationProblem.Number, column);

    /// <summary>yyyymmdd.</summary>
    /// <exception cref="PopulationException">No such date.</exception>
    public int Date(int column) => _row[_found[column]].TryParse<int>(out var number) && FileDay.Is(number) ? number : throw Wrong(PopulationProblem.Date, column);

    /// <summary>The place of the word in a list.</summary>
    /// <exception cref="PopulationException">None of them.</exception>
    public int Word(int column, string[] words)
    {
        var text = _row[_found[column]].Span;
        for (var i = 0; i < words.Length; i++)
            if (text.SequenceEqual(words[i])) return i;
        throw Wrong(PopulationProblem.Word, column);
    }

    private PopulationException Wrong(PopulationProblem problem, int column) => new(problem, _row.LineNumberFrom, _columns[column], _row[_found[column]].ToString());
}
