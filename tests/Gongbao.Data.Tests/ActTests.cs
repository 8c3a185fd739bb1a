using Gongbao.Data.Audit;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests;

public abstract class ActTests(DbEngine engine) : DatabaseTest(engine)
{
    [Fact]
    public async Task An_act_writes_its_change_its_audit_row_and_nothing_else()
    {
        var note = new Note { Text = "第一条", Amount = 5 };
        var result = await ActAsync(AnAct(), db => db.Add(note));
        await using var db = Open();
        var stored = await db.Set<Note>().SingleAsync(Cancellation);
        Assert.Equal(("第一条", 5L, 0), (stored.Text, stored.Amount, stored.Version));
        var row = await db.Set<AuditRow>().SingleAsync(Cancellation);
        Assert.Equal(("yichun-fgw", 1, "note.write", "经办甲", Now), (row.UnitId, row.Seq, row.Kind, row.ActorName, row.At));
        Assert.False(result.Replayed);
    }
}

public sealed class ActTests_on_SQLite() : ActTests(DbEngine.Sqlite);

public sealed class ActTests_on_PostgreSQL() : ActTests(DbEngine.Npgsql);
