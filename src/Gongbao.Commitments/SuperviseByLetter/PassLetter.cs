using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Gongbao.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SuperviseByLetter;

/// <summary>审核、签发、回复、办结 of a supervision letter. Its number is given when it is issued, so that no number is spent on a draft.</summary>
internal sealed class PassLetter(GongbaoDb db, ItemActs acts)
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the letter in between.</exception>
    public Task<Outcome> CheckAsync(Guid id, int seen, Hand hand, CancellationToken cancel) => RunAsync(id, seen, hand, async letter =>
    {
        if (Office(letter, hand, Permissions.CheckPapers, LetterState.Draft) is { } no) return no;
        if (await db.DidEarlierAsync(id, hand, cancel)) return Work.No(Refusal.SamePerson);
        letter.State = LetterState.Checked;
        db.Step(id, StepKind.Check, hand);
        return Work.Of(hand.Act(CommitmentActs.CheckLetter, "letter", id), id);
    }, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the letter in between.</exception>
    public Task<Outcome> IssueAsync(Guid id, int seen, Hand hand, CancellationToken cancel) => RunAsync(id, seen, hand, async letter =>
    {
        if (Office(letter, hand, Permissions.IssuePapers, LetterState.Checked) is { } no) return no;
        if (letter.Deadline <= hand.Day) return Work.No(Refusal.BadDate, "Deadline");
        if (await db.DidEarlierAsync(id, hand, cancel)) return Work.No(Refusal.SamePerson);
        letter.Number = NumberSeries.Print(hand.Day.Year, await NumberSeries.TakeAsync(db, $"letter-{hand.Day.Year}", cancel));
        (letter.State, letter.IssuedOn) = (LetterState.Issued, hand.Day);
        db.Step(id, StepKind.Issue, hand);
        foreach (var role in (Role[])[Role.Issuer, Role.Clerk])
            await db.TellAsync(role, letter.UnitId, hand.Day, $"收到督办函{letter.Number}：{letter.Title}", $"Supervision letter {letter.Number} has come: {letter.Title}",
                $"/commitments/letters/{letter.Number}", hand.At, cancel);
        return Work.Of(hand.Act(CommitmentActs.IssueLetter, "letter", id), id) with { TakesNumber = true };
    }, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the letter in between.</exception>
    public Task<Outcome> ReplyAsync(Guid id, int seen, string reply, Hand hand, CancellationToken cancel) => RunAsync(id, seen, hand, letter =>
    {
        if (!hand.May(Permissions.DraftPapers) && !hand.May(Permissions.IssuePapers)) return Task.FromResult(Work.No(Refusal.NotAllowed));
        if (letter.UnitId != hand.UnitId) return Task.FromResult(Work.No(Refusal.OutOfScope));
        if (letter.State != LetterState.Issued) return Task.FromResult(Work.No(Refusal.WrongState));
        if (Checks.Texts(("Reply", reply, Checks.Text, true)) is { } text) return Task.FromResult(text);
        (letter.Reply, letter.RepliedOn, letter.State) = (reply, hand.Day, LetterState.Answered);
        db.Step(id, StepKind.Reply, hand);
        return Task.FromResult(Work.Of(hand.Act(CommitmentActs.ReplyToLetter, "letter", id), id));
    }, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the letter in between.</exception>
    public Task<Outcome> CloseAsync(Guid id, int seen, Hand hand, CancellationToken cancel) => RunAsync(id, seen, hand, letter =>
    {
        if (Office(letter, hand, Permissions.Supervise, LetterState.Answered) is { } no) return Task.FromResult(no);
        letter.State = LetterState.Closed;
        db.Step(id, StepKind.Close, hand);
        return Task.FromResult(Work.Of(hand.Act(CommitmentActs.CloseLetter, "letter", id), id));
    }, cancel);

    private Task<Outcome> RunAsync(Guid id, int seen, Hand hand, Func<SupervisionLetter, Task<Work>> step, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (await db.Set<SupervisionLetter>().FirstOrDefaultAsync(l => l.Id == id, cancel) is not { } letter) return Work.No(Refusal.Unknown);
        db.ExpectVersion(letter, seen);
        return await step(letter);
    }, cancel);

    // in the supervision office every officer may do each step, but not two of them
    private static Work? Office(SupervisionLetter letter, Hand hand, string permission, LetterState asked) =>
        !hand.May(Permissions.Supervise) && !hand.May(permission) ? Work.No(Refusal.NotAllowed)
        : letter.FromUnitId != hand.UnitId ? Work.No(Refusal.OutOfScope)
        : letter.State != asked ? Work.No(Refusal.WrongState) : null;
}
