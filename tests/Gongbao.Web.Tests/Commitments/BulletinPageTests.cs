using System.Net;
using System.Security.Cryptography;
using Gongbao.Commitments.PublishBulletin;
using Gongbao.Commitments.Register;
using Gongbao.Data.Identity;
using Gongbao.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Web.Tests.Commitments;

/// <summary>The monthly bulletin through its pages: drafted, checked and issued by three persons, frozen with its hash.</summary>
public sealed class BulletinPageTests(RegisterCity city) : IClassFixture<RegisterCity>
{
    private const string List = "/commitments/bulletins";

    [Fact]
    public async Task A_bulletin_is_drafted_checked_issued_and_frozen_with_the_hash_of_its_paper()
    {
        var month = ReportPeriod.Of(Cadence.Monthly, city.Today).ToString();
        await city.RegisterAsync(city.Target("通报中的目标"));
        using var officer = await city.AsAsync(Role.Supervisor);
        var list = await officer.GetAsync(List);
        Assert.Single((await officer.SubmitAsync(list, "form:has(input[value='draft'])", ("Form.Month", "六月"))).Errors);
        var drafted = await officer.SubmitAsync(list, "form:has(input[value='draft'])", ("Form.Month", month));
        Assert.NotNull(drafted.Location);
        Assert.Equal(drafted.Location, (await officer.SubmitAsync(list, "form:has(input[value='draft'])", ("Form.Month", month))).Location);
        Assert.Single((await officer.SubmitAsync(await officer.GetAsync(List), "form:has(input[value='draft'])", ("Form.Month", month))).Errors);
        var page = await officer.GetAsync(drafted.Location!);
        var stale = await officer.GetAsync(drafted.Location!);
        Assert.Contains("亮灯变化", page.Text, StringComparison.Ordinal);
        Assert.NotNull((await officer.SubmitAsync(page, "form:has(input[value='change'])", ("Form.Remarks", "请各单位\n抓紧落实。"))).Location);
        Assert.Single((await officer.SubmitAsync(stale, "form:has(input[value='change'])", ("Form.Remarks", "另一人"))).Errors);
        Assert.Contains("不同", string.Join(' ', (await officer.SubmitAsync(await officer.GetAsync(drafted.Location!), "form:has(input[value='check'])")).Errors), StringComparison.Ordinal);
        await PressAsync(Role.Checker, drafted.Location!, "check");
        await PressAsync(Role.Issuer, drafted.Location!, "issue");

        var row = await city.ReadAsync(db => db.Set<Bulletin>().AsNoTracking().SingleAsync(b => b.Month == month));
        using var leader = await city.AsAsync(Role.Leader);
        var paper = await leader.GetAsync($"{drafted.Location}/docx");
        Assert.Equal(row.Hash, Convert.ToHexStringLower(SHA256.HashData(paper.Bytes)));
        var issued = await leader.GetAsync(drafted.Location!);
        Assert.Contains(row.Hash!, issued.Text, StringComparison.Ordinal);
        Assert.Empty(issued.Document.QuerySelectorAll("main form"));
        await city.RegisterAsync(city.Target("签发后才登记的目标"));
        Assert.Equal(issued.Document.QuerySelector("main .prose")!.TextContent, (await leader.GetAsync(drafted.Location!)).Document.QuerySelector("main .prose")!.TextContent);
        Assert.True(await city.ReadAsync(db => db.Set<Message>().AnyAsync(m => m.Href == drafted.Location)));
    }

    [Fact]
    public async Task A_draft_is_seen_by_its_office_alone_and_an_unknown_one_is_not_there()
    {
        using var officer = await city.AsAsync(Role.Supervisor);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"{List}/{Guid.CreateVersion7()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"{List}/{Guid.CreateVersion7()}/docx")).Status);
        var id = Guid.CreateVersion7();
        await city.ChangeAsync(db =>
        {
            db.Add(new Bulletin { Id = id, Month = "2001-01", FromUnitId = RegisterCity.Other, Remarks = "" });
            return Task.CompletedTask;
        });
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"{List}/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"{List}/{id}/docx")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await city.City.Visitor().GetAsync(List)).Status);
    }

    private async Task PressAsync(Role role, string address, string form)
    {
        using var person = await city.AsAsync(role);
        var page = await person.GetAsync(address);
        var answer = await person.SubmitAsync(page, $"form:has(input[value='{form}'])");
        Assert.True(answer.Location is not null, string.Join(' ', answer.Errors));
        Assert.Equal(answer.Location, (await person.SubmitAsync(page, $"form:has(input[value='{form}'])")).Location);
    }
}
