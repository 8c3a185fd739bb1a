using System.Globalization;
using System.Xml;
using Gongbao.Commitments.ActOnItem;
using MiniExcelLibs;

namespace Gongbao.Commitments.KeepLedger;

/// <summary>填好的台账: a file as it came in, row by row. Cells are read as people left them; what they mean is checked elsewhere.</summary>
internal sealed record LedgerFile(IReadOnlyList<LedgerFileRow> Rows, LedgerFileFault? Fault = null)
{
    /// <summary>Most rows of one file, and most bytes.</summary>
    public const int MaxRows = 5000, MaxBytes = 10 << 20;

    /// <summary>Reads the first sheet.</summary>
    public static LedgerFile Read(Stream file)
    {
        try
        {
            return Of(file.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>());
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or InvalidOperationException or FormatException or ArgumentException or KeyNotFoundException or NullReferenceException or NotSupportedException or IOException)
        {
            return new LedgerFile([], LedgerFileFault.Unreadable);
        }
    }

    private static LedgerFile Of(IEnumerable<IDictionary<string, object?>> lines)
    {
        var columns = new Dictionary<string, string>();
        var rows = new List<LedgerFileRow>();
        var no = 0;
        foreach (var line in lines)
        {
            no++;
            if (columns.Count == 0)
            {
                // the headings stand on the first line that has any of ours
                foreach (var (letter, cell) in line)
                    if (LedgerSheet.ColumnOf(Plain(cell) ?? "") is { } column) columns.TryAdd(column, letter);
                if (columns.Count > 0 && !(columns.ContainsKey(LedgerSheet.Key) && columns.ContainsKey(LedgerSheet.Version) && columns.ContainsKey(LedgerSheet.Text))) return new LedgerFile([], LedgerFileFault.NotALedger);
                continue;
            }
            if (line.Values.All(v => Plain(v) is null)) continue;
            if (rows.Count == MaxRows) return new LedgerFile([], LedgerFileFault.TooManyRows);
            rows.Add(new LedgerFileRow(no, columns.ToDictionary(c => c.Key, c => Plain(line.TryGetValue(c.Value, out var cell) ? cell : null))));
        }
        return columns.Count == 0 ? new LedgerFile([], LedgerFileFault.NotALedger) : new LedgerFile(rows);
    }

    // a spreadsheet keeps numbers in binary; fifteen digits of it are what was typed
    private static string? Plain(object? cell) => (cell switch
    {
        null => null,
        double number => Math.Abs(number) < 1e15 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString(),
    })?.Trim() is { Length: > 0 } text ? text : null;
}

/// <summary>One line of the file.</summary>
/// <param name="No">Row number as the spreadsheet shows it.</param>
/// <param name="Cells">Trimmed texts by column; null for an empty cell.</param>
internal sealed record LedgerFileRow(int No, IReadOnlyDictionary<string, string?> Cells)
{
    public string? this[string column] => Cells.GetValueOrDefault(column);

    public string? Written(string column) => LedgerSheet.Unguarded(this[column]);

    /// <summary>The figure typed; false where it is none.</summary>
    public bool TryFigure(out decimal? figure)
    {
        figure = null;
        if (this[LedgerSheet.Value] is not { } text) return true;
        if (!TypedForm.TryFigure(text, out var typed)) return false;
        figure = typed;
        return true;
    }
}

/// <summary>Why a file cannot be taken at all (文件问题).</summary>
internal enum LedgerFileFault
{
    /// <summary>不是可读的表格.</summary>
    Unreadable,

    /// <summary>不是台账: headings or the hidden columns are missing.</summary>
    NotALedger,

    /// <summary>行数过多.</summary>
    TooManyRows,
}
