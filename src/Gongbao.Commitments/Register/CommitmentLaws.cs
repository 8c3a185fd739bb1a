using Gongbao.Commitments.Lights;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;

namespace Gongbao.Commitments.Register;

/// <summary>督查参数, resolved for a day from the pack. Most are office practice, since no document prints them; screens say which.</summary>
internal sealed class CommitmentLaws(ParameterBook book, WorkingCalendar calendar)
{
    private const string Tolerance = "commitments.light.tolerance", Margin = "commitments.light.margin", MilestoneDays = "commitments.light.milestone";
    private const decimal Steps = 10_000;

    public WorkingCalendar Calendar => calendar;

    /// <exception cref="ParameterMissingException">The pack has no value for the day.</exception>
    public LightLaw LightOn(DateOnly day)
    {
        var law = book.At(day);
        var from = ((string[])[Tolerance, Margin, MilestoneDays]).Max(k => law.Dated(k)?.From) ?? default;
        return new LightLaw(law.Number(Tolerance) / Steps, law.Number(Margin) / Steps, law.Whole(MilestoneDays), LegalDate.ToIso(from), law.Dated(Tolerance)?.Cite);
    }

    /// <exception cref="ParameterMissingException">The pack has no value for the day.</exception>
    public CycleLaw CycleOn(DateOnly day)
    {
        var law = book.At(day);
        return new CycleLaw(law.Whole("commitments.report.due"), law.Whole("commitments.remind.report"), law.Whole("commitments.remind.deadline"),
            law.Whole("commitments.escalate.head"), law.Whole("commitments.escalate.officer"), law.Whole("commitments.escalate.letter"));
    }
}

/// <summary>催办参数.</summary>
/// <param name="DueDays">A report is due so many working days after its period's end, where the officer sets nothing else.</param>
/// <param name="RemindReport">Days before a report's last day.</param>
/// <param name="RemindDeadline">Days before an item's deadline.</param>
/// <param name="Head">Days late at which the unit's head is told.</param>
/// <param name="Officer">Days late at which the supervision officer is told.</param>
/// <param name="Letter">Days late at which a supervision letter is proposed.</param>
internal sealed record CycleLaw(int DueDays, int RemindReport, int RemindDeadline, int Head, int Officer, int Letter);
