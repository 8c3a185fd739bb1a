using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SetPlan;

/// <summary>节点 as typed.</summary>
internal sealed record NewMilestone(DateOnly Due, string Title, decimal? PlannedValue = null);

/// <summary>设定节点: adds, moves and takes away milestones, and says when one was reached.</summary>
internal sealed class SetMilestone(GongbaoDb db, ItemActs acts)
{
    public Task<Outcome> AddAsync(Guid itemId, NewMilestone milestone, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (item, no) = await acts.FindAsync(itemId, null, hand, Permissions.Supervise, cancel);
        if ((no ?? Check(item, milestone)) is { } refused) return refused;
        var row = new Milestone { Id = Guid.CreateVersion7(hand.At), ItemId = itemId, Due = milestone.Due, Title = milestone.Title, PlannedValue = milestone.PlannedValue };
        db.Add(row);
        return Work.Of(hand.Act(CommitmentActs.SetMilestone, "commitment", itemId), row.Id, itemId);
    }, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the milestone in between.</exception>
    public Task<Outcome> ChangeAsync(Guid id, int seen, NewMilestone milestone, string reason, Hand hand, CancellationToken cancel) => RunAsync(id, seen, hand, (item, row) =>
    {
        if ((Check(item, milestone) ?? Checks.Texts(("Reason", reason, Checks.Short, true))) is { } no) return no;
        db.Changed(item, ChangeKind.Baseline, Describe(row), Describe(milestone.Due, milestone.Title, milestone.PlannedValue), reason, hand);
        (row.Due, row.Title, row.PlannedValue) = (milestone.Due, milestone.Title, milestone.PlannedValue);
        return null;
    }, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the milestone in between.</exception>
    public Task<Outcome> RemoveAsync(Guid id, int seen, string reason, Hand hand, CancellationToken cancel) => RunAsync(id, seen, hand, (item, row) =>
    {
        if (Checks.Texts(("Reason", reason, Checks.Short, true)) is { } no) return no;
        db.Changed(item, ChangeKind.Baseline, Describe(row), null, reason, hand);
        db.Remove(row);
        return null;
    }, cancel);

    /// <summary>Says on which day it was reached; null takes that back.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the milestone in between.</exception>
    public Task<Outcome> ReachAsync(Guid id, int seen, DateOnly? on, Hand hand, CancellationToken cancel) => RunAsync(id, seen, hand, (_, row) =>
    {
        if (on > hand.Day) return Work.No(Refusal.BadDate, "ReachedOn");
        row.ReachedOn = on;
        return null;
    }, cancel);

    private Task<Outcome> RunAsync(Guid id, int seen, Hand hand, Func<CommitmentItem, Milestone, Work?> change, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (await db.Set<Milestone>().FirstOrDefaultAsync(m => m.Id == id, cancel) is not { } row) return Work.No(Refusal.Unknown);
        var (item, no) = await acts.FindAsync(row.ItemId, null, hand, Permissions.Supervise, cancel);
        if (no is not null) return no;
        db.ExpectVersion(row, seen);
        return change(item, row) ?? Work.Of(hand.Act(CommitmentActs.SetMilestone, "commitment", item.Id), id, item.Id);
    }, cancel);

    private static Work? Check(CommitmentItem item, NewMilestone milestone) =>
        Checks.Texts(("Title", milestone.Title, Checks.Title, true)) ?? Checks.Numbers(("PlannedValue", milestone.PlannedValue))
        ?? (milestone.Due > item.Deadline || milestone.Due <= item.BaselineOn ? Work.No(Refusal.BadDate, "Due") : null);

    private static string Describe(Milestone row) => Describe(row.Due, row.Title, row.PlannedValue);

    private static string Describe(DateOnly due, string title, decimal? planned) => $"{LegalDate.ToIso(due)} {title} {Figures.Plain(planned)}".TrimEnd();
}
