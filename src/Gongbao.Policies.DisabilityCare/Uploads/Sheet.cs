using System.Globalization;
using System.Text;
using MiniExcelLibs;

namespace Gongbao.Policies.DisabilityCare.Uploads;

/// <summary>表格: an uploaded list with named columns, from Excel (the first sheet) or CSV (UTF-8 or GB18030). Its first row names the columns.</summary>
/// <param name="Heads">Names of the columns, without blanks.</param>
/// <param name="Rows">Rows with at least one filled cell.</param>
internal sealed record Sheet(IReadOnlyDictionary<string, int> Heads, IReadOnlyList<SheetRow> Rows)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>Null when the bytes are no such file, or there is no row of names.</summary>
    public static Sheet? Read(byte[] content)
    {
        var lines = content is [0x50, 0x4B, ..] ? Excel(content) : Csv(Text(content));
        return lines is [var heads, .. var rows] && Names(heads.Cells) is { Count: > 0 } names ? new(names, [.. rows.Where(r => r.Cells.Any(c => c.Length > 0))]) : null;
    }

    /// <summary>The first of these columns that the sheet has; -1 when it has none.</summary>
    public int Column(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Heads.TryGetValue(name, out var at)) return at;
        return -1;
    }

    private static Dictionary<string, int> Names(string[] heads)
    {
        var names = new Dictionary<string, int>();
        for (var i = 0; i < heads.Length; i++)
            if (heads[i].Replace(" ", "", StringComparison.Ordinal).TrimEnd('*', '＊') is { Length: > 0 } name) names.TryAdd(name, i);
        return names;
    }

    private static List<SheetRow>? Excel(byte[] content)
    {
        try
        {
            var line = 0;
            return [.. new MemoryStream(content).Query(useHeaderRow: false).Cast<IDictionary<string, object?>>().Select(r => new SheetRow(++line, [.. r.Values.Select(Cell)]))];
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or InvalidOperationException or System.Xml.XmlException or FormatException or KeyNotFoundException or NullReferenceException)
        {
            // a zip archive that is no workbook
            return null;
        }
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!.Trim(),
    };

    private static string Text(byte[] content)
    {
        try
        {
            return Strict.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Gb18030.GetString(content);
        }
    }

    // a line is counted where it begins, so that a quoted line break does not shift what a message names
    private static List<SheetRow> Csv(string text)
    {
        var (rows, cells, cell) = (new List<SheetRow>(), new List<string>(), new StringBuilder());
        var (line, begun, quoted) = (1, 1, false);
        void End()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') line++;
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) End();
            else if (c == '\n' && !quoted)
            {
                End();
                rows.Add(new(begun, [.. cells]));
                cells.Clear();
                begun = line;
            }
            else if (c != '\r' || quoted) cell.Append(c);
        }
        if (cell.Length > 0 || cells.Count > 0)
        {
            End();
            rows.Add(new(begun, [.. cells]));
        }
        return rows;
    }
}

/// <summary>One row.</summary>
/// <param name="Line">As a person counts in the file: the row of names is 1.</param>
/// <param name="Cells">Without blanks around them.</param>
internal readonly record struct SheetRow(int Line, string[] Cells)
{
    /// <summary>The cell of a column; empty when the sheet has no such column.</summary>
    public string this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : "";
}

/// <summary>表格错误: which field of which line is wrong, and how. Never with the value, which may name a person.</summary>
/// <param name="Line">0 for the file as a whole.</param>
/// <param name="Field">Name of the column.</param>
/// <param name="Problem">What is wrong; its sentence stands under <c>Care.Sheet.{problem}</c>.</param>
internal sealed record SheetFault(int Line, string Field, SheetProblem Problem);

/// <summary>错在哪里.</summary>
internal enum SheetProblem
{
    /// <summary>不是表格文件: neither Excel nor CSV, or empty.</summary>
    NoSheet,

    /// <summary>缺少该列.</summary>
    NoColumn,

    /// <summary>未填.</summary>
    Missing,

    /// <summary>号码有误: wrong length, date or check digit.</summary>
    BadNumber,

    /// <summary>日期有误.</summary>
    BadDate,

    /// <summary>月份有误.</summary>
    BadMonth,

    /// <summary>金额有误.</summary>
    BadAmount,

    /// <summary>不是可选的内容.</summary>
    BadWord,

    /// <summary>与身份证号不一致.</summary>
    Contradicts,

    /// <summary>同一文件内重复.</summary>
    Twice,

    /// <summary>区划不在本县.</summary>
    NotHere,

    /// <summary>过长.</summary>
    TooLong,
}

/// <summary>Collects faults, at most so many as a person can put right at a time.</summary>
internal sealed class SheetFaults
{
    public const int Most = 50;

    public List<SheetFault> All { get; } = [];

    public bool Any => All.Count > 0;

    public void Add(int line, string field, SheetProblem problem)
    {
        if (All.Count < Most) All.Add(new(line, field, problem));
    }
}
