using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>办理: a form sent twice gets the first answer, also when the first has changed the state meanwhile; a refused act leaves nothing behind.</summary>
internal sealed class CareActs(GongbaoDb db, ActLog acts)
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the same row in between; nothing was written.</exception>
    public async Task<CareResult> RunAsync(CaseHand hand, Func<Task<CareWork>> prepare, CancellationToken cancel)
    {
        if (await Receipts.FindAsync(db, hand.Actor, hand.Form, cancel) is { } before) return Answer(before);
        var work = await prepare();
        if (work.Act is not null) return Answer(await acts.CommitAsync(work.Act, new ActResult(303, work.Result.Id.ToString()), work.Alongside, cancel));
        db.ChangeTracker.Clear();
        return await Receipts.FindAsync(db, hand.Actor, hand.Form, cancel) is { } twin ? Answer(twin) : work.Result;
    }

    /// <summary>Nobody does two steps, not for somebody else either, and nobody does a step for one who did an earlier.</summary>
    public async Task<HashSet<Guid>> DoneBeforeAsync(IReadOnlyCollection<Guid> subjects, CaseHand hand, CancellationToken cancel)
    {
        var persons = hand.Persons;
        var steps = db.Set<CareStep>().Where(s => persons.Contains(s.ById) || s.ForId != null && persons.Contains(s.ForId.Value));
        var found = subjects.Count == 1 ? steps.Where(s => s.SubjectId == subjects.First()) : steps.Where(s => subjects.Contains(s.SubjectId));
        return [.. await found.Select(s => s.SubjectId).Distinct().ToListAsync(cancel)];
    }

    private static CareResult Answer(ActResult result) => new(null, Guid.Parse(result.Location!));
}

/// <summary>What an act prepared: to be committed, or refused.</summary>
/// <param name="Result">Answer to the person.</param>
/// <param name="Act">The act; null when refused.</param>
/// <param name="Alongside">Rows written in bulk, in the same transaction.</param>
internal sealed record CareWork(CareResult Result, Act? Act, Func<CancellationToken, Task>? Alongside = null)
{
    public static CareWork No(CareRefusal refusal, string? field = null) => new(new(refusal, Guid.Empty, field), null);
}

/// <summary>办理结果: done, or refused with the reason for the person who must act.</summary>
internal sealed record CareResult(CareRefusal? Refusal, Guid Id, string? Field = null);

/// <summary>不予办理的原因; each has its sentence under <c>Care.Refused.{reason}</c>.</summary>
internal enum CareRefusal
{
    /// <summary>无此权限: the role may not do it, or the county is another's. One answer for both: nobody learns what another county has.</summary>
    NotAllowed,

    /// <summary>不存在.</summary>
    Unknown,

    /// <summary>当前状态不允许.</summary>
    WrongState,

    /// <summary>不相容岗位: the same person may not do both steps.</summary>
    SamePerson,

    /// <summary>必填.</summary>
    Missing,

    /// <summary>已有在办名册: a roll of the county waits for checking or issue.</summary>
    Waiting,

    /// <summary>月份不合理: after the present month, or before the rule began.</summary>
    BadMonth,

    /// <summary>没有可发放的: nobody is served and nothing is owed.</summary>
    Nothing,

    /// <summary>名册已过时: persons or amounts changed after it was drafted.</summary>
    Outdated,

    /// <summary>文件有误.</summary>
    BadFile,

    /// <summary>日期不合理: after today.</summary>
    BadDay,

    /// <summary>没有选择.</summary>
    NoneChosen,

    /// <summary>他人已修改.</summary>
    Meanwhile,
}
