using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SetCycle;

/// <summary>报送周期, as the supervision office sets it.</summary>
/// <param name="Cadence">How often; <see cref="Cadence.None"/> ends reporting.</param>
/// <param name="DueDays">Days after the period's end.</param>
/// <param name="InWorkingDays">Whether these are working days.</param>
/// <param name="Basis">Printed, or office practice.</param>
/// <param name="DocumentNumber">Where it is printed.</param>
/// <param name="Path">Where in that document.</param>
internal sealed record NewCycle(Cadence Cadence, int DueDays, bool InWorkingDays, CycleBasis Basis, string? DocumentNumber = null, string? Path = null);

/// <summary>设定周期: from today on; the reports already open stay as they are.</summary>
internal sealed class SetCycle(GongbaoDb db, ItemActs acts)
{
    private const int Longest = 60;

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the item in between.</exception>
    public Task<Outcome> RunAsync(Guid id, int seen, NewCycle cycle, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (item, no) = await acts.FindAsync(id, seen, hand, Permissions.Supervise, cancel);
        if (no is not null) return no;
        if (cycle.DueDays is < 1 or > Longest) return Work.No(Refusal.BadFigure, "DueDays");
        if (cycle.Basis == CycleBasis.Printed && cycle.DocumentNumber is null) return Work.No(Refusal.Missing, "DocumentNumber");
        await AddAsync(id, cycle, hand, cancel);
        // two officers who set it at once: the item's version tells the second
        db.Entry(item).Property(i => i.Status).IsModified = true;
        return Work.Of(hand.Act(CommitmentActs.SetCycle, "commitment", id) with { Details = $$"""{"cadence":"{{cycle.Cadence}}","days":{{cycle.DueDays}}}""" }, id, id);
    }, cancel);

    /// <summary>Closes the rule in force and adds the next; a rule of the same day is replaced, since it never held for a whole day.</summary>
    public async Task AddAsync(Guid id, NewCycle cycle, Hand hand, CancellationToken cancel)
    {
        foreach (var open in await db.Set<CycleRule>().Where(c => c.ItemId == id && c.Until == null).ToListAsync(cancel))
        {
            if (open.Since == hand.Day) db.Remove(open);
            else open.CloseBefore(hand.Day);
        }
        db.Add(new CycleRule
        {
            Id = Guid.CreateVersion7(hand.At),
            ItemId = id,
            Since = hand.Day,
            Cadence = cycle.Cadence,
            DueDays = cycle.DueDays,
            InWorkingDays = cycle.InWorkingDays,
            Basis = cycle.Basis,
            DocumentNumber = cycle.DocumentNumber,
            Path = cycle.Path,
            SetBy = hand.Actor.Name,
        });
    }
}
