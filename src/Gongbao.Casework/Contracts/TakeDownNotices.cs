using Gongbao.Casework.Cases;
using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Contracts;

/// <summary>撤下公示: notices whose last day has passed lose what they showed. Safe to run on several nodes at once, and to be cut off.</summary>
public sealed class TakeDownNotices(GongbaoDb db)
{
    /// <param name="at">The instant.</param>
    /// <param name="today">Its day in the city's zone.</param>
    /// <param name="cancel">Stops the round.</param>
    /// <returns>How many were taken down.</returns>
    public Task<int> RunAsync(DateTimeOffset at, DateOnly today, CancellationToken cancel) =>
        db.Set<PublicNotice>().Where(n => n.Until < today && n.TakenDownAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.Shown, "{}").SetProperty(n => n.TakenDownAt, at).SetProperty(n => n.Version, n => n.Version + 1), cancel);
}
