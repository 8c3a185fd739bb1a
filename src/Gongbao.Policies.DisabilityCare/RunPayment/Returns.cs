using System.Text.Json;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Policies.DisabilityCare.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>退票: reads what the bank could not pay, and releases it to be paid again by the next roll.</summary>
internal sealed class Returns(GongbaoDb db, CareActs acts, CareOffice office, BankFile bank, IFieldCipher cipher)
{
    private const int LongestReason = 200;
    private static readonly string[] Duties = [CareOffice.Payroll, CareOffice.Payment];

    /// <summary>Reads the bank's list of an issued roll: 流水号 and 退票原因 of each. A reference read before is left as it is, so that a list may be sent again.</summary>
    public Task<CareResult> ReadAsync(Guid run, byte[] content, SheetFaults faults, CaseHand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var paid = await db.Set<PayRun>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == run, cancel);
        if (paid is null || !office.May(hand, Permissions.DraftPapers, paid.County, Duties)) return CareWork.No(CareRefusal.NotAllowed);
        if (paid.State != PayRunState.Issued) return CareWork.No(CareRefusal.WrongState);
        var byReference = (await bank.TransfersAsync(run, cancel)).ToDictionary(t => t.Reference(paid));
        var before = (await db.Set<PayReturn>().Where(r => r.RunId == run).Select(r => new { r.PersonId, r.PayeeId }).ToListAsync(cancel)).Select(r => (r.PersonId, r.PayeeId)).ToHashSet();
        var returned = Returned(content, byReference, faults);
        if (faults.Any) return CareWork.No(CareRefusal.BadFile, "File");
        var rows = returned.Where(r => !before.Contains((r.Transfer.PersonId, r.Transfer.PayeeId))).Select(r => new PayReturn
        {
            Id = Guid.CreateVersion7(hand.At), RunId = run, PersonId = r.Transfer.PersonId, PayeeId = r.Transfer.PayeeId, County = paid.County, Day = hand.Day, Reason = r.Reason, AmountFen = r.Transfer.AmountFen,
        }).ToList();
        db.AddRange(rows);
        return new(new(null, run), hand.Begin("care.pay.returned", "care-pay-run", run, details: JsonSerializer.Serialize(new { returned = rows.Count })));
    }, cancel);

    /// <summary>Releases a return: the months count as unpaid from now on. With an account, what is still to be paid goes there.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody released it in between.</exception>
    public Task<CareResult> ReleaseAsync(Guid id, int seen, PayeeDetails? account, CaseHand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var row = await db.Set<PayReturn>().FirstOrDefaultAsync(r => r.Id == id, cancel);
        if (row is null || !office.May(hand, Permissions.DraftPapers, row.County, Duties)) return CareWork.No(CareRefusal.NotAllowed);
        if (row.ReleasedAt is not null) return CareWork.No(CareRefusal.WrongState);
        db.ExpectVersion(row, seen);
        row.ReleasedAt = hand.At;
        if (account is not null) await CorrectAsync(row, account, hand, cancel);
        return new(new(null, row.RunId), hand.Begin("care.pay.release", "care-pay-return", id, details: JsonSerializer.Serialize(new { account = account is not null })));
    }, cancel);

    /// <summary>已追回: what was claimed has come in.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody did it in between.</exception>
    public Task<CareResult> ReceiveAsync(Guid id, int seen, CaseHand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var row = await db.Set<Recovery>().FirstOrDefaultAsync(r => r.Id == id, cancel);
        if (row is null || !office.May(hand, Permissions.DraftPapers, row.County, Duties)) return CareWork.No(CareRefusal.NotAllowed);
        if (row.State != RecoveryState.Open) return CareWork.No(CareRefusal.WrongState);
        db.ExpectVersion(row, seen);
        row.State = RecoveryState.Received;
        return new(new(null, row.PersonId), hand.Begin("care.recovery.received", "care-recovery", id));
    }, cancel);

    private static List<(Transfer Transfer, string Reason)> Returned(byte[] content, Dictionary<string, Transfer> byReference, SheetFaults faults)
    {
        var rows = new List<(Transfer, string)>();
        if (Sheet.Read(content) is not { } sheet)
        {
            faults.Add(0, "", SheetProblem.NoSheet);
            return rows;
        }
        var (reference, why) = (sheet.Column("流水号", "序号"), sheet.Column("退票原因", "失败原因", "原因"));
        if (reference < 0) faults.Add(1, "流水号", SheetProblem.NoColumn);
        if (why < 0) faults.Add(1, "退票原因", SheetProblem.NoColumn);
        if (faults.Any) return rows;
        var seen = new HashSet<string>();
        foreach (var row in sheet.Rows)
            if (!byReference.TryGetValue(row[reference], out var transfer)) faults.Add(row.Line, "流水号", SheetProblem.BadNumber);
            else if (!seen.Add(row[reference])) faults.Add(row.Line, "流水号", SheetProblem.Twice);
            else if (row[why] is not { Length: > 0 and <= LongestReason } reason) faults.Add(row.Line, "退票原因", row[why].Length == 0 ? SheetProblem.Missing : SheetProblem.TooLong);
            else rows.Add((transfer, reason));
        return rows;
    }

    // lines that were paid keep the account as it was; all spans of the payee go to the right one, so that past months are paid there too
    private async Task CorrectAsync(PayReturn row, PayeeDetails account, CaseHand hand, CancellationToken cancel)
    {
        var payee = ServedRows.Payee(cipher, account, hand.At);
        db.Add(payee);
        foreach (var span in await db.Set<CareSpan>().Where(s => s.PersonId == row.PersonId && s.PayeeId == row.PayeeId).ToListAsync(cancel))
            (span.PayeeId, span.ChangedAt) = (payee.Id, hand.At);
    }
}
