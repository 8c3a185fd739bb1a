using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Data.Files;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform;
using Gongbao.Platform.Access;
using Gongbao.Platform.Messages;
using Gongbao.Registers.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.PublishBulletin;

/// <summary>起草、审核、签发通报: three persons of the supervision office. Issuing freezes the figures and keeps the paper with its hash.</summary>
internal sealed class PassBulletin(GongbaoDb db, ItemActs acts, BulletinReader reader, FileStore files, CityRegisters registers, CityInfo city)
{
    /// <summary>Begins the bulletin of a month; one that the office began already is given back.</summary>
    /// <exception cref="DbUpdateException">A colleague began it at the same time.</exception>
    public Task<Outcome> DraftAsync(string month, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!hand.May(Permissions.Supervise)) return Work.No(Refusal.NotAllowed);
        if (!BulletinReader.TryMonth(month, out var first) || first > hand.Day) return Work.No(Refusal.BadDate, "Month");
        if (await db.Set<Bulletin>().AnyAsync(b => b.Month == month && b.FromUnitId == hand.UnitId, cancel)) return Work.No(Refusal.Twice, "Month");
        var content = await reader.ReadAsync(first, hand.Day, cancel);
        var row = new Bulletin { Id = Guid.CreateVersion7(hand.At), Month = month, FromUnitId = hand.UnitId, Remarks = BulletinPaper.Proposed(content) };
        db.Add(row);
        db.Step(row.Id, StepKind.Draft, hand);
        return Work.Of(hand.Act(CommitmentActs.DraftBulletin, "bulletin", row.Id), row.Id);
    }, cancel);

    /// <summary>Changes the office's words; what was checked is a draft again.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it in between.</exception>
    public Task<Outcome> ChangeAsync(Guid id, int seen, string remarks, Hand hand, CancellationToken cancel) => RunAsync(id, seen, Permissions.Supervise, hand, bulletin =>
    {
        if (bulletin.State == BulletinState.Issued) return Task.FromResult(Work.No(Refusal.WrongState));
        if (Checks.Texts(("Remarks", remarks, Checks.Text, false)) is { } text) return Task.FromResult(text);
        (bulletin.Remarks, bulletin.State) = (remarks.Trim(), BulletinState.Draft);
        db.Step(id, StepKind.Draft, hand);
        return Task.FromResult(Work.Of(hand.Act(CommitmentActs.DraftBulletin, "bulletin", id), id));
    }, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it in between.</exception>
    public Task<Outcome> CheckAsync(Guid id, int seen, Hand hand, CancellationToken cancel) => RunAsync(id, seen, Permissions.CheckPapers, hand, async bulletin =>
    {
        if (bulletin.State != BulletinState.Draft) return Work.No(Refusal.WrongState);
        if (await db.DidEarlierAsync(id, hand, cancel)) return Work.No(Refusal.SamePerson);
        bulletin.State = BulletinState.Checked;
        db.Step(id, StepKind.Check, hand);
        return Work.Of(hand.Act(CommitmentActs.CheckBulletin, "bulletin", id), id);
    }, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it in between.</exception>
    public Task<Outcome> IssueAsync(Guid id, int seen, Hand hand, CancellationToken cancel) => RunAsync(id, seen, Permissions.IssuePapers, hand, async bulletin =>
    {
        if (bulletin.State != BulletinState.Checked) return Work.No(Refusal.WrongState);
        if (await db.DidEarlierAsync(id, hand, cancel)) return Work.No(Refusal.SamePerson);
        BulletinReader.TryMonth(bulletin.Month, out var first);
        var content = await reader.ReadAsync(first, hand.Day, cancel);
        bulletin.Number = NumberSeries.Print(hand.Day.Year, await NumberSeries.TakeAsync(db, $"bulletin-{hand.Day.Year}", cancel));
        (bulletin.State, bulletin.IssuedOn, bulletin.Content) = (BulletinState.Issued, hand.Day, BulletinPaper.ToJson(content));
        using var paper = new MemoryStream(OfficialPapers.Docx(await PaperAsync(bulletin, content, cancel)));
        var file = await files.AddAsync(db, paper, $"bulletin-{bulletin.Month}.docx", hand.At, cancel);
        (bulletin.FileId, bulletin.Hash) = (file.Id, file.Hash);
        db.Step(id, StepKind.Issue, hand);
        await TellAsync(bulletin, content, hand, cancel);
        return Work.Of(hand.Act(CommitmentActs.IssueBulletin, "bulletin", id) with { Details = $$"""{"hash":"{{file.Hash}}"}""" }, id) with { TakesNumber = true };
    }, cancel);

    /// <summary>The paper as it is, or as it would be issued.</summary>
    public async Task<OfficialPaper> PaperAsync(Bulletin bulletin, BulletinContent content, CancellationToken cancel) =>
        BulletinPaper.Of(content, bulletin.Remarks, (await registers.ReadAsync(cancel)).Find(bulletin.FromUnitId)?.Unit.Name ?? bulletin.FromUnitId, bulletin.Number, bulletin.IssuedOn, city.IsSample);

    // leaders, and who answers for the units that are named
    private async Task TellAsync(Bulletin bulletin, BulletinContent content, Hand hand, CancellationToken cancel)
    {
        var units = content.Units.Select(u => u.Id).ToList();
        var people = await db.Set<RoleHolding>().InForceOn(hand.Day).Where(h => h.Role == Role.Leader || h.Role == Role.Issuer && units.Contains(h.UnitId)).Select(h => h.UserId).Distinct().ToListAsync(cancel);
        foreach (var person in people)
            db.Tell(person, $"{bulletin.Month}工作通报已印发。", $"The bulletin of {bulletin.Month} is out.", $"/commitments/bulletins/{bulletin.Id}", hand.At);
    }

    private Task<Outcome> RunAsync(Guid id, int seen, string permission, Hand hand, Func<Bulletin, Task<Work>> step, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!hand.May(Permissions.Supervise) && !hand.May(permission)) return Work.No(Refusal.NotAllowed);
        if (await db.Set<Bulletin>().FirstOrDefaultAsync(b => b.Id == id, cancel) is not { } bulletin) return Work.No(Refusal.Unknown);
        if (bulletin.FromUnitId != hand.UnitId) return Work.No(Refusal.OutOfScope);
        db.ExpectVersion(bulletin, seen);
        return await step(bulletin);
    }, cancel);
}
