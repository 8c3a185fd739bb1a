using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Acts;

/// <summary>
/// 办理: runs an act on a case. Rows, audit and the answer to the form commit together; a form sent twice gets the first answer, also when the
/// first has changed the state meanwhile; of two persons at once the second is told; a refused act leaves nothing behind.
/// </summary>
internal sealed class CaseActs(GongbaoDb db, ActLog acts)
{
    /// <param name="hand">Who acts.</param>
    /// <param name="prepare">Checks and changes tracked rows.</param>
    /// <param name="cancel">Stops before the commit.</param>
    public async Task<CaseOutcome> RunAsync(CaseHand hand, Func<Task<CaseChange>> prepare, CancellationToken cancel)
    {
        if (await Receipts.FindAsync(db, hand.Actor, hand.Form, cancel) is { } before) return Answer(before);
        var change = await prepare();
        if (!change.Outcome.Done)
        {
            db.ChangeTracker.Clear();
            return await Receipts.FindAsync(db, hand.Actor, hand.Form, cancel) is { } twin ? Answer(twin) : change.Outcome;
        }
        try
        {
            return Answer(await acts.CommitAsync(change.Act!, new ActResult(303, change.Outcome.Id.ToString()), null, cancel));
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return CaseOutcome.No(CaseRefusal.Meanwhile);
        }
    }

    private static CaseOutcome Answer(ActResult result) => CaseOutcome.Of(Guid.Parse(result.Location!));
}

/// <summary>What an act prepared: to be committed, or refused.</summary>
/// <param name="Outcome">Answer to the person.</param>
/// <param name="Act">The act; null when refused.</param>
internal sealed record CaseChange(CaseOutcome Outcome, Act? Act)
{
    public static CaseChange No(CaseRefusal refusal, string? field = null, string? text = null) => new(CaseOutcome.No(refusal, field, text), null);
}
