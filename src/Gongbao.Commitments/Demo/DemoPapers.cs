using Gongbao.Commitments.Extend;
using Gongbao.Commitments.Instruct;
using Gongbao.Commitments.PublishBulletin;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Data;
using Gongbao.Data.Identity;

namespace Gongbao.Commitments.Demo;

/// <summary>演示文书: letters, instructions, bulletins, extensions and ends, each left in another state.</summary>
internal sealed class DemoPapers(GongbaoDb db, DemoPeople people, WriteLetter write, PassLetter pass, Instruct.Instruct instruct, Extend.Extend extend, PassBulletin bulletin, CloseItem.CloseItem close)
{
    private const int Reply = 10;

    /// <summary>Writes a letter and takes it inside the office as far as asked.</summary>
    public async Task<Guid> LetterAsync(DemoLife life, LetterState until, DateOnly day, CancellationToken cancel)
    {
        var letter = new NewLetter([life.Id], life.Owner, $"关于加快推进“{life.Item.Title}”的督办函", "该事项进度明显落后于计划。请分析原因，提出整改措施和完成时限，按期书面回复。", day.AddDays(Reply));
        var id = await db.MustAsync(write.RunAsync(letter, people.OfOffice(Role.Supervisor, day), cancel));
        if (until == LetterState.Draft) return id;
        await db.MustAsync(pass.CheckAsync(id, await db.SeenAsync<SupervisionLetter>(id, cancel), people.OfOffice(Role.Checker, day), cancel));
        if (until == LetterState.Checked) return id;
        return await db.MustAsync(pass.IssueAsync(id, await db.SeenAsync<SupervisionLetter>(id, cancel), people.OfOffice(Role.Issuer, day), cancel));
    }

    public async Task ReplyAsync(Guid letter, DemoLife life, DateOnly day, CancellationToken cancel) => await db.MustAsync(pass.ReplyAsync(letter,
        await db.SeenAsync<SupervisionLetter>(letter, cancel), "已成立专班，逐项倒排工期，下月起按周调度，确保追平进度。", people.Of(Role.Clerk, life.Owner, day), cancel));

    public async Task CloseLetterAsync(Guid letter, DateOnly day, CancellationToken cancel) => await db.MustAsync(pass.CloseAsync(letter,
        await db.SeenAsync<SupervisionLetter>(letter, cancel), people.OfOffice(Role.Supervisor, day), cancel));

    /// <summary>Writes the bulletin of the month before and takes it inside the office as far as asked.</summary>
    public async Task BulletinAsync(BulletinState until, DateOnly day, CancellationToken cancel)
    {
        var id = await db.MustAsync(bulletin.DraftAsync(ReportPeriod.Of(Cadence.Monthly, day).Previous.ToString(), people.OfOffice(Role.Supervisor, day), cancel));
        if (until == BulletinState.Draft) return;
        await db.MustAsync(bulletin.CheckAsync(id, await db.SeenAsync<Bulletin>(id, cancel), people.OfOffice(Role.Checker, day), cancel));
        if (until == BulletinState.Checked) return;
        await db.MustAsync(bulletin.IssueAsync(id, await db.SeenAsync<Bulletin>(id, cancel), people.OfOffice(Role.Issuer, day), cancel));
    }

    public Task<Guid> InstructAsync(DemoLife life, string text, DateOnly day, CancellationToken cancel) => db.MustAsync(instruct.GiveAsync(
        new NewInstruction(life.Owner, text, day.AddDays(Reply), life.Id), people.OfOffice(Role.Leader, day), cancel));

    public async Task AnswerAsync(Guid instruction, DemoLife life, DateOnly day, CancellationToken cancel) => await db.MustAsync(instruct.AnswerAsync(instruction,
        await db.SeenAsync<Instruction>(instruction, cancel), "已办理：召开专题会，问题清单和责任人已明确。", people.Of(Role.Issuer, life.Owner, day), cancel));

    public async Task CloseInstructionAsync(Guid instruction, DateOnly day, CancellationToken cancel) => await db.MustAsync(instruct.CloseAsync(instruction,
        await db.SeenAsync<Instruction>(instruction, cancel), "同意办结。", people.OfOffice(Role.Leader, day), cancel));

    /// <summary>Asks for half a year more; granted or refused after four days, or left waiting.</summary>
    public async Task<Guid> AskAsync(DemoLife life, DateOnly day, CancellationToken cancel)
    {
        var later = new[] { life.Item.Deadline!.Value, day }.Max().AddMonths(6);
        return await db.MustAsync(extend.RequestAsync(life.Id, later, "项目用地手续办理时间较长，需顺延。", people.Of(Role.Clerk, life.Owner, day), cancel));
    }

    public async Task DecideAsync(Guid request, bool grant, DateOnly day, CancellationToken cancel) => await db.MustAsync(extend.DecideAsync(request,
        await db.SeenAsync<ExtensionRequest>(request, cancel), grant, grant ? "情况属实，同意顺延。" : "条件已具备，应按原时限完成。", people.OfOffice(Role.Supervisor, day), cancel));

    /// <summary>Ends the item as its story says.</summary>
    public async Task EndAsync(DemoLife life, Guid successor, DateOnly day, CancellationToken cancel)
    {
        var (seen, officer) = (await db.SeenAsync<CommitmentItem>(life.Id, cancel), people.OfOffice(Role.Supervisor, day));
        await db.MustAsync(life.Story.End switch
        {
            DemoEnd.Withdrawn => close.WithdrawAsync(life.Id, seen, "上级政策调整，不再实施。", officer, cancel),
            DemoEnd.Superseded => close.SupersedeAsync(life.Id, seen, successor, "并入新的事项。", officer, cancel),
            _ => close.CloseAsync(life.Id, seen, "完成情况已核实。", officer, cancel),
        });
        life.HasEnded = true;
        if (life.Story.End == DemoEnd.Archived)
            await db.MustAsync(close.ArchiveAsync(life.Id, await db.SeenAsync<CommitmentItem>(life.Id, cancel), people.OfOffice(Role.Supervisor, day), cancel));
    }
}
