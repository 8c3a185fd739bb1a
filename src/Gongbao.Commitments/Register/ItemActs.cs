using Gongbao.Commitments.Lights;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Register;

/// <summary>
/// 办理: runs an act on the register. Rows, audit, light and the answer to the form commit together; a form sent twice gets the first answer,
/// also when the first has changed the state meanwhile; a refused act leaves nothing behind.
/// </summary>
internal sealed class ItemActs(GongbaoDb db, ActLog acts, LightItems lights)
{
    private const int Attempts = 8;

    /// <param name="hand">Who acts.</param>
    /// <param name="prepare">Checks and changes tracked rows; called again when somebody else took the same running number.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the same row in between; nothing was written.</exception>
    public async Task<Outcome> RunAsync(Hand hand, Func<Task<Work>> prepare, CancellationToken cancel)
    {
        if (await Receipts.FindAsync(db, hand.Actor, hand.Form, cancel) is { } before) return Answer(before);
        for (var attempt = 1; ; attempt++)
        {
            var work = await prepare();
            if (!work.Outcome.Done)
            {
                db.ChangeTracker.Clear();
                return await Receipts.FindAsync(db, hand.Actor, hand.Form, cancel) is { } twin ? Answer(twin) : work.Outcome;
            }
            try
            {
                return Answer(await acts.CommitAsync(work.Act!, new ActResult(303, work.Outcome.Id.ToString()),
                    token => lights.RunAsync(work.Items, hand.Day, token), cancel));
            }
            catch (DbUpdateException) when (work.TakesNumber && attempt < Attempts)
            {
                // the number went to somebody else: take the next one
            }
        }
    }

    /// <summary>The item, expected in the version the person saw; or why the act cannot be done on it.</summary>
    /// <param name="id">Id of the item.</param>
    /// <param name="seen">Version that the person saw; null where the act changes nothing that others edit.</param>
    /// <param name="hand">Who acts.</param>
    /// <param name="permission">What the act needs.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<(CommitmentItem Item, Work? No)> FindAsync(Guid id, int? seen, Hand hand, string permission, CancellationToken cancel)
    {
        if (!hand.May(permission)) return (null!, Work.No(Refusal.NotAllowed));
        if (await db.Set<CommitmentItem>().FirstOrDefaultAsync(i => i.Id == id, cancel) is not { } item) return (null!, Work.No(Refusal.Unknown));
        if (permission == Permissions.Supervise && !hand.Covers(item)) return (item, Work.No(Refusal.OutOfScope));
        if (!item.IsOpen) return (item, Work.No(Refusal.Ended));
        if (seen is { } version) db.ExpectVersion(item, version);
        return (item, null);
    }

    private static Outcome Answer(ActResult result) => Outcome.Of(Guid.Parse(result.Location!));
}

/// <summary>What an act prepared: to be committed, or refused.</summary>
/// <param name="Outcome">Answer to the person.</param>
/// <param name="Act">The act; null when refused.</param>
/// <param name="Items">Items whose light it may change.</param>
internal sealed record Work(Outcome Outcome, Data.Acts.Act? Act, IReadOnlyList<Guid> Items)
{
    /// <summary>Whether it took a running number that somebody else may take at the same time.</summary>
    public bool TakesNumber { get; init; }

    public static Work Of(Data.Acts.Act act, Guid id, params IReadOnlyList<Guid> items) => new(Outcome.Of(id), act, items);

    public static Work No(Refusal refusal, string? field = null) => new(Outcome.No(refusal, field), null, []);
}
