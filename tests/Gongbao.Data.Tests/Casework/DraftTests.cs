using System.Text;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Casework.KeepDraft;
using Gongbao.Data.Files;
using Gongbao.Data.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Casework;

public abstract class DraftTests(DbEngine engine) : CaseTest(engine)
{
    [Fact]
    public async Task A_draft_is_read_by_its_owner_alone_until_its_last_day()
    {
        var id = await StartAsync();
        var found = await FindAsync(id);
        Assert.Equal(("typed", Day.AddDays(Drafts.DaysKept)), (found!.Content, found.Until));
        Assert.Null(await FindAsync(id, owner: IdOf(Role.Clerk)));
        Assert.NotNull(await FindAsync(id, Day.AddDays(Drafts.DaysKept)));
        Assert.Null(await FindAsync(id, Day.AddDays(Drafts.DaysKept + 1)));
        Assert.Equal(CaseRefusal.Unknown, (await DoAsync<Drafts>(d => d.SaveAsync(id, _ => "other", Person(Role.Clerk), Cancellation))).Refusal);
    }

    [Fact]
    public async Task Saving_hands_in_what_stands_there_and_moves_the_last_day()
    {
        var id = await StartAsync();
        Assert.True((await DoAsync<Drafts>(d => d.SaveAsync(id, standing => standing + "+more", Applicant(day: Day.AddDays(5)), Cancellation))).Done);
        var found = await FindAsync(id);
        Assert.Equal(("typed+more", Day.AddDays(5 + Drafts.DaysKept)), (found!.Content, found.Until));
    }

    [Fact]
    public async Task Handing_in_takes_the_draft_away_and_keeps_its_papers_with_the_case()
    {
        var id = await StartAsync();
        await AttachAsync(id, "photo");
        // the same photo again is the same photo
        await AttachAsync(id, "photo");
        var paper = Assert.Single((await FindAsync(id))!.Papers);
        var sent = await DoAsync<SubmitCase>(a => a.RunAsync(New() with { ApplicantId = IdOf(Role.Resident), DraftId = id }, Applicant(), Cancellation));
        Assert.Null(sent.Refusal);
        Assert.Null(await FindAsync(id));
        await using var db = Open();
        Assert.Equal((paper.FileId, "identity-card"), await db.Set<CaseAttachment>().Where(a => a.CaseId == sent.Id).Select(a => new ValueTuple<Guid, string>(a.FileId, a.Kind)).SingleAsync(Cancellation));
        Assert.Equal(0, await db.Set<DraftAttachment>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_refused_submission_leaves_the_draft_as_it_was()
    {
        await SubmitAsync();
        var id = await StartAsync();
        Assert.Equal(CaseRefusal.Already, (await DoAsync<SubmitCase>(a => a.RunAsync(New() with { DraftId = id }, Applicant(), Cancellation))).Refusal);
        Assert.NotNull(await FindAsync(id));
    }

    [Fact]
    public async Task What_nobody_came_back_for_is_forgotten_with_its_papers()
    {
        var id = await StartAsync();
        await AttachAsync(id, "photo");
        await using var scope = Database.Services.CreateAsyncScope();
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<Drafts>().ForgetAsync(Day.AddDays(Drafts.DaysKept), Cancellation));
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<Drafts>().ForgetAsync(Day.AddDays(Drafts.DaysKept + 1), Cancellation));
        await using var db = Open();
        Assert.Equal((0, 0), (await db.Set<ApplicationDraft>().CountAsync(Cancellation), await db.Set<StoredFile>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_correction_that_was_begun_is_gone_on_with()
    {
        var of = await SubmitAsync(hand: Applicant());
        var first = await StartAsync(of);
        Assert.Equal(first, await StartAsync(of, "ignored"));
        Assert.Equal("typed", (await FindAsync(first))!.Content);
    }

    private async Task<Guid> StartAsync(Guid? corrects = null, string content = "typed")
    {
        await OwnerAsync();
        var outcome = await DoAsync<Drafts>(d => d.StartAsync(TestProcedure.Key, content, corrects, Applicant(), Cancellation));
        Assert.Null(outcome.Refusal);
        return outcome.Id;
    }

    private async Task<DraftFile?> FindAsync(Guid id, DateOnly? day = null, Guid? owner = null)
    {
        await using var scope = Database.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Drafts>().FindAsync(id, owner ?? IdOf(Role.Resident), day ?? Day, Cancellation);
    }

    private async Task AttachAsync(Guid id, string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        Assert.True((await DoAsync<Drafts>(d => d.AttachAsync(id, [("identity-card", stream, "photo.txt")], Applicant(), Cancellation))).Done);
    }

    private async Task OwnerAsync()
    {
        await using var db = Open();
        if (await db.Users.AnyAsync(u => u.Id == IdOf(Role.Resident), Cancellation)) return;
        db.Add(new GongbaoUser { Id = IdOf(Role.Resident), UserName = "resident", DisplayName = "申请人", CreatedAt = Now });
        await db.SaveChangesAsync(Cancellation);
    }
}

public sealed class SqliteDraftTests() : DraftTests(DbEngine.Sqlite);

public sealed class NpgsqlDraftTests() : DraftTests(DbEngine.Npgsql);
