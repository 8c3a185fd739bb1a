using Gongbao.Casework.Contracts;
using Gongbao.Casework.SeeCases;
using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Microsoft.Extensions.Localization;

namespace Gongbao.Casework.MyCases;

/// <summary>办理经过 in plain words for whom the case belongs to: what was done, where it is, what is still to come. Opinions between offices are not part of it.</summary>
internal sealed class CaseStory(IStringLocalizer<CaseworkText> texts, CaseNames names, UnitDirectory units, CityClock clock)
{
    public IReadOnlyList<TimelineItem> Of(CaseFile file, IReadOnlyList<CaseEvent> events, Procedure plan) =>
        [.. events.Select(e => Done(file, e)), .. Ahead(file, plan)];

    private TimelineItem Done(CaseFile file, CaseEvent e)
    {
        var what = texts["My.Did." + e.Kind];
        var title = what.ResourceNotFound ? names.Act(file.Procedure, e.Step, e.Kind) : string.Format(System.Globalization.CultureInfo.CurrentCulture, what.Value, names.Step(file.Procedure, e.Step));
        return new(title, StepState.Done, Display.Date(clock.DayOf(e.At)), e.UnitId.Length > 0 ? units.NameOf(e.UnitId) : null);
    }

    private IEnumerable<TimelineItem> Ahead(CaseFile file, Procedure plan)
    {
        if (!file.State.IsOpen()) yield break;
        yield return new(names.Step(file.Procedure, file.Step), StepState.Now, Detail: file.State == CaseState.WithApplicant ? texts["My.YourTurn"] : units.NameOf(file.OwnerUnit));
        // a step beside the order ends the case
        if (plan.Aside.Any(s => s.Id == file.Step)) yield break;
        foreach (var step in file.Order.SkipWhile(s => s != file.Step).Skip(1)) yield return new(names.Step(file.Procedure, step), StepState.Ahead);
    }
}
