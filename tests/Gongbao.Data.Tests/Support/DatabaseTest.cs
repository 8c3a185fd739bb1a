using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Encryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Support;

/// <summary>A test that runs on both engines: one abstract class for the subject, two sealed ones that name the engine.</summary>
public abstract class DatabaseTest(DbEngine engine) : IAsyncLifetime
{
    private TestDatabase? database;

    internal static DateTimeOffset Now => TestDatabase.Now;

    internal TestDatabase Database => database!;

    internal DbEngine Engine => engine;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal IFieldCipher Cipher => Database.Cipher;

    public async ValueTask InitializeAsync()
    {
        NeedServer(engine);
        database = await TestDatabase.CreateAsync(engine);
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null) await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal GongbaoDb Open() => Database.Open();

    internal static Act AnAct(string unit = "yichun-fgw", string kind = "note.write", string subject = "1", FormToken? form = null) => new()
    {
        Kind = kind,
        Actor = new Actor("u1", "经办甲"),
        UnitId = unit,
        At = Now,
        SubjectType = "note",
        SubjectId = subject,
        Form = form,
    };

    internal static FormToken Token(string value = "token-1", string content = "a") => new(value, content);

    /// <summary>One act in a context of its own, as a request does it.</summary>
    internal async Task<ActResult> ActAsync(Act act, Action<GongbaoDb>? change = null, ActResult? result = null)
    {
        await using var db = Open();
        change?.Invoke(db);
        return await new ActLog(db, Writer).CommitAsync(act, result ?? new ActResult(303, "/notes/1"), cancellation: Cancellation);
    }

    /// <summary>What one with the database's password can do.</summary>
    internal async Task SqlAsync(string sql)
    {
        await using var db = Open();
        await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), Cancellation);
    }

    internal AuditWriter Writer => Database.Services.GetRequiredService<AuditWriter>();

    /// <summary>Skips with a reason where there is no server; in CI that is a failure.</summary>
    internal static void NeedServer(DbEngine engine)
    {
        if (engine == DbEngine.Sqlite || NpgsqlTemplate.Server is not null) return;
        const string Reason = "needs PostgreSQL: export GONGBAO_TEST_PG=\"$(./dev postgres)\"";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Reason);
        Assert.Skip(Reason);
    }
}
