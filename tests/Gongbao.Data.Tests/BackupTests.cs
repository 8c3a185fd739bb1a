using Gongbao.Data.Audit;
using Gongbao.Data.Operate;
using Gongbao.Data.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests;

public sealed class BackupTests() : DatabaseTest(DbEngine.Sqlite)
{
    private readonly string file = SqliteTemplate.NewPath();

    [Fact]
    public async Task A_backup_taken_while_writing_restores_to_a_whole_state()
    {
        await ActAsync(AnAct(), db => db.Add(new Note()));
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++) await ActAsync(AnAct(), db => db.Add(new Note()));
        }, Cancellation);
        await SqliteBackup.BackupAsync(Database.ConnectionString, file, Cancellation);
        await writing;

        var restored = SqliteTemplate.NewPath();
        await SqliteBackup.RestoreAsync(file, DbEngines.SqliteFile(restored), replace: false, Cancellation);
        await using var services = TestDatabase.Provider(DbEngine.Sqlite, DbEngines.SqliteFile(restored), TestDatabase.OneKey(), new NotePart());
        await using var db = (GongbaoDb)services.GetService(typeof(GongbaoDb))!;
        var notes = await db.Set<Note>().CountAsync(Cancellation);
        Assert.InRange(notes, 1, 51);
        Assert.Equal(notes, await db.Set<AuditRow>().CountAsync(Cancellation));
        Assert.True((await new AuditVerifier(db, Cipher).VerifyAsync(cancellation: Cancellation)).IsIntact);
    }

    [Fact]
    public async Task A_backup_never_overwrites()
    {
        await SqliteBackup.BackupAsync(Database.ConnectionString, file, Cancellation);
        await RefusedAsync(DataProblem.TargetExists, () => SqliteBackup.BackupAsync(Database.ConnectionString, file, Cancellation));
    }

    [Fact]
    public async Task A_restore_over_a_database_must_be_wanted_and_keeps_the_old_one()
    {
        await SqliteBackup.BackupAsync(Database.ConnectionString, file, Cancellation);
        await ActAsync(AnAct(), db => db.Add(new Note { Text = "after the backup" }));
        await RefusedAsync(DataProblem.TargetExists, () => SqliteBackup.RestoreAsync(file, Database.ConnectionString, replace: false, Cancellation));
        SqliteConnection.ClearPool(new SqliteConnection(Database.ConnectionString));
        await SqliteBackup.RestoreAsync(file, Database.ConnectionString, replace: true, Cancellation);
        await using var db = Open();
        Assert.Empty(await db.Set<Note>().ToListAsync(Cancellation));
        Assert.True(File.Exists(new SqliteConnectionStringBuilder(Database.ConnectionString).DataSource + ".before-restore"));
    }

    [Fact]
    public async Task A_restore_under_a_running_program_is_refused_and_changes_nothing()
    {
        await SqliteBackup.BackupAsync(Database.ConnectionString, file, Cancellation);
        await using var running = Open();
        await running.Database.OpenConnectionAsync(Cancellation);
        running.Add(new Note { Text = "kept" });
        await running.SaveChangesAsync(Cancellation);
        await RefusedAsync(DataProblem.InUse, () => SqliteBackup.RestoreAsync(file, Database.ConnectionString, replace: true, Cancellation));
        Assert.Equal("kept", (await running.Set<Note>().SingleAsync(Cancellation)).Text);
    }

    [Theory]
    [InlineData("not a database at all, but long enough to be looked at as if it were one")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_file_that_is_no_backup_is_refused(string? content)
    {
        if (content is not null) await File.WriteAllTextAsync(file, content, Cancellation);
        var target = SqliteTemplate.NewPath();
        await RefusedAsync(DataProblem.NotABackup, () => SqliteBackup.RestoreAsync(file, DbEngines.SqliteFile(target), replace: false, Cancellation));
        Assert.False(File.Exists(target));
    }

    [Fact]
    public async Task A_truncated_backup_is_refused()
    {
        await SqliteBackup.BackupAsync(Database.ConnectionString, file, Cancellation);
        await using (var stream = File.OpenWrite(file)) stream.SetLength(stream.Length / 2);
        await RefusedAsync(DataProblem.NotABackup, () => SqliteBackup.RestoreAsync(file, DbEngines.SqliteFile(SqliteTemplate.NewPath()), replace: false, Cancellation));
    }

    [Fact]
    public async Task For_PostgreSQL_its_own_tools_are_named()
    {
        var e = await RefusedAsync(DataProblem.UsePgDump, () => SqliteBackup.BackupAsync("Host=db", file, Cancellation));
        Assert.Contains("pg_dump", e.Message, StringComparison.Ordinal);
    }

    private static async Task<DataRefusedException> RefusedAsync(DataProblem problem, Func<Task> act)
    {
        var e = await Assert.ThrowsAsync<DataRefusedException>(act);
        Assert.Equal(problem, e.Problem);
        return e;
    }
}
