using System.Net;
using System.Text;
using Gongbao.Commitments.ChainChecklist;
using Gongbao.Commitments.Instruct;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Overview;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Platform.Parts;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Commitments;

/// <summary>The leader's page, instructions, rankings, public progress and the checklist of the chains, on the sample city (which plays in mid-2024).</summary>
public sealed class OverviewPageTests(City city) : IClassFixture<City>, IAsyncLifetime
{
    private const string Secret = "某项问题不公开";

    private CommitmentItem _red = default!, _green = default!;
    private string _chain = "";

    public async ValueTask InitializeAsync()
    {
        _chain = city.Services.GetRequiredService<ChainDirectory>().All[0];
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        _red = await FindOrAddAsync(db, "T-RED", LightKind.Red, LightReason.FarBehind, published: false);
        _green = await FindOrAddAsync(db, "T-GREEN", LightKind.Green, LightReason.OnTrack, published: true);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("/leader")]
    [InlineData("/leader/instruct")]
    [InlineData("/commitments/rankings")]
    [InlineData("/commitments/chains")]
    public async Task Who_is_not_signed_in_is_asked_to(string address)
    {
        using var visitor = city.Visitor();
        Assert.StartsWith("/sign-in", (await visitor.GetAsync(address)).Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Clerk, "/leader")]
    [InlineData(Role.Resident, "/commitments/rankings")]
    [InlineData(Role.Supervisor, "/leader/instruct")]
    public async Task Who_has_another_role_is_refused(Role role, string address)
    {
        using var person = await city.SignedInAsync(role);
        Assert.Equal(HttpStatusCode.Forbidden, (await person.GetAsync(address)).Status);
    }

    [Fact]
    public async Task The_leader_sees_what_is_late_and_whose_it_is_and_can_give_an_instruction_on_the_row()
    {
        using var leader = await city.SignedInAsync(Role.Leader);
        var page = await leader.GetAsync("/leader");
        Assert.Equal((HttpStatusCode.OK, "领导总览"), (page.Status, page.Heading));
        var row = page.Document.QuerySelectorAll("#late ~ * tr, section tr").First(r => r.TextContent.Contains(_red.Title, StringComparison.Ordinal));
        Assert.Contains("市工信局", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("/leader/instruct/T-RED", row.QuerySelector("a.btn")?.GetAttribute("href"));
        Assert.NotEmpty(page.Document.QuerySelectorAll(".tilemap .tile"));
        Assert.NotEmpty(page.Document.QuerySelectorAll($"a[href='/leader/chains/{_chain}']"));
    }

    [Fact]
    public async Task Two_taps_give_an_instruction_which_is_an_item_and_a_double_post_gives_one()
    {
        using var leader = await city.SignedInAsync(Role.Leader);
        var form = await leader.GetAsync("/leader/instruct/T-RED");
        var text = "请核查" + Guid.NewGuid();
        var done = await leader.SubmitAsync(form, "main form", ("Form.Text", text));
        Assert.Equal("/leader", done.Location);
        await leader.SubmitAsync(form, "main form", ("Form.Text", text));
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        var given = await db.Set<Instruction>().SingleAsync(i => i.Text == text, TestContext.Current.CancellationToken);
        Assert.Equal((_red.Id, "industry", InstructionState.Given), (given.AboutItemId, given.ToUnitId, given.State));
        Assert.Equal(ItemOrigin.Instruction, (await db.Set<CommitmentItem>().SingleAsync(i => i.Id == given.ItemId, TestContext.Current.CancellationToken)).Origin);
        Assert.Contains(text, (await leader.GetAsync("/leader")).Text, StringComparison.Ordinal);
        Assert.Contains(text, (await leader.GetAsync("/leader/instructions/" + given.Id)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Unit", "", "请选择承办单位。")]
    [InlineData("Form.Unit", "nobody", "请选择承办单位。")]
    [InlineData("Form.Text", " ", "请写明批示内容。")]
    [InlineData("Form.Due.Month", "13", "请填写完整的日期，如 2024 年 6 月 30 日。")]
    [InlineData("Form.Due.Year", "2020", "期限已过。请填写今天或以后的日期。")]
    public async Task What_is_wrong_with_an_instruction_is_said_at_its_field_and_what_was_typed_is_kept(string field, string value, string message)
    {
        using var leader = await city.SignedInAsync(Role.Leader);
        var fields = new List<(string, string)> { ("Form.Text", "写好的内容") };
        fields.RemoveAll(f => f.Item1 == field);
        var answer = await leader.SubmitAsync(await leader.GetAsync("/leader/instruct/T-RED"), "main form", [.. fields, (field, value)]);
        Assert.Equal([message], answer.Errors);
        if (field != "Form.Text") Assert.Equal("写好的内容", answer.Document.QuerySelector("textarea")?.TextContent);
    }

    [Theory]
    [InlineData("/leader/instruct/no-such-item")]
    [InlineData("/leader/chains/no-such-chain")]
    [InlineData("/leader/instructions/00000000-0000-0000-0000-000000000001")]
    [InlineData("/commitments/chains/no-such-chain/plan")]
    [InlineData("/commitments/rankings/nothing.csv")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var leader = await city.SignedInAsync(Role.Leader);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(address)).Status);
    }

    [Theory]
    [InlineData("2024-06-01", "显示的是2024年6月1日当天的灯")]
    [InlineData("nonsense", "没有读懂这个日期")]
    public async Task Another_day_can_be_looked_at(string day, string says)
    {
        using var leader = await city.SignedInAsync(Role.Leader);
        foreach (var address in new[] { "/leader", "/leader/chains/" + _chain, "/commitments/rankings", "/commitments/chains" })
        {
            var page = await leader.GetAsync($"{address}?on={day}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(says, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_public_sees_published_items_only_and_what_the_lights_mean()
    {
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/progress");
        Assert.Equal((HttpStatusCode.OK, "公开进度"), (page.Status, page.Heading));
        Assert.Contains("比计划慢了很多，或者过了期限还没有完成。", page.Text, StringComparison.Ordinal);
        var chain = await visitor.GetAsync("/progress/" + _chain);
        Assert.Contains(_green.Title, chain.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_red.Title, chain.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, chain.Text + page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/progress/no-such-chain")).Status);
    }

    [Theory]
    [InlineData(null, "/progress")]
    [InlineData(null, "/progress/{chain}")]
    [InlineData(Role.Leader, "/leader")]
    [InlineData(Role.Leader, "/leader/chains/{chain}")]
    public async Task A_count_of_lights_leads_to_as_many_items(Role? role, string address)
    {
        using var person = role is { } known ? await city.SignedInAsync(known) : city.Visitor();
        var page = await person.GetAsync(address.Replace("{chain}", _chain, StringComparison.Ordinal));
        var links = page.Document.QuerySelectorAll("main a[href^='/commitments?']").Where(a => a.GetAttribute("href")!.Contains("light=", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var count = string.Concat(link.TextContent.Where(char.IsAsciiDigit));
            Assert.Contains($"共 {count} 条", (await person.GetAsync(link.GetAttribute("href")!)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_past_day_leads_to_no_list_of_today()
    {
        using var leader = await city.SignedInAsync(Role.Leader);
        foreach (var address in new[] { "/leader", "/leader/chains/" + _chain })
            Assert.Empty((await leader.GetAsync(address + "?on=2024-06-01")).Document.QuerySelectorAll("a[href*='light=']"));
    }

    [Fact]
    public async Task Rankings_state_their_rule_and_are_exported_as_shown()
    {
        using var clerk = await city.SignedInAsync(Role.Clerk);
        var page = await clerk.GetAsync("/commitments/rankings");
        Assert.Contains("并列", page.Text, StringComparison.Ordinal);
        Assert.Contains("工作惯例", page.Text, StringComparison.Ordinal);
        var csv = Encoding.UTF8.GetString((await clerk.GetAsync("/commitments/rankings/units.csv")).Bytes);
        Assert.Contains("市工信局", csv, StringComparison.Ordinal);
        Assert.Equal("PK", Encoding.ASCII.GetString((await clerk.GetAsync("/commitments/rankings/counties.xlsx")).Bytes.AsSpan(0, 2)));
    }

    [Fact]
    public async Task Evidence_lights_a_point_and_a_withdrawn_one_stays_listed()
    {
        using var officer = await city.SignedInAsync(Role.Supervisor);
        var (address, what) = (SetEvidence.Address(_chain, "team"), "专班名单" + Guid.NewGuid());
        Assert.Contains("无佐证", (await officer.GetAsync(address)).Text, StringComparison.Ordinal);
        var answer = await officer.SubmitAsync(await officer.GetAsync(address), "form:has(textarea)", ("Form.What", what));
        Assert.Equal(address, answer.Location);
        var page = await officer.GetAsync(address);
        Assert.Contains("有效", page.Text, StringComparison.Ordinal);
        Assert.NotNull((await officer.GetAsync("/commitments/chains")).Document.QuerySelector($"a[href='{address}'] .light.g"));

        var form = "form:has(input[name='Withdrawal.Reason'])";
        Assert.Equal(["请填写此项。"], (await officer.SubmitAsync(page, form, ("Withdrawal.Reason", ""))).Errors);
        Assert.Equal(address, (await officer.SubmitAsync(page, form, ("Withdrawal.Reason", "登记错了"))).Location);
        Assert.Contains("已撤回：登记错了", (await officer.GetAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_supervision_office_and_the_lead_unit_may_enter_evidence()
    {
        using var clerk = await city.SignedInAsync(Role.Clerk);
        var page = await clerk.GetAsync(SetEvidence.Address(_chain, "chief"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Document.QuerySelector("textarea"));
    }

    [Theory]
    [InlineData("/leader")]
    [InlineData("/leader/instruct")]
    [InlineData("/commitments/rankings")]
    [InlineData("/commitments/chains")]
    [InlineData("/progress")]
    public async Task In_English_no_label_is_left_in_Chinese(string address)
    {
        using var leader = await city.SignedInAsync(Role.Leader);
        var page = await leader.GetAsync(address + "?culture=en");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var label in page.Document.QuerySelectorAll("main th[scope=col], main dt, main h1, main h2, main label, main .kicker, main caption, main figcaption, main .notice"))
            Assert.DoesNotContain(label.TextContent, c => c is >= '\u4E00' and <= '\u9FFF');
    }

    private async Task<CommitmentItem> FindOrAddAsync(GongbaoDb db, string number, LightKind light, LightReason reason, bool published)
    {
        var cancel = TestContext.Current.CancellationToken;
        if (await db.Set<CommitmentItem>().SingleOrDefaultAsync(i => i.Number == number, cancel) is { } known) return known;
        var item = new CommitmentItem
        {
            Id = Guid.CreateVersion7(),
            Number = number,
            Kind = ItemKind.Target,
            Origin = ItemOrigin.Document,
            Title = number + " 的目标",
            TitleEn = number,
            ChainId = _chain,
            RegionCode = "990121",
            OwnerUnitId = "industry",
            OwnerBasis = OwnerBasis.Set,
            Value = 20,
            Measure = "家",
            LatestValue = 7,
            LatestOn = new(2024, 5, 31),
            Deadline = new(2026, 12, 31),
            Published = published,
            Light = light,
            LightReason = reason,
            LightSince = new(2024, 6, 1),
            RegisteredOn = new(2024, 1, 1),
        };
        db.Add(item);
        await db.SaveChangesAsync(cancel);
        return item;
    }
}
