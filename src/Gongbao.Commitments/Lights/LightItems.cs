using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Lights;

/// <summary>
/// 亮灯: lights items for a day and keeps their history. A span lasts as long as light and first reason stay; a second evaluation on the same day
/// replaces that day's own span only, and a day that lies before the newest span changes nothing.
/// </summary>
internal sealed class LightItems(GongbaoDb db, LightFactsReader facts, CommitmentLaws laws)
{
    /// <summary>Lights the items within the caller's transaction, from what is saved in it.</summary>
    /// <returns>How many lights changed.</returns>
    public async Task<int> RunAsync(IReadOnlyList<Guid> ids, DateOnly day, CancellationToken cancel)
    {
        if (ids.Count == 0) return 0;
        var law = laws.LightOn(day);
        var known = await facts.ReadAsync(ids, day, cancel);
        var newest = (await db.Set<LightSpan>().Where(s => ids.Contains(s.ItemId) && (s.Until == null || s.Until == day.AddDays(-1))).ToListAsync(cancel)).ToLookup(s => s.ItemId);
        var changed = new List<(Guid Id, LightSpan Span)>();
        foreach (var (id, fact) in known)
            if (Keep(id, LightRule.Decide(fact, law), law, day, [.. newest[id].OrderBy(s => s.Since)]) is { } span) changed.Add((id, span));
        await db.SaveChangesAsync(cancel);
        await CopyAsync(changed, cancel);
        return changed.Count;
    }

    /// <summary>The span that now holds, if anything changed; null if all stays.</summary>
    private LightSpan? Keep(Guid item, LightResult result, LightLaw law, DateOnly day, IReadOnlyList<LightSpan> spans)
    {
        var open = spans.LastOrDefault(s => s.Until is null);
        if (open?.Since > day || open is not null && open.Light == result.Light && open.Reason == result.Reason) return null;
        if (open is null || open.Since < day)
        {
            if (open is not null) open.Until = day.AddDays(-1);
            open = New(item, result, law, day, open?.Light);
            db.Add(open);
            return open;
        }
        // the day's own span; where yesterday's says the same again, that one goes on as if nothing had been
        if (spans.FirstOrDefault(s => s.Until == day.AddDays(-1)) is { } before && before.Light == result.Light && before.Reason == result.Reason)
        {
            db.Remove(open);
            before.Until = null;
            return before;
        }
        (open.Light, open.Reason, open.Reasons, open.Law) = (result.Light, result.Reason, result.ReasonsJson(), law.Version);
        return open;
    }

    // copied by update, not through the rows: a light that changes must not tell an officer with an open form that somebody edited the item
    private async Task CopyAsync(List<(Guid Id, LightSpan Span)> changed, CancellationToken cancel)
    {
        foreach (var group in changed.GroupBy(c => (c.Span.Light, c.Span.Reason, c.Span.Since), c => c.Id))
        {
            var (light, reason, since) = ((LightKind?)group.Key.Light, (LightReason?)group.Key.Reason, (DateOnly?)group.Key.Since);
            var ids = group.ToList();
            await db.Set<CommitmentItem>().Where(i => ids.Contains(i.Id)).ExecuteUpdateAsync(s => s
                .SetProperty(i => i.Light, light).SetProperty(i => i.LightReason, reason).SetProperty(i => i.LightSince, since), cancel);
        }
    }

    private static LightSpan New(Guid item, LightResult result, LightLaw law, DateOnly day, LightKind? was) => new()
    {
        Id = Guid.CreateVersion7(),
        ItemId = item,
        Since = day,
        Light = result.Light,
        Was = was,
        Reason = result.Reason,
        Reasons = result.ReasonsJson(),
        Law = law.Version,
    };
}
