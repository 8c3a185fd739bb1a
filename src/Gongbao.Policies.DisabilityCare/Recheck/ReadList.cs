using System.Text.Json;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Data.Model;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Policies.DisabilityCare.Uploads;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Recheck;

/// <summary>
/// 动态复核: holds a list of another office against the persons served in a county, by the keyed hash of the identity number, and proposes who leaves.
/// A list with one wrong line is not read at all: who is missing from it by mistake would be proposed.
/// </summary>
internal sealed class ReadList(GongbaoDb db, CareActs acts, CareOffice office, IFieldCipher cipher, PayRoll roll, PayBooks books, ParameterBook book)
{
    private static readonly string[] IdHeads = ["身份证号", "公民身份号码", "身份证号码", "身份证件号码"];

    /// <param name="kind">One of the four lists.</param>
    /// <param name="county">The county whose persons are looked at.</param>
    /// <param name="day">The day on which the list stood so; the event's day where the list gives none.</param>
    /// <param name="file">Name and bytes.</param>
    /// <param name="faults">Filled with what is wrong in the file.</param>
    /// <param name="hand">Who acts.</param>
    /// <param name="cancel">Stops before the commit.</param>
    public Task<CareResult> RunAsync(UploadKind kind, string county, DateOnly day, (string Name, byte[] Content) file, SheetFaults faults, CaseHand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!office.May(hand, Permissions.DraftPapers, county, CareOffice.Recheck, CareOffice.Exit, CareOffice.Payroll)) return CareWork.No(CareRefusal.NotAllowed);
        if (day > hand.Day) return CareWork.No(CareRefusal.BadDay, "Day");
        var listed = Listed(kind, day, hand.Day, file.Content, faults);
        if (faults.Any) return CareWork.No(CareRefusal.BadFile, "File");
        var id = Guid.CreateVersion7(hand.At);
        var (matched, leaving) = await LeavingAsync(kind, county, day, listed, hand.Day, cancel);
        var findings = await FindingsAsync(id, county, leaving, hand, cancel);
        db.Add(new CareUpload { Id = id, Kind = kind, County = county, Day = day, File = file.Name, Rows = listed.Count, Matched = matched, Added = findings.Count, At = hand.At, By = hand.Actor.Name, UnitId = hand.UnitId });
        var details = JsonSerializer.Serialize(new { kind = kind.ToString(), county, rows = listed.Count, matched, proposed = findings.Count });
        return new(new(null, id), hand.Begin("care.recheck.read", "care-upload", id, details: details), token => db.InsertAsync(findings, token));
    }, cancel);

    // identity number and day of the event, the number still as it stands in the list
    private static Dictionary<string, DateOnly> Listed(UploadKind kind, DateOnly day, DateOnly today, byte[] content, SheetFaults faults)
    {
        var listed = new Dictionary<string, DateOnly>();
        if (Sheet.Read(content) is not { } sheet)
        {
            faults.Add(0, "", SheetProblem.NoSheet);
            return listed;
        }
        var id = sheet.Column(IdHeads);
        if (id < 0) faults.Add(1, IdHeads[0], SheetProblem.NoColumn);
        string[] dayHeads = kind switch { UploadKind.Deaths => ["死亡日期"], UploadKind.Moves => ["迁出日期"], UploadKind.Destitute => ["纳入日期", "认定日期"], _ => [] };
        var date = sheet.Column(dayHeads);
        var needed = kind is UploadKind.Deaths or UploadKind.Moves;
        if (needed && date < 0) faults.Add(1, dayHeads[0], SheetProblem.NoColumn);
        if (faults.Any) return listed;
        foreach (var row in sheet.Rows)
        {
            var on = day;
            if (!ResidentId.TryParse(row[id], out var resident)) faults.Add(row.Line, IdHeads[0], row[id].Length == 0 ? SheetProblem.Missing : SheetProblem.BadNumber);
            else if ((needed || row[date].Length > 0) && !(LegalDate.TryParse(row[date], out on) && on <= today)) faults.Add(row.Line, dayHeads[0], row[date].Length == 0 ? SheetProblem.Missing : SheetProblem.BadDate);
            else listed[resident.Value] = on;
        }
        if (listed.Count == 0 && !faults.Any) faults.Add(0, "", SheetProblem.NoSheet);
        return listed;
    }

    private async Task<(int Matched, List<(Guid Person, ExitReason Reason, DateOnly Day)> Leaving)> LeavingAsync(UploadKind kind, string county, DateOnly day, Dictionary<string, DateOnly> listed, DateOnly today, CancellationToken cancel)
    {
        var hashes = new Dictionary<string, DateOnly>(listed.Count);
        foreach (var (number, on) in listed)
            foreach (var hash in cipher.Lookups(CareColumns.IdNumber, number)) hashes[hash] = on;
        var served = await db.Set<ServedPerson>().AsNoTracking().Where(p => p.County == county && p.State == ServedState.Serving)
            .Select(p => new { p.Id, p.IdHash, p.Household }).ToListAsync(cancel);
        var (matched, leaving) = (0, new List<(Guid, ExitReason, DateOnly)>());
        foreach (var person in served)
        {
            var on = hashes.TryGetValue(person.IdHash, out var found) ? found : (DateOnly?)null;
            if (on is not null) matched++;
            if (kind == UploadKind.Subsistence)
            {
                // another kind of household in hardship keeps the person eligible
                if (on is null && person.Household == HouseholdKind.Subsistence) leaving.Add((person.Id, ExitReason.SubsistenceEnded, day));
            }
            else if (on is { } event_) leaving.Add((person.Id, kind switch { UploadKind.Deaths => ExitReason.Death, UploadKind.Moves => ExitReason.Moved, _ => ExitReason.Destitute }, event_));
        }
        return (matched, leaving);
    }

    private async Task<List<CareFinding>> FindingsAsync(Guid upload, string county, List<(Guid Person, ExitReason Reason, DateOnly Day)> leaving, CaseHand hand, CancellationToken cancel)
    {
        if (leaving.Count == 0) return [];
        var open = await db.Set<CareFinding>().Where(f => f.County == county && (f.State == FindingState.Proposed || f.State == FindingState.Drafted || f.State == FindingState.Checked)).Select(f => f.PersonId).ToListAsync(cancel);
        var law = roll.LawOf(book, county, hand.Day)(hand.Day);
        var (waiting, monthPaid) = (open.ToHashSet(), law.Words("care.exit.month-paid"));
        var proposals = leaving.Where(l => !waiting.Contains(l.Person)).Select(l => (l.Person, l.Reason, l.Day, Last: ExitRule.LastMonth(l.Reason, l.Day, monthPaid))).ToList();
        if (proposals.Count == 0) return [];
        var booked = await books.ReadAsync(county, proposals.Min(p => p.Last).AddMonths(1), proposals.Count > 1000 ? null : [.. proposals.Select(p => p.Person)], cancel);
        var paid = booked.ToLookup(b => b.Key.Person, b => (b.Key.Month, b.Value.Parts.Amount));
        return [.. proposals.Select(p => new CareFinding
        {
            Id = Guid.CreateVersion7(hand.At), UploadId = upload, PersonId = p.Person, County = county, Reason = p.Reason, Day = p.Day, LastMonth = p.Last,
            OverpaidFen = paid[p.Person].Where(m => m.Month > p.Last).Sum(m => m.Amount),
        })];
    }
}
