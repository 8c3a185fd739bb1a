using Gongbao.Kernel;
using Gongbao.Platform.Parts;
using Gongbao.Registers.Contracts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Registers.Units;

/// <summary>The successions of a unit as a time line: from whom its work came, to whom it went.</summary>
internal static class UnitSteps
{
    public static IReadOnlyList<TimelineItem> Of(RegisterView view, RegisteredUnit unit, DateOnly today, IStringLocalizer text)
    {
        var came = view.Predecessors(unit.Id).Select(p => Step(p.Succession, p.Unit, text["Predecessor", p.Unit.Unit.Name], today, text));
        var went = unit.Unit.Successions.Select(s => Step(s, view.Find(s.To)!, Passing(s, view.Find(s.To)!, text), today, text));
        return [.. came.Concat(went).OrderBy(s => s.Day ?? DateOnly.MaxValue).Select(s => s.Item)];
    }

    private static string Passing(UnitSuccession succession, RegisteredUnit to, IStringLocalizer text) =>
        succession.Scope is { } scope ? text["Succession.Part", scope, to.Unit.Name] : text["Succession.Whole", to.Unit.Name];

    private static (DateOnly? Day, TimelineItem Item) Step(UnitSuccession succession, RegisteredUnit other, string title, DateOnly today, IStringLocalizer text)
    {
        var when = succession.From is { } day ? Display.Date(day) : text["Succession.UnknownDay"].Value;
        if (succession.IsUnverified) when += " · " + text["Unverified"];
        var state = succession.From > today ? StepState.Ahead : StepState.Done;
        return (succession.From, new TimelineItem(title, state, when, succession.Note, "/registers/units/" + Uri.EscapeDataString(other.Id)));
    }
}
