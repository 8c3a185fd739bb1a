using System.Net;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Commitments;

/// <summary>A supervision letter through its page: nobody does two steps, the unit sees it when it is issued, and answers.</summary>
public sealed class LetterPageTests(RegisterCity city) : IClassFixture<RegisterCity>
{
    [Fact]
    public async Task A_letter_is_checked_issued_answered_and_closed_by_different_persons()
    {
        var number = await city.RegisterAsync(city.Target("要督办的目标"));
        var id = await DraftedByAnotherAsync(number);
        var draft = $"/commitments/letters/{id}";
        using var officer = await city.AsAsync(Role.Supervisor);
        var page = await officer.GetAsync(draft);
        var stale = await officer.SubmitAsync(page, "form:has(input[value='change'])", ("Form.Title", ""));
        Assert.Single(stale.Errors);
        Assert.Equal(draft, (await officer.SubmitAsync(page, "form:has(input[value='check'])")).Location);
        var same = await officer.SubmitAsync(await officer.GetAsync(draft), "form:has(input[value='issue'])");
        Assert.Contains("不同", string.Join(' ', same.Errors), StringComparison.Ordinal);
        using var issuer = await city.AsAsync(Role.Issuer);
        Assert.Equal(draft, (await issuer.SubmitAsync(await issuer.GetAsync(draft), "form:has(input[value='issue'])")).Location);
        var issued = await city.ReadAsync(db => db.Set<SupervisionLetter>().AsNoTracking().SingleAsync(l => l.Id == id));
        using var clerk = await city.AsAsync(Role.Clerk);
        Assert.Contains("待回复的督办函", (await clerk.GetAsync("/desk")).Text, StringComparison.Ordinal);
        var letter = await clerk.GetAsync("/commitments/letters/" + issued.Number);
        Assert.Single((await clerk.SubmitAsync(letter, "form:has(input[value='reply'])")).Errors);
        var replied = await clerk.SubmitAsync(letter, "form:has(input[value='reply'])", ("Form.Reply", "已整改"));
        Assert.Equal(draft, replied.Location);
        Assert.Equal(draft, (await clerk.SubmitAsync(letter, "form:has(input[value='reply'])", ("Form.Reply", "已整改"))).Location);
        Assert.Equal(draft, (await officer.SubmitAsync(await officer.GetAsync(draft), "form:has(input[value='close'])")).Location);
        Assert.Equal(LetterState.Closed, await city.ReadAsync(db => db.Set<SupervisionLetter>().Where(l => l.Id == id).Select(l => l.State).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync("/commitments/letters/1900-0001")).Status);
    }

    [Fact]
    public async Task Letters_are_listed_to_who_may_see_them_and_filtered()
    {
        var id = await DraftedByAnotherAsync(await city.RegisterAsync(city.Target("清单里的督办函")));
        var address = $"main a[href='/commitments/letters/{id}']";
        using var officer = await city.AsAsync(Role.Supervisor);
        foreach (var (query, shown) in new[] { ("", true), ("?state=Draft", true), ("?q=关于进度", true), ($"?unit={RegisterCity.Office}&sort=-number", true), ("?state=late", false), ("?state=Issued", false), ("?q=没有这样的", false), ("?unit=industry&sort=number", false) })
            Assert.Equal(shown, (await officer.GetAsync("/commitments/letters" + query)).Document.QuerySelector(address) is not null);
        await city.ChangeAsync(db => db.Set<SupervisionLetter>().Where(l => l.Id == id)
            .ExecuteUpdateAsync(s => s.SetProperty(l => l.State, LetterState.Issued).SetProperty(l => l.IssuedOn, city.Today).SetProperty(l => l.Deadline, city.Today.AddDays(-1)).SetProperty(l => l.Number, "1999-" + id.ToString()[..6])));
        Assert.Contains("逾期未回复", (await officer.GetAsync("/commitments/letters?state=late")).Document.QuerySelector("main tbody")!.TextContent, StringComparison.Ordinal);
        await city.ChangeAsync(db => db.Set<SupervisionLetter>().Where(l => l.Id == id).ExecuteDeleteAsync());
    }

    private async Task<Guid> DraftedByAnotherAsync(string number)
    {
        await using var scope = city.City.Services.CreateAsyncScope();
        var (db, clock, item) = (scope.ServiceProvider.GetRequiredService<GongbaoDb>(), scope.ServiceProvider.GetRequiredService<CityClock>(), await city.ItemAsync(number));
        var hand = new Hand(new Actor(Guid.CreateVersion7().ToString(), "另一位督查"), new HeldRole(Guid.Empty, Role.Supervisor, RegisterCity.Office, new RegionScope("990100")), clock.Now, clock.Today);
        var done = await scope.ServiceProvider.GetRequiredService<WriteLetter>().RunAsync(new NewLetter([item.Id], RegisterCity.Office, "关于进度", "请说明原因", clock.Today.AddDays(10)), hand, TestContext.Current.CancellationToken);
        Assert.Null(done.Refusal);
        return done.Id;
    }
}
