using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.Report;

/// <summary>办文过程: the steps of a paper as a time line: who drafted, checked, issued, decided, when, and for whom they stood in.</summary>
internal sealed class StepLines(UnitDirectory units, CityClock clock, IStringLocalizer<RegisterText> texts)
{
    public IReadOnlyList<TimelineItem> Of(IEnumerable<PaperStep> steps) => [.. steps.Select(s => new TimelineItem(
        $"{texts["Step." + s.Kind]} · {(s.For is null ? s.By : texts["ByFor", s.By, s.For].Value)}", StepState.Done, Display.Moment(clock.Local(s.At)),
        s.Reason is null ? units.NameOf(s.UnitId) : $"{units.NameOf(s.UnitId)} · {texts["Change.Reason", s.Reason]}"))];
}
