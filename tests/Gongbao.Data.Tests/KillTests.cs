using System.Diagnostics;
using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Outbox;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests;

/// <summary>A process that writes acts is killed at random moments, again and again on one database.</summary>
public abstract class KillTests(DbEngine engine) : DatabaseTest(engine)
{
    /// <summary>Ten in CI, three at home: each one costs the start of a process.</summary>
    private static int Kills => Environment.GetEnvironmentVariable("CI") == "true" ? 10 : 3;

    [Fact]
    public async Task Every_acknowledged_act_survives_a_kill_and_none_is_half_done()
    {
        var random = new Random(20240603);
        var acknowledged = new HashSet<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            acknowledged.UnionWith(await RunAndKillAsync(afterActs: random.Next(0, 80)));
            await CheckAsync(acknowledged);
        }
        Assert.NotEmpty(acknowledged);
    }

    private async Task<List<string>> RunAndKillAsync(int afterActs)
    {
        var program = Path.Combine(AppContext.BaseDirectory.Replace("Gongbao.Data.Tests", "Gongbao.Data.Victim", StringComparison.Ordinal), "Gongbao.Data.Victim.dll");
        using var victim = Process.Start(new ProcessStartInfo("dotnet", [program, Database.ConnectionString, TestDatabase.Secret])
        {
            RedirectStandardOutput = true,
        })!;
        var ids = new List<string>();
        while (ids.Count <= afterActs && await victim.StandardOutput.ReadLineAsync(Cancellation) is { } id) ids.Add(id);
        Assert.False(victim.HasExited, "The program ended by itself.");
        victim.Kill();
        // What it had acknowledged before it died, but for a line cut in the middle.
        var rest = (await victim.StandardOutput.ReadToEndAsync(Cancellation)).Split('\n');
        ids.AddRange(rest.Where(id => id.Length == 36));
        await victim.WaitForExitAsync(Cancellation);
        return ids;
    }

    private async Task CheckAsync(HashSet<string> acknowledged)
    {
        await using var db = Open();
        var acts = await db.Set<AuditRow>().Select(r => r.SubjectId).ToListAsync(Cancellation);
        Assert.Empty(acknowledged.Except(acts));
        var whole = acts.Order(StringComparer.Ordinal).ToList();
        Assert.Equal(whole, await db.Set<Note>().Where(n => n.Amount == 0).OrderBy(n => n.Text).Select(n => n.Text).ToListAsync(Cancellation));
        Assert.Equal(whole, await db.Set<Note>().Where(n => n.Amount == 1).OrderBy(n => n.Text).Select(n => n.Text).ToListAsync(Cancellation));
        Assert.Equal(whole, await db.Set<OutboxMessage>().OrderBy(m => m.Payload).Select(m => m.Payload).ToListAsync(Cancellation));
        Assert.Equal(whole, await db.Set<Receipt>().OrderBy(r => r.Token).Select(r => r.Token).ToListAsync(Cancellation));
        var report = await new AuditVerifier(db, Cipher).VerifyAsync(cancellation: Cancellation);
        Assert.Null(report.FirstBreak);
        Assert.Equal(whole.Count, report.Sealed + report.Unsealed);
    }
}

public sealed class KillTests_on_SQLite() : KillTests(DbEngine.Sqlite);

public sealed class KillTests_on_PostgreSQL() : KillTests(DbEngine.Npgsql);
