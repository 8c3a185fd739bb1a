using Gongbao.Commitments.Instruct;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.LeadersPage;

/// <summary>The instructions (批示) that a person follows: a leader their own, the supervision office all of them.</summary>
internal sealed class InstructionShelf(GongbaoDb db)
{
    /// <summary>Those not closed first, the earliest due first.</summary>
    public async Task<IReadOnlyList<InstructionLine>> OfAsync(CurrentUser user, int most, CancellationToken cancel)
    {
        var given = db.Set<Instruction>().AsNoTracking();
        if (!user.Has(Permissions.Supervise)) given = given.Where(i => i.LeaderId == Leader(user));
        return await Lines(given.OrderBy(i => i.State == InstructionState.Closed).ThenBy(i => i.Due).ThenBy(i => i.Id).Take(most)).ToListAsync(cancel);
    }

    /// <summary>One of them; null when there is none or it is not theirs to see.</summary>
    public async Task<InstructionLine?> FindAsync(Guid id, CurrentUser user, CancellationToken cancel)
    {
        var line = await Lines(db.Set<Instruction>().AsNoTracking().Where(i => i.Id == id)).SingleOrDefaultAsync(cancel);
        return line is not null && (user.Has(Permissions.Supervise) || line.LeaderId == Leader(user)) ? line : null;
    }

    // who stands in for a leader sees the leader's
    private static Guid? Leader(CurrentUser user) => user.Active?.CoverOf ?? user.Id;

    private IQueryable<InstructionLine> Lines(IQueryable<Instruction> given) =>
        from instruction in given
        join made in db.Set<CommitmentItem>() on instruction.ItemId equals made.Id
        join about in db.Set<CommitmentItem>() on instruction.AboutItemId equals (Guid?)about.Id into abouts
        from item in abouts.DefaultIfEmpty()
        orderby instruction.State == InstructionState.Closed, instruction.Due, instruction.Id
        select new InstructionLine
        {
            Id = instruction.Id, Number = made.Number, LeaderId = instruction.LeaderId, Leader = instruction.Leader, ToUnitId = instruction.ToUnitId,
            Text = instruction.Text, GivenOn = instruction.GivenOn, Due = instruction.Due, Answer = instruction.Answer, AnsweredOn = instruction.AnsweredOn,
            State = instruction.State, Version = instruction.Version,
            AboutNumber = item == null ? null : item.Number, AboutTitle = item == null ? null : item.Title, AboutTitleEn = item == null ? null : item.TitleEn,
        };
}

/// <summary>An instruction as the leader's page shows it (批示行).</summary>
internal sealed class InstructionLine
{
    public required Guid Id { get; init; }

    /// <summary>Of the item that it made.</summary>
    public required string Number { get; init; }
    public required Guid LeaderId { get; init; }
    public required string Leader { get; init; }
    public required string ToUnitId { get; init; }
    public required string Text { get; init; }
    public required DateOnly GivenOn { get; init; }
    public required DateOnly Due { get; init; }
    public string? Answer { get; init; }
    public DateOnly? AnsweredOn { get; init; }
    public required InstructionState State { get; init; }
    public required int Version { get; init; }
    public string? AboutNumber { get; init; }
    public string? AboutTitle { get; init; }
    public string? AboutTitleEn { get; init; }

    public string? LocalAbout => Display.IsChinese ? AboutTitle : AboutTitleEn ?? AboutTitle;

    /// <summary>Light of its state on a day: answered or closed is green, past its day red.</summary>
    public LightKind LightOn(DateOnly day) => State is not InstructionState.Given ? LightKind.Green : Due < day ? LightKind.Red : LightKind.Grey;
}
