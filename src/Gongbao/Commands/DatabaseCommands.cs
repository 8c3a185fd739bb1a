using System.CommandLine;
using Gongbao.Data.Audit;
using Gongbao.Data.Operate;
using Gongbao.Hosting;
using Gongbao.Platform.Time;
using Spectre.Console;

namespace Gongbao.Commands;

/// <summary>Care of the database (运维): <c>migrate</c>, <c>backup</c>, <c>restore</c>, <c>verify-audit</c>.</summary>
internal static class DatabaseCommands
{
    public static Command Migrate() => CityCommand.Create("migrate", "Brings the database to this version of the program.", async (_, city, cancel) =>
    {
        var applied = await city.Get<DatabaseSetup>().EnsureAsync(city.Get<CityClock>().Now, cancel);
        city.Say(new { applied }, applied.Count == 0 ? [HostText.Say("Migrate.UpToDate")] : applied.Select(m => HostText.Say("Migrate.Applied", m)));
        return 0;
    });

    public static Command Backup()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The copy to write; must not exist." };
        return CityCommand.Create("backup", "Writes a consistent copy of the embedded database while the program may go on working.", async (parsed, city, cancel) =>
        {
            var target = parsed.GetValue(file)!.FullName;
            await SqliteBackup.BackupAsync(city.Get<CitySettings>().Database, target, cancel);
            city.Say(new { file = target, bytes = new FileInfo(target).Length }, HostText.Say("Backup.Done", target), HostText.Say("Backup.Keys"));
            return 0;
        }, file);
    }

    public static Command Restore()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A copy made by backup." };
        var replace = new Option<bool>("--replace") { Description = "Replace an existing database; its old state is kept beside it." };
        return CityCommand.Create("restore", "Puts a copy in the place of the embedded database. Stop the program first.", async (parsed, city, cancel) =>
        {
            await SqliteBackup.RestoreAsync(parsed.GetValue(file)!.FullName, city.Get<CitySettings>().Database, parsed.GetValue(replace), cancel);
            city.Say(new { restored = true }, HostText.Say("Restore.Done"));
            return 0;
        }, file, replace);
    }

    public static Command VerifyAudit() => CityCommand.Create("verify-audit", "Checks every audit record, its place in the chain and the daily roots. Ends with 1 when something was altered.", async (_, city, cancel) =>
    {
        var verifier = city.Get<AuditVerifier>();
        var report = city.Json || !AnsiConsole.Profile.Capabilities.Interactive
            ? await verifier.VerifyAsync(cancellation: cancel)
            : await AnsiConsole.Status().StartAsync(HostText.Say("Verify.Running", 0), status =>
                verifier.VerifyAsync(progress: new Progress<long>(n => status.Status(HostText.Say("Verify.Running", n))), cancellation: cancel));
        city.Say(new { intact = report.IsIntact, @sealed = report.Sealed, unsealed = report.Unsealed, head = report.Head, fault = report.FirstBreak },
            report.FirstBreak is { } broken
                ? HostText.Say("Verify.Broken", broken.Fault, Number(broken.No), broken.UnitId ?? "—", Number(broken.Seq))
                : HostText.Say("Verify.Intact", report.Sealed, report.Unsealed));
        return report.IsIntact ? 0 : 1;
    });

    private static string Number(long? number) => number is { } n ? Platform.Parts.Display.Number(n) : "—";
}
