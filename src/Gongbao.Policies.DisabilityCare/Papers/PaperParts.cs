using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Policies.DisabilityCare.Contracts;
using static Gongbao.Policies.DisabilityCare.Papers.PaperStyles;

namespace Gongbao.Policies.DisabilityCare.Papers;

/// <summary>Blocks of a paper as paragraphs and tables.</summary>
internal static class PaperParts
{
    public static IEnumerable<OpenXmlElement> Of(CarePaperBlock block, CarePaperKind kind) => block.Kind switch
    {
        CarePaperBlockKind.Grid => [Grid(block, Width(kind))],
        CarePaperBlockKind.Spread => [Spread(block, Width(kind))],
        _ => [P(block.Kind.ToString(), block.Text)],
    };

    private static Paragraph Spread(CarePaperBlock block, int width) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "Spread" }, new Tabs(new TabStop { Val = TabStopValues.Right, Position = width })),
        R(block.Text), new Run(new TabChar()), R(block.Right));

    private static Table Grid(CarePaperBlock block, int width)
    {
        var columns = block.Columns.Select(c => width * c / 1000).ToArray();
        columns[^1] += width - columns.Sum();
        // how many rows a cell above still covers each column, and how wide it is
        var (left, spans) = (new int[columns.Length], new int[columns.Length]);
        return new(
        [
            new TableProperties(new TableWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }, Borders(), new TableLayout { Type = TableLayoutValues.Fixed }, Margins()),
            new TableGrid(columns.Select(c => new GridColumn { Width = $"{c}" })),
            .. block.Rows.Select(row => Row(row, columns, left, spans)),
        ]);
    }

    private static TableRow Row(CarePaperRow row, int[] columns, int[] left, int[] spans)
    {
        var properties = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = (uint)(Math.Max(row.Height, 7) * 1440 * 10 / 254), HeightType = HeightRuleValues.AtLeast });
        if (row.IsHead) properties.Append(new TableHeader());
        var made = new TableRow(properties);
        var next = 0;
        for (var column = 0; column < columns.Length;)
        {
            if (left[column] > 0)
            {
                left[column]--;
                made.Append(new TableCell(Properties(columns, column, spans[column], new VerticalMerge()), P("Cell", "")));
                column += spans[column];
                continue;
            }
            var cell = row.Cells[next++];
            (left[column], spans[column]) = (cell.Rows - 1, cell.Columns);
            made.Append(Cell(cell, Properties(columns, column, cell.Columns, cell.Rows > 1 ? new VerticalMerge { Val = MergedCellValues.Restart } : null)));
            column += cell.Columns;
        }
        return made;
    }

    private static TableCellProperties Properties(int[] columns, int from, int span, VerticalMerge? merge)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = columns.Skip(from).Take(span).Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (span > 1) properties.Append(new GridSpan { Val = span });
        if (merge is not null) properties.Append(merge);
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return properties;
    }

    private static TableCell Cell(CarePaperCell cell, TableCellProperties properties)
    {
        var style = cell.IsLabel ? "Label" : cell.Foot.Length > 0 ? "Opinion" : "Cell";
        var made = new TableCell(properties);
        foreach (var line in cell.Text.Split('\n')) made.Append(P(style, line));
        if (cell.Foot.Length > 0)
            foreach (var line in cell.Foot.Split('\n')) made.Append(P("Foot", line));
        return made;
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 8 }, new LeftBorder { Val = BorderValues.Single, Size = 8 },
        new BottomBorder { Val = BorderValues.Single, Size = 8 }, new RightBorder { Val = BorderValues.Single, Size = 8 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    private static TableCellMarginDefault Margins() => new(
        new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa });
}
