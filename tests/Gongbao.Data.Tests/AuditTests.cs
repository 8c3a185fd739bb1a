using Gongbao.Data.Audit;
using Gongbao.Data.Tests.Support;

namespace Gongbao.Data.Tests;

/// <summary>Each way of altering the audit in the database is found, and the first altered row is named.</summary>
public abstract class AuditTests(DbEngine engine) : DatabaseTest(engine)
{
    [Fact]
    public async Task An_untouched_audit_is_intact_and_its_unsealed_tail_is_named()
    {
        await WriteAsync("a", 3);
        await SealAsync();
        await WriteAsync("b", 2);
        var report = await VerifyAsync();
        Assert.Equal((true, 3L, 2L), (report.IsIntact, report.Sealed, report.Unsealed));
        Assert.Equal(2, (await SealAsync()).Sealed);
        report = await VerifyAsync();
        Assert.Equal((true, 5L, 0L, 5L), (report.IsIntact, report.Sealed, report.Unsealed, report.Head!.No));
    }

    [Fact]
    public async Task An_empty_audit_is_intact()
    {
        Assert.Equal(new SealResult(0, null, null), await SealAsync());
        Assert.True((await VerifyAsync()).IsIntact);
    }

    [Theory]
    [InlineData("kind = 'x'")]
    [InlineData("actor_name = '经办乙'")]
    [InlineData("at = at + 1")]
    [InlineData("reason = ''")]
    [InlineData("on_behalf_of = 'u9'")]
    [InlineData("details = '{}'")]
    [InlineData("subject_id = subject_id || '1'")]
    public async Task A_changed_row_is_found(string change)
    {
        await SealedAsync();
        await SqlAsync($"UPDATE audit_row SET {change} WHERE unit_id = 'a' AND seq = 2");
        Assert.Equal(new AuditBreak(AuditFault.Changed, 2, "a", 2), (await VerifyAsync()).FirstBreak);
    }

    [Fact]
    public async Task A_row_changed_before_it_is_sealed_is_found_before_and_after_sealing()
    {
        await WriteAsync("a", 3);
        await SqlAsync("UPDATE audit_row SET kind = 'x' WHERE seq = 2");
        Assert.Equal(new AuditBreak(AuditFault.Changed, null, "a", 2), (await VerifyAsync()).FirstBreak);
        await SealAsync();
        Assert.Equal(new AuditBreak(AuditFault.Changed, 2, "a", 2), (await VerifyAsync()).FirstBreak);
    }

    [Fact]
    public async Task A_deleted_row_is_found()
    {
        await SealedAsync();
        await SqlAsync("DELETE FROM audit_row WHERE unit_id = 'a' AND seq = 2");
        Assert.Equal(new AuditBreak(AuditFault.Missing, 2, "a", 2), (await VerifyAsync()).FirstBreak);
    }

    [Fact]
    public async Task A_row_deleted_with_its_link_is_found()
    {
        await SealedAsync();
        await SqlAsync("DELETE FROM audit_row WHERE unit_id = 'a' AND seq = 2");
        await SqlAsync("DELETE FROM audit_seal WHERE unit_id = 'a' AND seq = 2");
        Assert.Equal(new AuditBreak(AuditFault.Missing, 2, null, null), (await VerifyAsync()).FirstBreak);
        await SqlAsync("UPDATE audit_seal SET no = no - 1 WHERE no = 3");
        Assert.Equal(AuditFault.ChainBroken, (await VerifyAsync()).FirstBreak!.Fault);
    }

    [Fact]
    public async Task Two_swapped_rows_are_found()
    {
        await SealedAsync();
        await SqlAsync("UPDATE audit_row SET seq = -1 WHERE unit_id = 'a' AND seq = 1");
        await SqlAsync("UPDATE audit_row SET seq = 1 WHERE unit_id = 'a' AND seq = 2");
        await SqlAsync("UPDATE audit_row SET seq = 2 WHERE unit_id = 'a' AND seq = -1");
        Assert.Equal(new AuditBreak(AuditFault.Changed, 1, "a", 1), (await VerifyAsync()).FirstBreak);
    }

    [Fact]
    public async Task Two_swapped_links_are_found()
    {
        await SealedAsync();
        await SqlAsync("UPDATE audit_seal SET no = 100 WHERE no = 1");
        await SqlAsync("UPDATE audit_seal SET no = 1 WHERE no = 2");
        await SqlAsync("UPDATE audit_seal SET no = 2 WHERE no = 100");
        Assert.Equal(new AuditBreak(AuditFault.ChainBroken, 1, "a", 2), (await VerifyAsync()).FirstBreak);
    }

    [Fact]
    public async Task A_row_slipped_in_is_found()
    {
        await SealedAsync();
        await SqlAsync(CopyRow("seq + 100", "seq = 2 AND unit_id = 'a'"));
        Assert.Equal(AuditFault.Missing, (await VerifyAsync()).FirstBreak!.Fault);
        await SqlAsync("DELETE FROM audit_row WHERE seq > 100");
        await SqlAsync(CopyRow("-1", "seq = 2 AND unit_id = 'a'"));
        Assert.Equal(new AuditBreak(AuditFault.Added, null, "a", -1), (await VerifyAsync()).FirstBreak);
    }

    [Fact]
    public async Task A_cut_off_end_is_found_by_the_units_counter()
    {
        await SealedAsync();
        await SqlAsync("DELETE FROM audit_seal WHERE no > 3");
        await SqlAsync("DELETE FROM audit_row WHERE unit_id = 'b'");
        Assert.Equal(new AuditBreak(AuditFault.Truncated, null, "b", 1), (await VerifyAsync()).FirstBreak);
    }

    [Fact]
    public async Task An_end_cut_off_with_its_counters_is_found_by_the_root_printed_the_day_after()
    {
        await SealedAsync();
        var root = (await SealAsync(TestDatabase.Today.AddDays(1))).NewRoot!;
        Assert.Equal((TestDatabase.Today, 5L), (root.Day, root.No));
        await SqlAsync("DELETE FROM audit_seal WHERE no > 3");
        await SqlAsync("DELETE FROM audit_row WHERE unit_id = 'b'");
        await SqlAsync("DELETE FROM audit_counter WHERE unit_id = 'b'");
        Assert.Equal(new AuditBreak(AuditFault.Truncated, 5, null, null, TestDatabase.Today), (await VerifyAsync()).FirstBreak);
        await SqlAsync("DELETE FROM audit_root");
        Assert.True((await VerifyAsync()).IsIntact, "Without the printed root this cannot be seen, which is why it is printed.");
        Assert.Equal(AuditFault.Truncated, (await VerifyAsync(root)).FirstBreak!.Fault);
    }

    [Theory]
    [InlineData("hash = substr(hash, 2) || 'f'", 5)]
    [InlineData("mac = substr(mac, 2) || 'f'", 5)]
    [InlineData("no = 4", 4)]
    public async Task A_changed_root_is_found(string change, long no)
    {
        await SealedAsync();
        await SealAsync(TestDatabase.Today.AddDays(1));
        await SqlAsync($"UPDATE audit_root SET {change}");
        var broken = (await VerifyAsync()).FirstBreak!;
        Assert.Equal((AuditFault.RootChanged, no, TestDatabase.Today), (broken.Fault, broken.No, broken.Day));
    }

    [Fact]
    public async Task A_day_has_one_root_and_none_while_it_lasts()
    {
        await SealedAsync();
        Assert.Null((await SealAsync()).NewRoot);
        Assert.NotNull((await SealAsync(TestDatabase.Today.AddDays(2))).NewRoot);
        Assert.Null((await SealAsync(TestDatabase.Today.AddDays(3))).NewRoot);
        Assert.True((await VerifyAsync()).IsIntact);
    }

    [Fact]
    public async Task Sealers_on_several_nodes_make_one_chain()
    {
        await WriteAsync("a", 10);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => SealAsync())));
        var report = await VerifyAsync();
        Assert.Equal((true, 10L, 0L), (report.IsIntact, report.Sealed, report.Unsealed));
    }

    private static string CopyRow(string seq, string where) =>
        "INSERT INTO audit_row (unit_id, seq, kind, actor_id, actor_name, at, subject_type, subject_id, key_id, mac) "
        + $"SELECT unit_id, {seq}, kind, actor_id, actor_name, at, subject_type, subject_id, key_id, mac FROM audit_row WHERE {where}";

    /// <summary>Links 1 to 3 are unit a's, 4 and 5 unit b's.</summary>
    private async Task SealedAsync()
    {
        await WriteAsync("a", 3);
        await WriteAsync("b", 2);
        Assert.Equal(5, (await SealAsync()).Sealed);
        Assert.True((await VerifyAsync()).IsIntact);
    }

    private async Task WriteAsync(string unit, int count)
    {
        for (var i = 0; i < count; i++) await ActAsync(AnAct(unit: unit, subject: "s" + i));
    }

    private async Task<SealResult> SealAsync(DateOnly? day = null)
    {
        await using var db = Open();
        return await new AuditSealer(db, Cipher).SealAsync(day ?? TestDatabase.Today, Cancellation);
    }

    private async Task<AuditReport> VerifyAsync(params AuditRoot[] known)
    {
        await using var db = Open();
        return await new AuditVerifier(db, Cipher).VerifyAsync(known, cancellation: Cancellation);
    }
}

public sealed class AuditTests_on_SQLite() : AuditTests(DbEngine.Sqlite);

public sealed class AuditTests_on_PostgreSQL() : AuditTests(DbEngine.Npgsql);
