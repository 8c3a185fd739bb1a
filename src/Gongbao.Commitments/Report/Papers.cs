using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Report;

/// <summary>办文: steps of a paper and who may not do them.</summary>
internal static class Papers
{
    /// <summary>Writes a step down, with the person stood in for.</summary>
    public static void Step(this GongbaoDb db, Guid paper, StepKind kind, Hand hand, string? reason = null) => db.Add(new PaperStep
    {
        Id = Guid.CreateVersion7(hand.At),
        SubjectId = paper,
        Kind = kind,
        ById = hand.UserId,
        By = hand.Actor.Name,
        ForId = hand.Role?.CoverOf,
        For = hand.Role?.CoverOfName,
        UnitId = hand.UnitId,
        At = hand.At,
        Reason = reason,
    });

    /// <summary>
    /// Whether the person, or whom they stand in for, drafted the paper at any time, or checked or issued it as it now stands (不相容岗位分离).
    /// A paper that was returned and drafted again is checked and issued anew, by whoever does that in the unit.
    /// </summary>
    public static async Task<bool> DidEarlierAsync(this GongbaoDb db, Guid paper, Hand hand, CancellationToken cancel)
    {
        Guid[] persons = hand.Role?.CoverOf is { } other ? [hand.UserId, other] : [hand.UserId];
        var drafted = await db.Set<PaperStep>().Where(s => s.SubjectId == paper && s.Kind == StepKind.Draft).MaxAsync(s => (DateTimeOffset?)s.At, cancel);
        return await db.Set<PaperStep>().AnyAsync(s => s.SubjectId == paper && (s.Kind == StepKind.Draft || (s.Kind == StepKind.Check || s.Kind == StepKind.Issue) && s.At >= drafted)
            && (persons.Contains(s.ById) || s.ForId != null && persons.Contains(s.ForId.Value)), cancel);
    }

    /// <summary>Whether a unit's papers are checked before they are issued.</summary>
    public static async Task<bool> IsCheckedFirstAsync(this GongbaoDb db, string unitId, DateOnly day, CancellationToken cancel) =>
        await db.Set<ReportingSteps>().InForceOn(day).Where(s => s.UnitId == unitId).Select(s => (bool?)s.WithCheck).FirstOrDefaultAsync(cancel) ?? true;
}
