using Gongbao.Platform.Lists;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Publishing;

/// <summary>Columns of the list of documents, on screen and in exports.</summary>
internal static class DocumentColumns
{
    public static IReadOnlyList<Column<Document>> Of(IStringLocalizer text, DateOnly asOf,
        RenderFragment<Document>? title = null, RenderFragment<Document>? number = null, RenderFragment<Document>? kind = null, RenderFragment<Document>? date = null, RenderFragment<Document>? state = null) =>
    [
        new("title", text["Title"], d => d.Title) { Main = true, Cell = title },
        new("number", text["Number"], d => d.Number) { Sortable = true, Cell = number },
        new("kind", text["Kind"], d => text["Kind." + d.Kind].Value) { Cell = kind },
        new("issuer", text["Issuer"], d => d.Issuer),
        new("date", text["Date"], d => d.Date) { Sortable = true, Cell = date },
        new("effective", text["Effective"], d => d.EffectiveFrom) { ExportOnly = true },
        new("expires", text["Expires"], d => d.ExpiresOn) { ExportOnly = true },
        new("repealed", text["RepealedFrom"], d => d.RepealedFrom) { ExportOnly = true },
        new("state", text["Force"], d => text["Force." + d.Force.On(asOf)].Value) { Cell = state },
    ];
}
