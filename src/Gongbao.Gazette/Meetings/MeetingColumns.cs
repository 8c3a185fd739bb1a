using Gongbao.Platform.Lists;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Meetings;

/// <summary>Columns of the register of meetings, on screen and in exports.</summary>
internal static class MeetingColumns
{
    public static IReadOnlyList<Column<MeetingRow>> Of(IStringLocalizer text, RenderFragment<MeetingRow>? name = null, RenderFragment<MeetingRow>? date = null) =>
    [
        new("name", text["Meeting"], m => m.Meeting.Name) { Main = true, Cell = name },
        new("number", text["Meeting.Number"], m => m.Meeting.Number) { Numeric = true },
        new("date", text["Meeting.Date"], m => m.Meeting.Date) { Cell = date },
        new("chair", text["Meeting.Chair"], m => m.Meeting.Chair),
        new("items", text["Meeting.Items"], m => m.Items) { Numeric = true },
        new("adopted", text["Meeting.Adopted"], m => m.Adopted) { Numeric = true },
    ];
}
