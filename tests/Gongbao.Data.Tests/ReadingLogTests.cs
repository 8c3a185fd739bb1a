using Gongbao.Data.Audit;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gongbao.Data.Tests;

public abstract class ReadingLogTests(DbEngine engine) : DatabaseTest(engine)
{
    [Fact]
    public async Task Readings_queued_before_the_stop_are_written_by_the_stop()
    {
        using var log = NewLog();
        await log.StartAsync(Cancellation);
        for (var i = 0; i < 450; i++) await log.RecordAsync(AnAct(unit: "u" + (i % 3), kind: "resident.read"), Cancellation);
        await log.StopAsync(Cancellation);
        await using var db = Open();
        Assert.Equal(450, await db.Set<AuditRow>().CountAsync(Cancellation));
        Assert.True((await new AuditVerifier(db, Cipher).VerifyAsync(cancellation: Cancellation)).IsIntact);
    }

    [Fact]
    public async Task A_reading_after_the_stop_is_written_at_once()
    {
        using var log = NewLog();
        await log.StartAsync(Cancellation);
        await log.StopAsync(Cancellation);
        await log.RecordAsync(AnAct(kind: "resident.read"), Cancellation);
        await using var db = Open();
        Assert.Equal(1, await db.Set<AuditRow>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_full_queue_makes_the_reader_wait_and_loses_nothing()
    {
        using var log = NewLog();
        for (var i = 0; i < ReadingLog.Capacity; i++)
            Assert.True(log.RecordAsync(AnAct(kind: "resident.read"), Cancellation).AsTask().IsCompletedSuccessfully);
        var waiting = log.RecordAsync(AnAct(kind: "resident.last"), Cancellation).AsTask();
        Assert.False(waiting.IsCompleted);
        await log.StartAsync(Cancellation);
        await waiting;
        await log.StopAsync(Cancellation);
        await using var db = Open();
        Assert.Equal(ReadingLog.Capacity + 1, await db.Set<AuditRow>().CountAsync(Cancellation));
    }

    private ReadingLog NewLog() => new(Database.Services.GetRequiredService<IDbContextFactory<GongbaoDb>>(), Writer, NullLogger<ReadingLog>.Instance);
}

public sealed class ReadingLogTests_on_SQLite() : ReadingLogTests(DbEngine.Sqlite);

public sealed class ReadingLogTests_on_PostgreSQL() : ReadingLogTests(DbEngine.Npgsql);
