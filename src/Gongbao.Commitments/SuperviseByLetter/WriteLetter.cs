using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Gongbao.Registers.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SuperviseByLetter;

/// <summary>督办函 as typed.</summary>
internal sealed record NewLetter(IReadOnlyList<Guid> Items, string UnitId, string Title, string Text, DateOnly Deadline);

/// <summary>起草督办函, and changing a draft.</summary>
internal sealed class WriteLetter(GongbaoDb db, ItemActs acts, CityRegisters registers)
{
    public Task<Outcome> RunAsync(NewLetter letter, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!hand.May(Permissions.Supervise)) return Work.No(Refusal.NotAllowed);
        if (Check(letter.Title, letter.Text, letter.Deadline, hand) is { } wrong) return wrong;
        if ((await registers.ReadAsync(cancel)).Find(letter.UnitId) is null) return Work.No(Refusal.UnknownUnit, "UnitId");
        var ids = letter.Items.Distinct().ToList();
        var items = await db.Set<CommitmentItem>().AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(cancel);
        if (items.Count == 0 || items.Count < ids.Count) return Work.No(Refusal.Unknown, "Items");
        if (!items.All(hand.Covers)) return Work.No(Refusal.OutOfScope, "Items");
        var row = new SupervisionLetter
        {
            Id = Guid.CreateVersion7(hand.At),
            FromUnitId = hand.UnitId,
            UnitId = letter.UnitId,
            Title = letter.Title,
            Text = letter.Text,
            Deadline = letter.Deadline,
        };
        db.Add(row);
        db.AddRange(ids.Select(i => new LetterItem { LetterId = row.Id, ItemId = i }));
        db.Step(row.Id, StepKind.Draft, hand);
        return Work.Of(hand.Act(CommitmentActs.DraftLetter, "letter", row.Id), row.Id);
    }, cancel);

    /// <summary>Changes a letter that is not issued; it is a draft again then.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the letter in between.</exception>
    public Task<Outcome> ChangeAsync(Guid id, int seen, string title, string text, DateOnly deadline, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!hand.May(Permissions.Supervise)) return Work.No(Refusal.NotAllowed);
        if (await db.Set<SupervisionLetter>().FirstOrDefaultAsync(l => l.Id == id, cancel) is not { } letter) return Work.No(Refusal.Unknown);
        if (letter.FromUnitId != hand.UnitId) return Work.No(Refusal.OutOfScope);
        if (letter.State is not (LetterState.Draft or LetterState.Checked)) return Work.No(Refusal.WrongState);
        if (Check(title, text, deadline, hand) is { } wrong) return wrong;
        db.ExpectVersion(letter, seen);
        (letter.Title, letter.Text, letter.Deadline, letter.State) = (title, text, deadline, LetterState.Draft);
        db.Step(id, StepKind.Draft, hand);
        return Work.Of(hand.Act(CommitmentActs.DraftLetter, "letter", id), id);
    }, cancel);

    private static Work? Check(string title, string text, DateOnly deadline, Hand hand) =>
        Checks.Texts(("Title", title, Checks.Title, true), ("Text", text, Checks.Text, true)) ?? (deadline <= hand.Day ? Work.No(Refusal.BadDate, "Deadline") : null);
}
