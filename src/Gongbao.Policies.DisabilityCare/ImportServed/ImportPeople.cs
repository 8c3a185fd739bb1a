using System.Text.Json;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Data.Model;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Policies.DisabilityCare.Uploads;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.ImportServed;

/// <summary>
/// 导入在享对象: those whom a county served before it used this program, all or none. Who is in the register already is passed over, so that a file
/// may be sent again. Months before 起发月份 were paid elsewhere and are not looked at.
/// </summary>
internal sealed class ImportPeople(GongbaoDb db, CareActs acts, CareOffice office, IFieldCipher cipher, PayRoll roll, ParameterBook book, Pack pack)
{
    public Task<CareResult> RunAsync(string county, (string Name, byte[] Content) file, SheetFaults faults, CaseHand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!office.May(hand, Permissions.DraftPapers, county, CareOffice.Payroll, CareOffice.Exit)) return CareWork.No(CareRefusal.NotAllowed);
        var people = ImportRow.Read(file.Content, county, pack, file.Name, faults);
        if (faults.Any) return CareWork.No(CareRefusal.BadFile, "File");
        var law = roll.LawOf(book, county, hand.Day);
        MonthLaw now;
        try
        {
            // a month before the rule cannot be paid by it
            foreach (var month in people.Select(p => p.FirstMonth!.Value).Distinct()) _ = MonthLaw.From(law(month));
            now = MonthLaw.From(law(hand.Day));
        }
        catch (ParameterMissingException)
        {
            faults.Add(0, "起发月份", SheetProblem.BadMonth);
            return CareWork.No(CareRefusal.BadFile, "File");
        }
        var known = await KnownAsync(people, cancel);
        var fresh = people.Where(p => !cipher.Lookups(CareColumns.IdNumber, p.Id.Value).Any(known.Contains)).ToList();
        var rows = fresh.Select(p => p with { Income = p.Income with { StandardFen = now.Of(p.Service) } })
            .Select(p => (Person: ServedRows.Person(cipher, p, hand.At), Payee: ServedRows.Payee(cipher, p.Payee, hand.At), Enrolment: p)).ToList();
        var id = Guid.CreateVersion7(hand.At);
        db.Add(new CareUpload { Id = id, Kind = UploadKind.Import, County = county, Day = hand.Day, File = file.Name, Rows = people.Count, Matched = people.Count - fresh.Count, Added = fresh.Count, At = hand.At, By = hand.Actor.Name, UnitId = hand.UnitId });
        var details = JsonSerializer.Serialize(new { county, rows = people.Count, added = fresh.Count });
        return new(new(null, id), hand.Begin("care.import", "care-upload", id, details: details), async token =>
        {
            await db.InsertAsync(rows.ConvertAll(r => r.Person), token);
            await db.InsertAsync(rows.ConvertAll(r => r.Payee), token);
            await db.InsertAsync(rows.ConvertAll(r => ServedRows.Span(r.Person, r.Payee.Id, r.Enrolment, hand.At)), token);
        });
    }, cancel);

    private async Task<HashSet<string>> KnownAsync(List<Enrolment> people, CancellationToken cancel)
    {
        var hashes = people.SelectMany(p => cipher.Lookups(CareColumns.IdNumber, p.Id.Value)).ToList();
        return [.. await db.Set<ServedPerson>().Where(p => hashes.Contains(p.IdHash)).Select(p => p.IdHash).ToListAsync(cancel)];
    }
}
