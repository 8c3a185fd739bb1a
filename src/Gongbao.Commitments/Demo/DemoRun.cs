using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Gongbao.Commitments.Demo;

/// <summary>演示的起止: the demonstration says in the audit when it begins and when it is whole, so that one that was cut off is seen at the next start and made anew.</summary>
internal sealed class DemoRun(GongbaoDb db, ActLog acts)
{
    /// <summary>Whether it stands whole.</summary>
    public Task<bool> IsWholeAsync(CancellationToken cancel) => DidAsync(CommitmentActs.EndDemo, cancel);

    /// <summary>Whether it was begun and cut off.</summary>
    public async Task<bool> WasCutOffAsync(CancellationToken cancel) => await DidAsync(CommitmentActs.BeginDemo, cancel) && !await IsWholeAsync(cancel);

    public Task BeginAsync(DateTimeOffset at, CancellationToken cancel) => SayAsync(CommitmentActs.BeginDemo, at, cancel);

    public Task EndAsync(DateTimeOffset at, CancellationToken cancel) => SayAsync(CommitmentActs.EndDemo, at, cancel);

    /// <summary>Empties the register of what the cut-off one left; the audit keeps its rows.</summary>
    public async Task EmptyAsync(CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var statement in Emptying()) await db.Database.ExecuteSqlRawAsync(statement, cancel);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }

    // a table that points to another is emptied before it, and rows that point to their like let go of them first
    private IEnumerable<string> Emptying()
    {
        List<IEntityType> waiting = [.. db.Model.GetEntityTypes().Where(t => t.ClrType.Assembly == typeof(DemoRun).Assembly)];
        while (waiting.Count > 0)
        {
            var free = waiting.First(t => !waiting.Any(o => o != t && o.GetForeignKeys().Any(k => k.PrincipalEntityType == t)));
            waiting.Remove(free);
            foreach (var own in free.GetForeignKeys().Where(k => k.PrincipalEntityType == free)) yield return $"UPDATE \"{free.GetTableName()}\" SET \"{own.Properties[0].GetColumnName()}\" = NULL";
            yield return $"DELETE FROM \"{free.GetTableName()}\"";
        }
    }

    private Task<bool> DidAsync(string kind, CancellationToken cancel) => db.Set<AuditRow>().AnyAsync(r => r.Kind == kind, cancel);

    private Task<ActResult> SayAsync(string kind, DateTimeOffset at, CancellationToken cancel) =>
        acts.CommitAsync(new Act { Kind = kind, Actor = Actor.System, At = at, SubjectType = "demo", SubjectId = "commitments" }, new ActResult(200, null), cancellation: cancel);
}
