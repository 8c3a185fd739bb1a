using Gongbao.Platform.Lists;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Contacts;

/// <summary>Columns of the register of contacts, on screen and in exports.</summary>
internal static class ContactColumns
{
    public static IReadOnlyList<Column<ContactRow>> Of(IStringLocalizer text,
        RenderFragment<ContactRow>? document = null, RenderFragment<ContactRow>? contact = null, RenderFragment<ContactRow>? date = null, RenderFragment<ContactRow>? source = null) =>
    [
        new("document", text["Contacts.About"], c => c.Number is null ? c.Title : $"{c.Title}（{c.Number}）") { Main = true, Cell = document },
        new("office", text["Contacts.Office"], c => c.Office),
        new("persons", text["Contacts.Persons"], c => c.Persons),
        new("contact", text["Contacts.Contact"], c => c.Contact) { Cell = contact },
        new("date", text["Date"], c => c.Date) { Sortable = true, Cell = date },
        new("source", text["Contacts.Source"], c => c.Source) { Cell = source },
    ];
}
