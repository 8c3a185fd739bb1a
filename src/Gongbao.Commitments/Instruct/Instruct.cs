using Gongbao.Commitments.Register;
using Gongbao.Commitments.RegisterItem;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Gongbao.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Instruct;

/// <summary>批示 as typed.</summary>
/// <param name="ToUnitId">Who is to do it.</param>
/// <param name="Text">What.</param>
/// <param name="Due">By when.</param>
/// <param name="AboutItemId">The item it was given on.</param>
internal sealed record NewInstruction(string ToUnitId, string Text, DateOnly Due, Guid? AboutItemId = null);

/// <summary>批示: a leader's instruction becomes an item at once; the unit answers, the leader closes it.</summary>
internal sealed class Instruct(GongbaoDb db, ItemActs acts, RegisterItem.RegisterItem register)
{
    private const int TitleLength = 40;

    public Task<Outcome> GiveAsync(NewInstruction instruction, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!hand.May(Permissions.Instruct)) return Work.No(Refusal.NotAllowed);
        if (Checks.Texts(("Text", instruction.Text, Checks.Text, true)) is { } text) return text;
        if (instruction.Due < hand.Day) return Work.No(Refusal.BadDate, "Due");
        if (instruction.AboutItemId is { } about && !await db.Set<CommitmentItem>().AnyAsync(i => i.Id == about, cancel)) return Work.No(Refusal.Unknown, "AboutItemId");
        var item = ItemOf(instruction);
        if (await register.RefuseAsync(item, hand, cancel) is { Outcome.Refusal: not Refusal.OutOfScope } no) return no;
        var row = await register.AddAsync(item, hand, cancel);
        row.OwnerBasis = OwnerBasis.Set;
        var given = Row(instruction, row, hand);
        db.Add(given);
        db.Step(given.Id, StepKind.Issue, hand);
        foreach (var role in (Role[])[Role.Issuer, Role.Clerk])
            await db.TellAsync(role, instruction.ToUnitId, hand.Day, $"收到领导批示：{row.Title}", $"A leader's instruction has come: {row.Title}", $"/commitments/{row.Number}", hand.At, cancel);
        return Work.Of(hand.Act(CommitmentActs.Instruct, "instruction", given.Id), given.Id, row.Id) with { TakesNumber = true };
    }, cancel);

    /// <exception cref="DbUpdateConcurrencyException">Somebody answered in between.</exception>
    public Task<Outcome> AnswerAsync(Guid id, int seen, string answer, Hand hand, CancellationToken cancel) => RunAsync(id, seen, hand, (instruction, item) =>
    {
        if (!hand.May(Permissions.DraftPapers) && !hand.May(Permissions.IssuePapers)) return Work.No(Refusal.NotAllowed);
        if (instruction.ToUnitId != hand.UnitId) return Work.No(Refusal.OutOfScope);
        if (instruction.State == InstructionState.Closed) return Work.No(Refusal.WrongState);
        if (Checks.Texts(("Answer", answer, Checks.Text, true)) is { } text) return text;
        (instruction.Answer, instruction.AnsweredOn, instruction.State) = (answer, hand.Day, InstructionState.Answered);
        item.Status = ItemStatus.UnderReview;
        item.DoneOn = hand.Day;
        db.Tell(instruction.LeaderId, $"批示已有回复：{item.Title}", $"Your instruction was answered: {item.Title}", $"/commitments/{item.Number}", hand.At);
        db.Step(id, StepKind.Reply, hand);
        return Work.Of(hand.Act(CommitmentActs.AnswerInstruction, "instruction", id), id, item.Id);
    }, cancel);

    /// <summary>Closes the instruction and its item: the leader who gave it, or who stands in for them.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed it in between.</exception>
    public Task<Outcome> CloseAsync(Guid id, int seen, string reason, Hand hand, CancellationToken cancel) => RunAsync(id, seen, hand, (instruction, item) =>
    {
        if (!hand.May(Permissions.Instruct)) return Work.No(Refusal.NotAllowed);
        if (hand.UserId != instruction.LeaderId && hand.Role?.CoverOf != instruction.LeaderId) return Work.No(Refusal.OutOfScope);
        if (instruction.State != InstructionState.Answered) return Work.No(Refusal.WrongState);
        if (Checks.Texts(("Reason", reason, Checks.Short, true)) is { } text) return text;
        instruction.State = InstructionState.Closed;
        (item.Status, item.EndedOn) = (ItemStatus.Closed, hand.Day);
        db.Changed(item, ChangeKind.Closed, null, null, reason, hand);
        db.Step(id, StepKind.Close, hand, reason);
        return Work.Of(hand.Act(CommitmentActs.CloseInstruction, "instruction", id, reason), id, item.Id);
    }, cancel);

    private Task<Outcome> RunAsync(Guid id, int seen, Hand hand, Func<Instruction, CommitmentItem, Work> step, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (await db.Set<Instruction>().FirstOrDefaultAsync(i => i.Id == id, cancel) is not { } instruction) return Work.No(Refusal.Unknown);
        var item = await db.Set<CommitmentItem>().FirstAsync(i => i.Id == instruction.ItemId, cancel);
        if (!item.IsOpen) return Work.No(Refusal.Ended);
        db.ExpectVersion(instruction, seen);
        return step(instruction, item);
    }, cancel);

    private static NewItem ItemOf(NewInstruction instruction) => new()
    {
        Kind = ItemKind.Task,
        Origin = ItemOrigin.Instruction,
        Title = instruction.Text.Trim() is { Length: > TitleLength } long_ ? long_[..TitleLength] + "…" : instruction.Text.Trim(),
        Deadline = instruction.Due,
        Units = [new NewUnit(instruction.ToUnitId, instruction.ToUnitId, UnitRole.Lead)],
    };

    private static Instruction Row(NewInstruction instruction, CommitmentItem item, Hand hand) => new()
    {
        Id = Guid.CreateVersion7(hand.At),
        ItemId = item.Id,
        AboutItemId = instruction.AboutItemId,
        LeaderId = hand.Role?.CoverOf ?? hand.UserId,
        Leader = hand.Role?.CoverOfName ?? hand.Actor.Name,
        ToUnitId = instruction.ToUnitId,
        Text = instruction.Text.Trim(),
        GivenOn = hand.Day,
        Due = instruction.Due,
    };
}
