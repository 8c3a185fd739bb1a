using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.KeepLedger;

/// <summary>核对台账: holds each row of a file against the register, without writing anything: what would change, what is wrong, what stands already.</summary>
internal sealed class CheckLedger(GongbaoDb db)
{
    private const int Batch = 500;

    public async Task<LedgerCheck> RunAsync(LedgerFile file, string unitId, DateOnly today, CancellationToken cancel)
    {
        var check = new LedgerCheck([], [], 0);
        var seen = new HashSet<LedgerKey>();
        foreach (var rows in file.Rows.Chunk(Batch))
        {
            var keys = rows.Select(r => LedgerKey.TryParse(r[LedgerSheet.Key], out var key) ? key : default).ToList();
            var (items, dues, standing) = await ReadAsync(keys, unitId, cancel);
            for (var i = 0; i < rows.Length; i++)
            {
                var (row, key) = (rows[i], keys[i]);
                if (key == default)
                {
                    // a row on which nothing is owed has no key; it says something only when it is filled in
                    if (row[LedgerSheet.Key] is not null || LedgerSheet.Filled.Any(c => row[c] is not null)) check = check.With(new LedgerFault(row.No, LedgerSheet.Key, LedgerFaultKind.NoKey));
                    continue;
                }
                var item = items.GetValueOrDefault(key.Number);
                var due = item is null ? null : dues.GetValueOrDefault((item.Id, key.Period));
                var report = due is null ? null : standing.GetValueOrDefault((item!.Id, key.UnitId, due.PeriodEnd));
                check = One(check, row, key, new Found(item, due, report), seen.Add(key), unitId, today);
            }
        }
        return check;
    }

    private static LedgerCheck One(LedgerCheck check, LedgerFileRow row, LedgerKey key, Found found, bool first, string unitId, DateOnly today)
    {
        LedgerCheck No(LedgerFaultKind kind, string column = LedgerSheet.Key) => check.With(new LedgerFault(row.No, column, kind));
        if (found.Item is not { } item) return No(LedgerFaultKind.Unknown, "number");
        if (key.UnitId != unitId) return No(LedgerFaultKind.OtherUnit, "lead");
        if (!first) return No(LedgerFaultKind.Twice);
        if (found.Due is not { } due || due.Opens > today || due.State == DueState.Dropped) return No(LedgerFaultKind.NotOwed, "period");
        if (!row.TryFigure(out var value)) return No(LedgerFaultKind.BadFigure, LedgerSheet.Value);
        var content = new ReportContent(value, row.Written(LedgerSheet.Text) ?? "", row.Written(LedgerSheet.Problem), row.Written(LedgerSheet.Help), found.Standing?.SaysDone ?? false);
        if (Same(content, found.Standing)) return check with { Unchanged = check.Unchanged + 1 };
        if (!item.IsOpen) return No(LedgerFaultKind.Ended, "item");
        if (row[LedgerSheet.Version] != LedgerKey.VersionOf(found.Standing)) return No(LedgerFaultKind.Stale);
        if (found.Standing?.State is ReportState.Checked or ReportState.Issued) return No(LedgerFaultKind.OnItsWay);
        if (content.Text.Length == 0) return No(LedgerFaultKind.Missing, LedgerSheet.Text);
        foreach (var (column, text, longest) in ((string, string?, int)[])[(LedgerSheet.Text, content.Text, Checks.Text), (LedgerSheet.Problem, content.Problem, Checks.Short), (LedgerSheet.Help, content.Help, Checks.Short)])
            if (text?.Length > longest) return No(LedgerFaultKind.TooLong, column);
        var corrects = found.Standing?.State is ReportState.Accepted or ReportState.Corrected;
        return check with { Changes = [.. check.Changes, new LedgerChange(row.No, item, due.Period, found.Standing, content with { Seen = corrects ? null : found.Standing?.Version }, corrects)] };
    }

    // nothing typed where nothing stands is no change either
    private static bool Same(ReportContent typed, ProgressReport? standing) =>
        typed.Value == standing?.Value && typed.Text == (standing?.Text.Trim() ?? "") && typed.Problem == Blank(standing?.Problem) && typed.Help == Blank(standing?.Help);

    private static string? Blank(string? text) => text?.Trim() is { Length: > 0 } written ? written : null;

    private async Task<(Dictionary<string, CommitmentItem>, Dictionary<(Guid, string), ReportDue>, Dictionary<(Guid, string, DateOnly), ProgressReport>)> ReadAsync(List<LedgerKey> keys, string unitId, CancellationToken cancel)
    {
        var numbers = keys.Where(k => k != default).Select(k => k.Number).Distinct().ToList();
        var periods = keys.Where(k => k != default).Select(k => k.Period).Distinct().ToList();
        var items = await db.Set<CommitmentItem>().AsNoTracking().Where(i => numbers.Contains(i.Number)).ToDictionaryAsync(i => i.Number, cancel);
        var ids = items.Values.Select(i => i.Id).ToList();
        var dues = await db.Set<ReportDue>().AsNoTracking().Where(d => ids.Contains(d.ItemId) && d.UnitId == unitId && periods.Contains(d.Period)).ToDictionaryAsync(d => (d.ItemId, d.Period), cancel);
        var standing = await LedgerReader.StandingAsync(db, ids, [.. dues.Values.Select(d => d.PeriodEnd).Distinct()], cancel);
        return (items, dues, standing);
    }

    private sealed record Found(CommitmentItem? Item, ReportDue? Due, ProgressReport? Standing);
}
