using Gongbao.Casework.Acts;
using Gongbao.Casework.Contracts;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Casework.SeeCases;

/// <summary>办件列表的列, on screen and in exports alike: of the person no more than the first character of the name.</summary>
internal sealed class CaseColumns(CaseSeal seal, CaseNames names, PlaceNames places, UnitDirectory units, CityClock clock, IStringLocalizer<CaseworkText> texts)
{
    /// <param name="number">How the number looks on screen; null: as text.</param>
    /// <param name="due">How the day looks on screen; null: as text.</param>
    public IReadOnlyList<Column<CaseRow>> Of(RenderFragment<CaseRow>? number = null, RenderFragment<CaseRow>? due = null) =>
    [
        new("number", texts["Number"], r => r.Number) { Main = true, Sortable = true, Cell = number },
        new("name", texts["Applicant"], r => r.Masked(seal)),
        new("procedure", texts["Procedure"], r => names.Title(r.Procedure)) { ExportOnly = true },
        new("county", texts["County"], r => places.Of(r.County)) { ExportOnly = true },
        new("place", texts["Place"], r => places.Of(r.Region)),
        new("state", texts["State"], r => texts["State." + r.State].Value),
        new("step", texts["Step"], r => names.Step(r.Procedure, r.Step)),
        new("stage", texts["Stage"], r => r.State.IsOpen() ? texts["Stage." + r.Stage].Value : null),
        new("unit", texts["Owner"], r => units.NameOf(r.OwnerUnit)),
        new("opened", texts["Opened"], r => r.OpenedOn) { Sortable = true },
        new("due", texts["Due"], r => r.Due) { Sortable = true, Cell = due },
        new("late", texts["Late.Days"], r => r.Due < clock.Today ? clock.Today.DayNumber - r.Due.Value.DayNumber : null) { ExportOnly = true, Numeric = true },
        new("closed", texts["Closed"], r => r.ClosedOn) { ExportOnly = true },
    ];
}
