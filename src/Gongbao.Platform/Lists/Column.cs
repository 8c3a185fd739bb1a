using Microsoft.AspNetCore.Components;

namespace Gongbao.Platform.Lists;

/// <summary>A column (列) of a list: the same on screen, in CSV and in Excel.</summary>
/// <param name="Key">Short and stable; used for sorting in addresses.</param>
/// <param name="Title">Heading in the current language.</param>
/// <param name="Value">Text, whole number, decimal, date or instant; null for an empty cell.</param>
public sealed record Column<T>(string Key, string Title, Func<T, object?> Value)
{
    /// <summary>How the cell looks on screen; null: the value as text.</summary>
    public RenderFragment<T>? Cell { get; init; }

    /// <summary>Right-aligned figures.</summary>
    public bool Numeric { get; init; }

    /// <summary>The heading is a link that sorts by this column; the page's query must know the key.</summary>
    public bool Sortable { get; init; }

    /// <summary>Names the row: its heading for a screen reader and the head of its card on a phone.</summary>
    public bool Main { get; init; }

    /// <summary>In exports only.</summary>
    public bool ExportOnly { get; init; }

    /// <summary>On screen only.</summary>
    public bool ScreenOnly { get; init; }
}
