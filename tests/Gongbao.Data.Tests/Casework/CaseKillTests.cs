using System.Diagnostics;
using System.Globalization;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Audit;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Casework;

/// <summary>
/// A process in which four people act on cases is killed at random statements, again and again. Ten times; two hundred with <c>GONGBAO_KILLS=200</c>.
/// </summary>
public abstract class CaseKillTests(DbEngine engine) : CaseTest(engine)
{
    private const int Cases = 12, MostStatements = 400, Seed = 20240603;

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("GONGBAO_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 10;

    [Fact]
    public async Task After_each_kill_every_acknowledged_act_is_there_and_none_is_half_done()
    {
        for (var i = 0; i < Cases; i++) await SubmitAsync(TestProcedure.Facts($"当事人{i}", $"9901811992{i:D8}"));
        var (random, acknowledged) = (new Random(Seed), 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            var acks = await KilledAsync(random.Next(20, MostStatements));
            acknowledged += acks.Count;
            await using var db = Open();
            var cases = await db.Set<Case>().AsNoTracking().ToDictionaryAsync(c => c.Id, Cancellation);
            foreach (var (id, version) in acks) Assert.True(cases[id].Version >= version, $"kill {kill}: act {version} of {id} was acknowledged and is lost");
            await NoneIsHalfDoneAsync(db, cases.Values);
        }
        Assert.True(acknowledged > Kills, $"Only {acknowledged} acts were acknowledged before the kills.");
        await using var end = Open();
        Assert.Null((await new AuditVerifier(end, Cipher).VerifyAsync(cancellation: Cancellation)).FirstBreak);
    }

    private static async Task NoneIsHalfDoneAsync(GongbaoDb db, IEnumerable<Case> cases)
    {
        var audited = await db.Set<AuditRow>().GroupBy(a => a.SubjectId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, Cancellation);
        var history = await db.Set<CaseActRow>().GroupBy(a => a.CaseId).Select(g => new { g.Key, Count = g.Count(), Last = g.Max(a => a.Seq) }).ToDictionaryAsync(g => g.Key, Cancellation);
        var drafts = await db.Set<CaseDraft>().Select(d => d.CaseId).ToListAsync(Cancellation);
        foreach (var c in cases)
        {
            // each act raises the version by one and has one row in the audit; the first, handing in, has version 0
            Assert.Equal(c.Version + 1, audited[c.Id.ToString()]);
            Assert.Equal((c.Acts, c.Acts), (history[c.Id].Count, history[c.Id].Last));
            Assert.Equal(c.Stage != DraftStage.None, drafts.Contains(c.Id));
        }
    }

    private async Task<List<(Guid Case, int Version)>> KilledAsync(int statement)
    {
        var program = Path.Combine(AppContext.BaseDirectory.Replace("Gongbao.Data.Tests", "Gongbao.Data.Victim", StringComparison.Ordinal), "Gongbao.Data.Victim.dll");
        string[] words = [program, Database.ConnectionString, TestDatabase.Secret, "cases", statement.ToString(CultureInfo.InvariantCulture)];
        using var victim = Process.Start(new ProcessStartInfo("dotnet", words) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var said = victim.StandardOutput.ReadToEndAsync(Cancellation);
        var error = await victim.StandardError.ReadToEndAsync(Cancellation);
        await victim.WaitForExitAsync(Cancellation);
        Assert.Empty(error);
        Assert.NotEqual(0, victim.ExitCode);
        // a line that was cut off was not acknowledged
        var text = await said;
        return [.. text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).Select(p => (Guid.Parse(p[0]), int.Parse(p[1], CultureInfo.InvariantCulture)))];
    }
}

public sealed class SqliteCaseKillTests() : CaseKillTests(DbEngine.Sqlite);

public sealed class NpgsqlCaseKillTests() : CaseKillTests(DbEngine.Npgsql);
