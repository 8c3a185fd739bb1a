using System.Net;
using AngleSharp.Html.Dom;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Commitments;

/// <summary>Acts on an item through their pages: what was typed is checked, shown again with what will happen, and then done once.</summary>
public sealed class ItemActPageTests(RegisterCity city) : IClassFixture<RegisterCity>
{
    public static TheoryData<string, string, string, string> Acts => new()
    {
        { "owner", "Form.UnitId=industry;Form.Reason=会议明确", "Form.Reason=", "请填写" },
        { "cycle", "Form.Cadence=Quarterly;Form.DueDays=7", "Form.DueDays=x", "整数" },
        { "plan", "Form.Path=Flat;Form.Baseline=;Form.Reason=会商", "Form.Baseline=一百;Form.Reason=会商", "不是可用的数值" },
        { "milestones", "Form.Title=开工;Form.Due.Year={year};Form.Due.Month=1;Form.Due.Day=31", "Form.Title=开工;Form.Due.Year=2030;Form.Due.Month=13;Form.Due.Day=1", "不是一个日期" },
        { "change", "Form.Value=250;Form.Reason=会议调整", "Form.Value=2.12345;Form.Reason=会议调整", "不是可用的数值" },
        { "publish", "Form.Reason=应公开", "Form.Reason=", "请填写" },
        { "close", "Form.Reason=验收通过", "Form.Reason=", "请填写" },
        { "withdraw", "Form.By=;Form.Reason=文件废止", "Form.By=1900-0001;Form.Reason=文件废止", "编号有误" },
        { "letter", "Form.Text=请说明;Form.Deadline.Year={year};Form.Deadline.Month=1;Form.Deadline.Day=31", "Form.Text=请说明", "请填写" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task An_act_is_for_officers_says_what_is_wrong_what_will_happen_and_is_done_once(string act, string good, string bad, string message)
    {
        var number = await city.RegisterAsync(city.Target("办理" + act));
        var address = $"/commitments/{number}/{act}";
        using (var clerk = await city.AsAsync(Role.Clerk)) Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync(address)).Status);
        using var officer = await city.AsAsync(Role.Supervisor);
        var form = await officer.GetAsync(address);
        Assert.Empty(form.Errors);

        var wrong = await officer.SubmitAsync(form, "form.act", Fields(bad));
        Assert.Contains(message, string.Join(' ', wrong.Errors), StringComparison.Ordinal);
        foreach (var (name, value) in Fields(bad).Where(f => f.Value.Length > 0)) Assert.Equal(value, Value(wrong, name));

        var check = await officer.SubmitAsync(wrong, "form.act", Fields(good));
        Assert.Empty(check.Errors);
        Assert.Contains("确认后", check.Text, StringComparison.Ordinal);
        Assert.NotNull((await officer.SubmitAsync(check, "form.act", ("Form.Step", "edit"))).Document.QuerySelector("form.act .actions"));
        var before = (await city.ItemAsync(number)).Version;

        var done = await officer.SubmitAsync(check, "form.act", ("Form.Step", "do"));
        Assert.True(done.Location is not null, string.Join(' ', done.Errors));
        var after = await city.ItemAsync(number);
        var again = await officer.SubmitAsync(check, "form.act", ("Form.Step", "do"));
        Assert.Equal(done.Location, again.Location);
        Assert.Equal(after.Version, (await city.ItemAsync(number)).Version);
        if (act is not ("milestones" or "letter")) Assert.True(after.Version > before);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync(done.Location!)).Status);
    }

    [Fact]
    public async Task Of_two_officers_the_second_is_told_and_keeps_what_was_typed()
    {
        var number = await city.RegisterAsync(city.Target("两人同时"));
        using var officer = await city.AsAsync(Role.Supervisor);
        var form = await officer.GetAsync($"/commitments/{number}/change");
        var first = await officer.SubmitAsync(form, "form.act", ("Form.Value", "210"), ("Form.Reason", "甲"));
        var second = await officer.SubmitAsync(form, "form.act", ("Form.Value", "220"), ("Form.Reason", "乙"));
        Assert.NotNull((await officer.SubmitAsync(first, "form.act", ("Form.Step", "do"))).Location);
        var told = await officer.SubmitAsync(second, "form.act", ("Form.Step", "do"));
        Assert.Contains("其他人刚刚", string.Join(' ', told.Errors), StringComparison.Ordinal);
        Assert.Equal("220", Value(told, "Form.Value"));
        Assert.Equal(210, (await city.ItemAsync(number)).Value);
    }

    [Fact]
    public async Task An_item_by_hand_is_registered_and_the_next_steps_are_offered()
    {
        using var officer = await city.AsAsync(Role.Supervisor);
        var form = await officer.GetAsync("/commitments/new");
        var wrong = await officer.SubmitAsync(form, "form.act", ("Form.Kind", "Target"), ("Form.Title", "手工立项"));
        Assert.Equal(2, wrong.Errors.Count);
        var check = await officer.SubmitAsync(wrong, "form.act", ("Form.Origin", "MeetingDecision"), ("Form.Value", "1,200.5"), ("Form.Measure", "套"));
        Assert.Contains("达到1,200.5套", check.Text, StringComparison.Ordinal);
        var done = await officer.SubmitAsync(check, "form.act", ("Form.Step", "do"));
        Assert.Equal(done.Location, (await officer.SubmitAsync(check, "form.act", ("Form.Step", "do"))).Location);
        var next = await officer.GetAsync(done.Location!);
        Assert.Contains("已立项", next.Heading, StringComparison.Ordinal);
        Assert.NotNull(next.Document.QuerySelector("main a[href$='/owner']"));
    }

    [Fact]
    public async Task An_extension_is_asked_for_by_the_owner_and_decided_by_another()
    {
        var number = await city.RegisterAsync(city.Target("要延期的目标"));
        using var clerk = await city.AsAsync(Role.Clerk);
        var form = await clerk.GetAsync($"/commitments/{number}/extension");
        (string, string)[] later = [("Form.Deadline.Year", $"{city.Today.Year + 3}"), ("Form.Deadline.Month", "6"), ("Form.Deadline.Day", "30"), ("Form.Reason", "用地未批")];
        Assert.Single((await clerk.SubmitAsync(form, "form.act", ("Form.Reason", "用地未批"))).Errors);
        Assert.NotNull((await clerk.SubmitAsync(await clerk.SubmitAsync(form, "form.act", later), "form.act", ("Form.Step", "do"))).Location);
        using var officer = await city.AsAsync(Role.Supervisor);
        Assert.Contains("延期申请待批", (await officer.GetAsync("/desk")).Text, StringComparison.Ordinal);
        var paper = (await officer.GetAsync("/commitments/" + number)).Document.QuerySelector("aside a[href*='/extension/']")!.GetAttribute("href")!;
        Assert.Null((await clerk.GetAsync(paper)).Document.QuerySelector("form.act"));
        var check = await officer.SubmitAsync(await officer.GetAsync(paper), "form.act", ("Form.Granted", "true"), ("Form.Decision", "同意"));
        Assert.NotNull((await officer.SubmitAsync(check, "form.act", ("Form.Step", "do"))).Location);
        Assert.Equal(new DateOnly(city.Today.Year + 3, 6, 30), (await city.ItemAsync(number)).Deadline);
    }

    private (string Name, string Value)[] Fields(string typed) => [.. typed.Replace("{year}", $"{city.Today.Year + 1}", StringComparison.Ordinal).Split(';').Select(f => f.Split('=', 2)).Select(f => (f[0], f[1]))];

    private static string? Value(WebPage page, string name) => page.Document.QuerySelector($"[name='{name}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };
}
