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
        foreach (var (table, own) in Tables().SelectMany(t => t.Own.Select(o => (t.Name, o)))) await db.Database.ExecuteSqlRawAsync($"UPDATE \"{table}\" SET \"{own}\" = NULL", cancel);
        foreach (var (table, _) in Tables()) await db.Database.ExecuteSqlRawAsync($"DELETE FROM \"{table}\"", cancel);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }

    // those that point to another come before it; with the columns that point to rows of their own table
    private List<(string Name, IReadOnlyList<string> Own)> Tables()
    {
        List<IEntityType> waiting = [.. db.Model.GetEntityTypes().Where(t => t.ClrType.Assembly == typeof(DemoRun).Assembly)];
        var tables = new List<(string, IReadOnlyList<string>)>();
        while (waiting.Count > 0)
        {
            var free = waiting.First(t => !waiting.Any(o => o != t && o.GetForeignKeys().Any(k => k.PrincipalEntityType == t)));
            waiting.Remove(free);
            tables.Add((free.GetTableName()!, [.. free.GetForeignKeys().Where(k => k.PrincipalEntityType == free).Select(k => k.Properties[0].GetColumnName())]));
        }
        return tables;
    }

    private Task<bool> DidAsync(string kind, CancellationToken cancel) => db.Set<AuditRow>().AnyAsync(r => r.Kind == kind, cancel);

    private Task SayAsync(string kind, DateTimeOffset at, CancellationToken cancel) =>
        acts.CommitAsync(new Act { Kind = kind, Actor = Actor.System, At = at, SubjectType = "demo", SubjectId = "commitments" }, new ActResult(200, null), cancellation: cancel);
}
