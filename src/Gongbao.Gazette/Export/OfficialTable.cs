using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Gazette.Contracts;
using static Gongbao.Gazette.Export.Official;

namespace Gongbao.Gazette.Export;

/// <summary>Tables and forms over the width of the text; columns as wide as their words need, rows never broken over pages, the first row repeated.</summary>
internal static class OfficialTable
{
    private const int Narrowest = 700;
    private const uint ListRow = 440;
    private const uint FormRow = 640;

    public static Table Of(IReadOnlyList<Provision> rows)
    {
        var cells = rows.Select(r => r.Printed.Split('\t')).ToList();
        var widths = Widths(cells);
        return Make(widths, cells.Select((row, i) => Row(row, widths, ListRow, i == 0 && cells.Count > 2, i == 0 && cells.Count > 2)));
    }

    /// <summary>Name and blank side by side; a row without a second part goes over the whole width.</summary>
    public static Table Form(IEnumerable<(string Left, string? Right, bool IsHead)> rows)
    {
        int[] widths = [TextWidth / 3, TextWidth - TextWidth / 3];
        return Make(widths, rows.Select(r => Row(r.Right is null ? [r.Left] : [r.Left, r.Right], widths, FormRow, r.IsHead)));
    }

    private static Table Make(int[] widths, IEnumerable<TableRow> rows) => new(
    [
        new TableProperties(new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa }, new TableJustification { Val = TableRowAlignmentValues.Center }, Borders(), new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })),
        .. rows,
    ]);

    // A short row's last cell runs on to the edge.
    private static TableRow Row(string[] cells, int[] widths, uint height, bool isHead, bool repeats = false)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableRowHeight { Val = height, HeightType = HeightRuleValues.AtLeast }));
        if (repeats) row.TableRowProperties!.Append(new TableHeader());
        for (var i = 0; i < cells.Length; i++)
        {
            var span = i == cells.Length - 1 ? widths.Length - i : 1;
            var properties = new TableCellProperties(new TableCellWidth { Width = $"{widths.Skip(i).Take(span).Sum()}", Type = TableWidthUnitValues.Dxa });
            if (span > 1) properties.Append(new GridSpan { Val = span });
            properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
            row.Append(new TableCell(properties, Cell(cells[i], isHead, isHead || (height == ListRow && Width(cells[i]) <= 4))));
        }
        return row;
    }

    private static Paragraph Cell(string text, bool isHead, bool centred)
    {
        var paragraph = P("Cell", R(text, isHead ? Hei : null));
        return centred ? paragraph.With(new Justification { Val = JustificationValues.Center }) : paragraph;
    }

    // By the longest cell up to a line's length: a column of long texts must not starve the others.
    private static int[] Widths(List<string[]> rows)
    {
        var columns = rows.Max(r => r.Length);
        var needs = Enumerable.Range(0, columns).Select(c => rows.Where(r => r.Length > c).Select(r => Math.Min(24, Width(r[c]))).DefaultIfEmpty(1).Max() + 1).ToArray();
        var least = Math.Min(Narrowest, TextWidth / columns);
        var shared = TextWidth - least * columns;
        var widths = needs.Select(n => least + (int)(shared * n / needs.Sum())).ToArray();
        widths[^1] += TextWidth - widths.Sum();
        return widths;
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 8 }, new LeftBorder { Val = BorderValues.Single, Size = 8 },
        new BottomBorder { Val = BorderValues.Single, Size = 8 }, new RightBorder { Val = BorderValues.Single, Size = 8 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}
