using System.Text.Json;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Data.Model;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.ImportServed;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Policies.DisabilityCare.Uploads;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Needs;

/// <summary>
/// 需求摸底（六（二））: from a register of disabled persons, who is not served and whom the care rule does not exclude. What the register does not
/// say stays unknown, and nobody is left out for it.
/// </summary>
internal sealed class SurveyNeeds(GongbaoDb db, CareActs acts, CareOffice office, IFieldCipher cipher, PayRoll roll, ParameterBook book, Pack pack)
{
    public static readonly string[] Heads = ["姓名", "身份证号", "残疾人证号", "联系电话", "乡镇", "本市户籍", "困难类型", "特困供养"];
    private static readonly Dictionary<string, bool> Answers = new() { ["是"] = true, ["否"] = false };

    public Task<CareResult> RunAsync(string county, DateOnly day, (string Name, byte[] Content) file, SheetFaults faults, CaseHand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!office.May(hand, Permissions.DraftPapers, county, CareOffice.Recheck, CareOffice.Payroll, CareOffice.Exit)) return CareWork.No(CareRefusal.NotAllowed);
        if (day > hand.Day) return CareWork.No(CareRefusal.BadDay, "Day");
        var people = Read(file.Content, county, day, faults);
        if (faults.Any) return CareWork.No(CareRefusal.BadFile, "File");
        var served = (await db.Set<ServedPerson>().Where(p => p.County == county && p.State == ServedState.Serving).Select(p => p.IdHash).ToListAsync(cancel)).ToHashSet();
        var unserved = people.Where(p => !cipher.Lookups(CareColumns.IdNumber, p.Id.Value).Any(served.Contains)).ToList();
        var law = CareParameters.From(roll.LawOf(book, county, hand.Day)(day));
        var (id, rows) = (Guid.CreateVersion7(hand.At), new List<NeedPerson>());
        foreach (var person in unserved)
        {
            var trace = new NoTrace();
            var verdict = CareRule.Decide(person.Facts, in law, ref trace).Verdict;
            if (!verdict.IsNo) rows.Add(Row(id, county, person, verdict.IsYes, hand.At));
        }
        db.Add(new CareUpload { Id = id, Kind = UploadKind.Needs, County = county, Day = day, File = file.Name, Rows = people.Count, Matched = people.Count - unserved.Count, Added = rows.Count, At = hand.At, By = hand.Actor.Name, UnitId = hand.UnitId });
        var details = JsonSerializer.Serialize(new { county, rows = people.Count, toVisit = rows.Count });
        return new(new(null, id), hand.Begin("care.needs.survey", "care-upload", id, details: details), token => db.InsertAsync(rows, token));
    }, cancel);

    private List<Registered> Read(byte[] content, string county, DateOnly day, SheetFaults faults)
    {
        if (Sheet.Read(content) is not { Rows.Count: > 0 } sheet)
        {
            faults.Add(0, "", SheetProblem.NoSheet);
            return [];
        }
        foreach (var head in Heads[..3].Where(h => sheet.Column(h) < 0)) faults.Add(1, head, SheetProblem.NoColumn);
        if (faults.Any) return [];
        var townships = pack.Regions.Where(r => r.Parent == county).SelectMany(r => new[] { (Name: r.Code, r.Code), (r.Name, r.Code) }).DistinctBy(t => t.Name).ToDictionary(t => t.Name, t => t.Code);
        var (people, seen) = (new List<Registered>(), new HashSet<string>());
        foreach (var row in sheet.Rows)
        {
            var cells = new Cells(sheet, row, faults);
            var (name, id, certificate) = (cells.Text("姓名", 100), cells.Parsed<ResidentId>("身份证号"), cells.Parsed<DisabilityCertificate>("残疾人证号"));
            if (id is not null && certificate is not null && certificate.Holder != id) cells.Wrong("残疾人证号", SheetProblem.Contradicts);
            var facts = Facts(cells, certificate, day);
            if (!cells.Good) continue;
            if (!seen.Add(id!.Value)) faults.Add(row.Line, "身份证号", SheetProblem.Twice);
            else people.Add(new(name, id, certificate!, cells["联系电话"], townships.GetValueOrDefault(cells["乡镇"]), facts));
        }
        return people;
    }

    private static CareApplicant Facts(Cells cells, DisabilityCertificate? certificate, DateOnly day)
    {
        Tri Answer(string head) => cells[head].Length == 0 ? Tri.Unknown : Tri.When(true, cells.Word(head, Answers));
        var household = cells["困难类型"] is { Length: > 0 } words && words != "无" ? cells.Households("困难类型") : (int?)null;
        return new()
        {
            Registered = Answer("本市户籍"),
            Birth = certificate is null ? default : Day.Of(certificate.Holder.BirthDate),
            Application = Day.Of(day),
            Household = household is { } bits ? new((byte)bits, 0) : cells["困难类型"] == "无" ? Marks.Known(0) : default,
            Scheme = default(Marks).With(CareScheme.Destitute, Answer("特困供养")),
            HasCertificate = Tri.Yes,
            Grade = (byte)(certificate?.Grade ?? 0),
            Kind = certificate?.Kind ?? default,
        };
    }

    private NeedPerson Row(Guid upload, string county, Registered person, bool certain, DateTimeOffset at)
    {
        var id = Guid.CreateVersion7(at);
        var row = RowId.Of(id);
        return new()
        {
            Id = id, UploadId = upload, County = county, Township = person.Township, Name = cipher.Seal(CareColumns.NeedName, row, person.Name),
            IdNumber = cipher.Seal(CareColumns.NeedIdNumber, row, person.Id.Value), IdHash = cipher.Lookup(CareColumns.NeedIdNumber, person.Id.Value),
            Phone = person.Phone.Length > 0 ? cipher.Seal(CareColumns.NeedPhone, row, person.Phone) : null,
            Kind = person.Certificate.Kind, Grade = (byte)person.Certificate.Grade, Certain = certain,
        };
    }

    private sealed record Registered(string Name, ResidentId Id, DisabilityCertificate Certificate, string Phone, string? Township, CareApplicant Facts);
}
