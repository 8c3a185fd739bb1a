using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.CloseItem;

/// <summary>销号、归档、撤销、替代、公开: how an item ends, and who sees it. It stays listed with what was promised.</summary>
internal sealed class CloseItem(GongbaoDb db, ItemActs acts)
{
    private static readonly DueState[] Owed = [DueState.Open, DueState.Drafted, DueState.Checked, DueState.Returned, DueState.Missed];

    /// <summary>销号: done. Its parts are closed before it.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the item in between.</exception>
    public Task<Outcome> CloseAsync(Guid id, int seen, string reason, Hand hand, CancellationToken cancel) =>
        EndAsync(id, seen, ItemStatus.Closed, ChangeKind.Closed, CommitmentActs.Close, reason, null, hand, cancel);

    /// <summary>撤销: no longer to be done.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the item in between.</exception>
    public Task<Outcome> WithdrawAsync(Guid id, int seen, string reason, Hand hand, CancellationToken cancel) =>
        EndAsync(id, seen, ItemStatus.Withdrawn, ChangeKind.Withdrawn, CommitmentActs.Withdraw, reason, null, hand, cancel);

    /// <summary>替代: another item stands in its place.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the item in between.</exception>
    public Task<Outcome> SupersedeAsync(Guid id, int seen, Guid by, string reason, Hand hand, CancellationToken cancel) =>
        EndAsync(id, seen, ItemStatus.Superseded, ChangeKind.Superseded, CommitmentActs.Withdraw, reason, by, hand, cancel);

    /// <summary>归档 of a closed item.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the item in between.</exception>
    public Task<Outcome> ArchiveAsync(Guid id, int seen, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (item, no) = await acts.FindAsync(id, seen, hand, Permissions.Supervise, cancel);
        if (no is not null && (no.Outcome.Refusal != Refusal.Ended || item.Status != ItemStatus.Closed)) return no;
        if (item.Status != ItemStatus.Closed) return Work.No(Refusal.WrongState);
        db.ExpectVersion(item, seen);
        item.Status = ItemStatus.Archived;
        db.Changed(item, ChangeKind.Archived, null, null, "", hand);
        return Work.Of(hand.Act(CommitmentActs.Archive, "commitment", id), id);
    }, cancel);

    /// <summary>公开或撤下: whether the public sees it.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the item in between.</exception>
    public Task<Outcome> PublishAsync(Guid id, int seen, bool published, string reason, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (item, no) = await acts.FindAsync(id, seen, hand, Permissions.Supervise, cancel);
        if (no is not null && no.Outcome.Refusal != Refusal.Ended) return no;
        if (Checks.Texts(("Reason", reason, Checks.Short, true)) is { } text) return text;
        if (item.Published == published) return Work.No(Refusal.NothingChanged);
        db.ExpectVersion(item, seen);
        item.Published = published;
        db.Changed(item, ChangeKind.Publicity, published ? "false" : "true", published ? "true" : "false", reason, hand);
        return Work.Of(hand.Act(CommitmentActs.Publish, "commitment", id, reason), id);
    }, cancel);

    private Task<Outcome> EndAsync(Guid id, int seen, ItemStatus status, ChangeKind kind, string act, string reason, Guid? by, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (item, no) = await acts.FindAsync(id, seen, hand, Permissions.Supervise, cancel);
        if (no is not null) return no;
        if (Checks.Texts(("Reason", reason, Checks.Short, true)) is { } text) return text;
        if (status == ItemStatus.Closed && await db.Set<CommitmentItem>().AnyAsync(i => i.ParentId == id && i.Status < ItemStatus.Closed, cancel)) return Work.No(Refusal.PartsOpen);
        var successor = by is { } other ? await db.Set<CommitmentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == other && i.Id != id, cancel) : null;
        if (by is not null && successor is null) return Work.No(Refusal.Unknown, "By");
        db.Changed(item, kind, null, successor?.Number, reason, hand);
        (item.Status, item.EndedOn, item.SupersededById) = (status, hand.Day, by);
        foreach (var due in await db.Set<ReportDue>().Where(d => d.ItemId == id && Owed.Contains(d.State)).ToListAsync(cancel)) due.State = DueState.Dropped;
        return Work.Of(hand.Act(act, "commitment", id, reason), id, id);
    }, cancel);
}
