using Gongbao.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Acts;

/// <summary>
/// The one way to commit an act (行为): all changes tracked by the context, the audit row, the messages added by
/// <see cref="Outbox.OutboxMessages.Send"/> and the receipt of the form go into one transaction.
/// </summary>
public sealed class ActLog(GongbaoDb db, AuditWriter audit)
{
    /// <summary>Commits the act.</summary>
    /// <param name="act">Who did what.</param>
    /// <param name="result">Answer to the person; stored with the form token and given again to a repeated post.</param>
    /// <param name="alongside">Plain SQL that belongs to the act (full-text rows); runs after the changes, in the same transaction.</param>
    /// <param name="cancellation">Stops before the commit; nothing is written then.</param>
    /// <returns><paramref name="result"/>, or the stored answer when the same actor's token was used before.</returns>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed a row in between; nothing was written.</exception>
    /// <exception cref="DataRefusedException">The token was used for other content.</exception>
    public async Task<ActResult> CommitAsync(
        Act act, ActResult result, Func<CancellationToken, Task>? alongside = null, CancellationToken cancellation = default)
    {
        try
        {
            return await WriteAsync(act, result, alongside, cancellation);
        }
        catch (DbUpdateException)
        {
            // A double post loses on the receipt's key, or on a row that its twin changed first: either way it gets the twin's answer.
            db.ChangeTracker.Clear();
            if (await Receipts.FindAsync(db, act.Actor, act.Form, cancellation) is { } answer) return answer;
            throw;
        }
        catch
        {
            // Nothing of a failed act may slip into the next one.
            db.ChangeTracker.Clear();
            throw;
        }
    }

    private async Task<ActResult> WriteAsync(Act act, ActResult result, Func<CancellationToken, Task>? alongside, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await Receipts.FindAsync(db, act.Actor, act.Form, cancellation) is { } answer)
        {
            db.ChangeTracker.Clear();
            return answer;
        }
        await audit.AppendAsync(db, [act], cancellation);
        if (act.Form is { } form) db.Add(Receipt.Of(act, form, result));
        await db.SaveChangesAsync(cancellation);
        if (alongside is not null) await alongside(cancellation);
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }
}
