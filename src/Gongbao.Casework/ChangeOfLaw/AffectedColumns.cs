using Gongbao.Casework.SeeCases;
using Gongbao.Platform.Lists;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Casework.ChangeOfLaw;

/// <summary>列 of the list of cases that a change touches: those of the list of cases, then the decision.</summary>
internal sealed class AffectedColumns(CaseColumns columns, IStringLocalizer<CaseworkText> texts)
{
    private static readonly string[] Kept = ["number", "name", "county", "place", "state", "step", "unit"];

    public IReadOnlyList<Column<AffectedRow>> Of(RenderFragment<AffectedRow>? number = null, RenderFragment<AffectedRow>? act = null) =>
    [
        .. columns.Of().Where(c => Kept.Contains(c.Key)).Select(c => new Column<AffectedRow>(c.Key, c.Title, r => c.Value(r.Case)) { Main = c.Main, ExportOnly = c.ExportOnly, Cell = c.Main ? number : null }),
        new("verdict", texts["Decision"], r => texts["Verdict." + r.Verdict].Value),
        new("decided", texts["DecidedOn"], r => r.DecidedOn),
        new("act", texts["Acts"], _ => null) { ScreenOnly = true, Cell = act },
    ];
}
