using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Care;

/// <summary>Events of a person served, recorded and decided through the pages and without script.</summary>
public sealed partial class ChangePageTests(ServedCity city) : IClassFixture<ServedCity>
{
    [Fact]
    public async Task Another_carer_is_recorded_with_a_preview_decided_by_three_and_paid_from_the_month_after()
    {
        using var clerk = await city.AsAsync(Role.Clerk);
        var person = await PersonAsync(clerk, 301);
        var form = await clerk.GetAsync(person + "/change?kind=CarerChanged");
        var bad = await clerk.SubmitAsync(form, "main form", ("Form.Step", "check"), ("Form.Day.Year", "2099"), ("Form.Day.Month", "1"), ("Form.Day.Day", "1"), ("Form.Account", "12x"));
        foreach (var fault in (string[])["不能晚于今天", "请填写", "账号应为 8 至 32 位数字"]) Assert.Contains(bad.Errors, e => e.Contains(fault, StringComparison.Ordinal));
        var typed = Fields(("Form.Payee", "苏新"), ("Form.Bank", "云汀农商银行"), ("Form.Account", "6200 0000 0000 0999"), ("Form.Basis", "变更照护人申请"));
        var check = await clerk.SubmitAsync(form, "main form", [("Form.Step", "check"), .. typed]);
        Assert.Contains("发放变动", check.Text, StringComparison.Ordinal);
        var done = await clerk.SubmitAsync(check, "main form", ("Form.Step", "do"));
        Assert.True(done.Location is not null, string.Join(' ', done.Errors));
        var number = done.Location!.Split('=')[1];
        // sent twice, one case
        Assert.Equal(done.Location, (await clerk.SubmitAsync(check, "main form", ("Form.Step", "do"))).Location);
        Assert.Contains(number, Assert.Single((await clerk.SubmitAsync(await clerk.SubmitAsync(await clerk.GetAsync(person + "/change?kind=CarerChanged"), "main form", [("Form.Step", "check"), .. typed]), "main form", ("Form.Step", "do"))).Errors), StringComparison.Ordinal);
        Assert.DoesNotContain("6200000000000999", (await clerk.GetAsync("/cases/" + number)).Text, StringComparison.Ordinal);
        await DecideAsync(clerk, number);
        var file = await clerk.GetAsync(person);
        Assert.Contains("照护人变更", file.Text, StringComparison.Ordinal);
        var first = new DateOnly(city.Today.Year, city.Today.Month, 1).AddMonths(1);
        Assert.Contains($"{first.Year}年{first.Month}月起", file.Text, StringComparison.Ordinal);
        Assert.Contains("/cases/" + number, file.Body, StringComparison.Ordinal);
        // from whom to whom, masked, on what it rests and who issued it
        foreach (var part in (string[])["变动记录", "苏*", "→", "依据：变更照护人申请", "Issuer990181签发"]) Assert.Contains(part, file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("6200000000000999", file.Text, StringComparison.Ordinal);
        Assert.Contains("6200000000000999", (await clerk.SubmitAsync(file, "form:has(input[value='reveal'])")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exit_ends_payment_with_a_frozen_notice_that_another_county_does_not_find()
    {
        using var clerk = await city.AsAsync(Role.Clerk);
        var person = await PersonAsync(clerk, 302);
        var form = await clerk.GetAsync(person + "/change?kind=Exit");
        var check = await clerk.SubmitAsync(form, "main form", [("Form.Step", "check"), ("Form.Reason", "OwnWish"), .. Fields(("Form.Basis", "退出申请"))]);
        Assert.Contains("最后发放月份", check.Text, StringComparison.Ordinal);
        var done = await clerk.SubmitAsync(check, "main form", ("Form.Step", "do"));
        await DecideAsync(clerk, done.Location!.Split('=')[1]);
        var page = await clerk.GetAsync(person);
        Assert.Empty(page.Document.QuerySelectorAll("a[href$='/change']"));
        var notice = Notice().Match(page.Body).Value;
        var paper = await clerk.GetAsync(notice);
        Assert.Contains("本人或者监护人申请退出", paper.Text, StringComparison.Ordinal);
        Assert.Contains("云府办发〔2023〕15号 二（三）", paper.Text, StringComparison.Ordinal);
        Assert.Contains("SHA-256", paper.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync(notice + "/docx")).Status);
        using var elsewhere = await city.AsAsync(Role.Clerk, ServedCity.Elsewhere);
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], [(await elsewhere.GetAsync(notice)).Status, (await elsewhere.GetAsync(notice + "/docx")).Status, (await elsewhere.GetAsync(person + "/change")).Status]);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync(person + "/change?kind=Exit")).Status);
    }

    [Fact]
    public async Task What_does_not_fit_the_form_of_service_is_not_offered_and_amounts_stand_there_as_they_are()
    {
        using var clerk = await city.AsAsync(Role.Clerk);
        var person = await PersonAsync(clerk, 303);
        var kinds = await clerk.GetAsync(person + "/change");
        Assert.Empty(kinds.Document.QuerySelectorAll("a[href$='InstitutionChanged']"));
        Assert.Equal(8, kinds.Document.QuerySelectorAll("main a[href*='?kind=']").Length);
        Assert.Equal("50", (await clerk.GetAsync(person + "/change?kind=AmountsChanged")).Document.QuerySelector("[name='Form.living']")!.GetAttribute("value"));
        var same = await clerk.SubmitAsync(await clerk.GetAsync(person + "/change?kind=FormChanged"), "main form", [("Form.Step", "check"), .. Fields()]);
        Assert.Contains(same.Errors, e => e.Contains("请选择", StringComparison.Ordinal));
        Assert.Contains(same.Errors, e => e.Contains("没有的填 0", StringComparison.Ordinal));
        using var checker = await city.AsAsync(Role.Checker);
        Assert.Equal(HttpStatusCode.Forbidden, (await checker.GetAsync(person + "/change")).Status);
    }

    [Fact]
    public async Task An_assessment_that_is_due_stands_on_the_desk_and_one_that_fails_proposes_an_exit()
    {
        using var clerk = await city.AsAsync(Role.Clerk);
        var person = await PersonAsync(clerk, 304);
        Assert.Contains("没有记录", (await clerk.GetAsync(person)).Text, StringComparison.Ordinal);
        Assert.Contains("应复评失能状况", (await clerk.GetAsync("/desk")).Text, StringComparison.Ordinal);
        Assert.Contains(person, (await clerk.GetAsync("/care/people?due=yes")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(person, (await clerk.GetAsync("/care/people?due=failed")).Body, StringComparison.Ordinal);
        (string, string)[] abilities = [.. new[] { "eating", "dressing", "transfer", "walking", "toileting", "bathing" }.Select((a, i) => ("Form." + a, i < 1 ? "unable" : "able"))];
        var form = await clerk.GetAsync(person + "/change?kind=Reassessed");
        Assert.Equal(9, (await clerk.SubmitAsync(form, "main form", [("Form.Step", "check"), .. Fields()])).Errors.Count);
        var check = await clerk.SubmitAsync(form, "main form", [("Form.Step", "check"), .. abilities, .. Fields(("Form.doctor", "医生甲"), ("Form.institution", "县医院"), ("Form.Basis", "评估记录"))]);
        Assert.Contains("提示拟退出", check.Text, StringComparison.Ordinal);
        var done = await clerk.SubmitAsync(check, "main form", ("Form.Step", "do"));
        await DecideAsync(clerk, done.Location!.Split('=')[1], "assessment");
        Assert.Contains("拟退出", (await clerk.GetAsync(person)).Text, StringComparison.Ordinal);
        Assert.Contains(person, (await clerk.GetAsync("/care/people?due=failed")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(person, (await clerk.GetAsync("/care/people?due=yes")).Body, StringComparison.Ordinal);
        Assert.Contains("复评未达到失能标准", (await clerk.GetAsync("/desk")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_are_exported_masked_as_the_filters_leave_them()
    {
        using var clerk = await city.AsAsync(Role.Clerk);
        await PersonAsync(clerk, 305);
        var csv = await clerk.GetAsync("/care/people.csv?service=Home&state=Serving");
        Assert.Contains("苏*", csv.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("苏明", csv.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(ServedCity.Identity(305), csv.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("苏*", (await clerk.GetAsync("/care/people.csv?service=Institution")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("苏*", (await clerk.GetAsync("/care/people.csv?household=4")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/care/people.xlsx")).Status);
        using var elsewhere = await city.AsAsync(Role.Clerk, ServedCity.Elsewhere);
        Assert.DoesNotContain("苏*", (await elsewhere.GetAsync("/care/people.csv")).Body, StringComparison.Ordinal);
    }

    private (string, string)[] Fields(params (string, string)[] more) =>
        [("Form.Day.Year", city.Today.ToString("yyyy", CultureInfo.InvariantCulture)), ("Form.Day.Month", city.Today.ToString("%M", CultureInfo.InvariantCulture)), ("Form.Day.Day", city.Today.ToString("%d", CultureInfo.InvariantCulture)), .. more];

    private async Task<string> PersonAsync(Visitor clerk, int no)
    {
        await ServedCity.UploadAsync(clerk, await clerk.GetAsync("/care/import"), "form:has(input[value='import'])", city.ImportFile(no));
        var found = await clerk.SubmitAsync(await clerk.GetAsync("/care/people"), "form:has(input[value='find'])", ("Form.Id", ServedCity.Identity(no)));
        return found.Location!;
    }

    // drafted, checked and issued by three persons of the office
    [Fact]
    public async Task The_list_says_how_many_days_an_assessment_is_overdue()
    {
        using var clerk = await city.AsAsync(Role.Clerk);
        var file = city.ImportFile(306).Split('\n');
        var sent = await ServedCity.UploadAsync(clerk, await clerk.GetAsync("/care/import"), "form:has(input[value='import'])", $"{file[0]},评估日期\n{file[1]},{city.Today.AddMonths(-12).AddDays(-41):yyyy-MM-dd}\n");
        Assert.True(sent.Location is not null, string.Join(' ', sent.Errors));
        var due = city.Today.DayNumber - city.Today.AddMonths(-12).AddDays(-41).AddMonths(12).DayNumber;
        Assert.Contains((await clerk.GetAsync("/care/people?due=yes")).Document.QuerySelectorAll("main tbody tr"), r => r.QuerySelectorAll("td").Any(c => c.TextContent.Trim() == due.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private async Task DecideAsync(Visitor clerk, string number, string? duty = null)
    {
        if (duty is not null)
        {
            await city.DecideAsync(number, duty);
            return;
        }
        var act = await clerk.GetAsync($"/cases/{number}/act/Approve");
        var check = await clerk.SubmitAsync(act, "form.act", ("Form.Step", "check"));
        Assert.NotNull((await clerk.SubmitAsync(check, "form.act", ("Form.Step", "do"))).Location);
        foreach (var (role, form) in ((Role, string)[])[(Role.Checker, "check"), (Role.Issuer, "issue")])
        {
            using var officer = await city.AsAsync(role);
            var answer = await officer.SubmitAsync(await officer.GetAsync("/cases/" + number), $"form:has(input[value='{form}'])");
            Assert.True(answer.Location is not null, string.Join(' ', answer.Errors));
        }
    }

    [GeneratedRegex("/care/exits/[0-9a-f-]{36}")]
    private static partial Regex Notice();
}
