using System.Globalization;
using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http;
using MiniExcelLibs;

namespace Gongbao.Platform.Lists;

/// <summary>Exports of lists (导出): the same columns and rows as on screen, streamed, as CSV or Excel. The sample city marks every row as invented.</summary>
public sealed class ListExport(CityInfo city, Microsoft.Extensions.Localization.IStringLocalizer<PlatformText> texts)
{
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>CSV in UTF-8 with a byte order mark, so that Excel and WPS read the Chinese.</summary>
    /// <param name="name">File name without its ending.</param>
    /// <param name="columns">As on screen.</param>
    /// <param name="rows">All rows that the filters leave.</param>
    public IResult Csv<T>(string name, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows) => Results.Stream(async body =>
    {
        var shown = Exported(columns);
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(string.Join(',', shown.Select(c => Quoted(c.Title))));
        await foreach (var row in rows) await writer.WriteLineAsync(string.Join(',', shown.Select(c => CsvCell(c.Value(row)))));
    }, MediaTypeNames.Text.Csv + "; charset=utf-8", name + ".csv");

    /// <summary>Excel with numbers and dates as such. Written to a temporary file first: the format cannot be sent as it is made.</summary>
    /// <inheritdoc cref="Csv"/>
    public async Task<IResult> ExcelAsync<T>(string name, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, CancellationToken cancel = default)
    {
        var shown = Exported(columns);
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await MiniExcel.SaveAsAsync(file, Cells(shown, rows), sheetName: city.IsSample ? texts["Export.SampleSheet"] : "Gongbao", cancellationToken: cancel);
            file.Position = 0;
            return Results.Stream(file, ExcelType, name + ".xlsx");
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private List<Column<T>> Exported<T>(IReadOnlyList<Column<T>> columns)
    {
        var shown = columns.Where(c => !c.ScreenOnly).ToList();
        if (city.IsSample) shown.Add(new Column<T>("sample", texts["Export.SampleColumn"], _ => texts["Export.SampleCell"].Value));
        return shown;
    }

    private static async IAsyncEnumerable<Dictionary<string, object?>> Cells<T>(List<Column<T>> columns, IAsyncEnumerable<T> rows)
    {
        await foreach (var row in rows) yield return columns.ToDictionary(c => c.Title, c => ExcelCell(c.Value(row)));
    }

    private static object? ExcelCell(object? value) => value switch
    {
        null or int or long or decimal => value,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        _ => Guarded(Plain(value)),
    };

    private static string CsvCell(object? value) => value is int or long or decimal ? Plain(value) : Quoted(Guarded(Plain(value)));

    private static string Plain(object? value) => value switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A text that a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    private static string Guarded(string text) => text is [var first, ..] && first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
