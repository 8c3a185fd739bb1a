using System.Globalization;
using System.Resources;
using Gongbao.Commitments.SeeRegister;
using Gongbao.Platform;
using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Microsoft.Extensions.Localization;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Gongbao.Commitments.KeepLedger;

/// <summary>台账表: the columns in the office's order. Key and version stand in two hidden columns, by which a row finds its report again.</summary>
internal sealed class LedgerSheet(CityInfo city, UnitDirectory units, IStringLocalizer<OutputText> texts, IStringLocalizer<RegisterText> words, IStringLocalizer<CommitmentsText> reasons)
{
    public const string Key = "key", Version = "version", Value = "value", Text = "text", Problem = "problem", Help = "help";

    private static readonly ResourceManager Headings = new(typeof(OutputText));
    private static readonly CultureInfo[] Languages = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("en")];

    /// <summary>What a unit fills in.</summary>
    public static readonly string[] Filled = [Value, Text, Problem, Help];

    private static readonly string[] Order = [Key, Version, "serial", "number", "item", "source", "lead", "units", "measure", "baseline", "period", "planned", Value, Text, Problem, Help, "deadline", "light", "remarks"];

    /// <summary>Writes the rows, streamed; the sample city marks its sheet.</summary>
    public Task WriteAsync(Stream file, IAsyncEnumerable<LedgerRow> rows, CancellationToken cancel) =>
        MiniExcel.SaveAsAsync(file, CellsAsync(rows), sheetName: texts[city.IsSample ? "Ledger.SampleSheet" : "Ledger.Title"], configuration: new OpenXmlConfiguration
        {
            FastMode = true,
            DynamicColumns = [.. Order.Select(Column)],
        }, cancellationToken: cancel);

    /// <summary>Which column a heading names, in either language; null for a column that people added.</summary>
    public static string? ColumnOf(string heading) => Order.FirstOrDefault(c => Languages.Any(l => Headings.GetString("Ledger.Col." + c, l) == heading.Trim()));

    /// <summary>Heading of a column in the language of the request.</summary>
    public string Heading(string column) => texts["Ledger.Col." + column];

    private DynamicExcelColumn Column(string column, int index) => new(Heading(column)) { Index = index, Hidden = column is Key or Version, Width = Width(column) };

    private static int Width(string column) => column switch { "item" or Text => 40, "source" or "units" or Problem or Help or "remarks" => 24, "serial" => 6, _ => 14 };

    private async IAsyncEnumerable<Dictionary<string, object?>> CellsAsync(IAsyncEnumerable<LedgerRow> rows)
    {
        await foreach (var row in rows) yield return Order.ToDictionary(Heading, c => Cell(c, row));
    }

    private object? Cell(string column, LedgerRow row) => column switch
    {
        Key => row.Key,
        Version => LedgerKey.VersionOf(row.Standing),
        "serial" => row.Serial,
        "number" => row.Item.Number,
        "item" => Guarded(row.Item.LocalTitle()),
        "source" => row.Source,
        "lead" => row.Item.OwnerUnitId is { } owner ? units.NameOf(owner) : null,
        "units" => Guarded(string.Join('、', row.Units)),
        "measure" => row.Item.Measure,
        "baseline" => row.Item.Baseline,
        "period" => row.Due is { } due ? ItemWords.Period(due.Period, words) : null,
        "planned" => row.Planned,
        Value => row.Standing?.Value,
        Text => Guarded(row.Standing?.Text),
        Problem => Guarded(row.Standing?.Problem),
        Help => Guarded(row.Standing?.Help),
        "deadline" => row.Item.Deadline?.ToDateTime(TimeOnly.MinValue),
        "light" => words[row.Item.Light is { } light ? "Light." + light : "Light.None"].Value,
        _ => Guarded(Remarks(row)),
    };

    private string Remarks(LedgerRow row) => string.Join(Display.IsChinese ? "；" : "; ", ((string?[])
        [row.Item.LightReason is { } reason ? reasons["Light." + reason].Value : null, row.Due is { } due ? texts["Ledger.Due." + due.State].Value : null]).Where(t => t is not null));

    /// <summary>A text that a spreadsheet would run as a formula gets an apostrophe before it, which reading takes off again.</summary>
    private static string? Guarded(string? text) => text is [var first, ..] && "=+-@\t\r\n＝＋－＠'".Contains(first, StringComparison.Ordinal) ? "'" + text : text;

    /// <summary>Takes the guard off.</summary>
    public static string? Unguarded(string? text) => text is ['\'', .. var rest] ? rest : text;
}
