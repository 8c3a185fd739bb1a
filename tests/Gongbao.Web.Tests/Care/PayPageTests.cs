using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Care;

/// <summary>From a file of those already served to a paid roll, a return and an exit, through the pages and without script.</summary>
public sealed partial class PayPageTests(ServedCity city) : IClassFixture<ServedCity>
{
    private const string Import = "form:has(input[value='import'])", Draft = "form:has(input[value='draft'])";

    [Fact]
    public async Task Persons_are_imported_paid_by_three_persons_returned_rechecked_and_leave()
    {
        using var clerk = await city.AsAsync(Role.Clerk);
        var wrong = await ServedCity.UploadAsync(clerk, await clerk.GetAsync("/care/import"), Import, city.ImportFile(1, 1));
        Assert.Contains("第 3 行“身份证号”：在文件里重复。", wrong.Errors);
        var page = await clerk.GetAsync("/care/import");
        Assert.Equal("/care/import", (await ServedCity.UploadAsync(clerk, page, Import, city.ImportFile(1, 2, 3))).Location);
        Assert.Equal("/care/import", (await ServedCity.UploadAsync(clerk, page, Import, city.ImportFile(1, 2, 3))).Location);
        await PeopleAreMaskedAsync(clerk);

        var drafted = await clerk.SubmitAsync(await clerk.GetAsync("/care/pay"), Draft);
        Assert.True(drafted.Location is not null, string.Join(' ', drafted.Errors));
        var run = drafted.Location!;
        Assert.Single((await clerk.SubmitAsync(await clerk.GetAsync("/care/pay"), Draft)).Errors);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync(run + "/bank.csv")).Status);
        await PressAsync(Role.Checker, run, "check");
        await PressAsync(Role.Issuer, run, "issue");
        await FilesAndReturnsAsync(clerk, run);
        await CitySeesCountiesAsync(clerk, run);
        await RecheckAsync(clerk);
    }

    [Fact]
    public async Task Another_county_another_office_and_a_wrong_file_learn_nothing()
    {
        using var clerk = await city.AsAsync(Role.Clerk);
        await ServedCity.UploadAsync(clerk, await clerk.GetAsync("/care/import"), Import, city.ImportFile(91));
        var person = Link().Match((await clerk.GetAsync("/care/people")).Body).Value;
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync(person)).Status);
        using var elsewhere = await city.AsAsync(Role.Clerk, ServedCity.Elsewhere);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(person)).Status);
        Assert.DoesNotContain("苏", (await elsewhere.GetAsync("/care/people")).Text, StringComparison.Ordinal);
        Assert.Single((await elsewhere.SubmitAsync(await elsewhere.GetAsync("/care/people"), "form:has(input[value='find'])", ("Form.Id", ServedCity.Identity(91)))).Errors);
        // an office of the city that has no part in the procedure, whatever its region
        using var other = await city.City.SignedInAsync(Role.Clerk);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(person)).Status);
        Assert.Empty((await other.GetAsync("/care/pay")).Document.QuerySelectorAll("main form[method=post]"));
        Assert.Equal(2, (await ServedCity.UploadAsync(clerk, await clerk.GetAsync("/care/recheck"), "form:has(input[value='list'])", "x")).Errors.Count);
    }

    [Fact]
    public async Task A_needs_survey_lists_whom_to_visit_and_the_public_page_has_standards_and_no_person()
    {
        using var clerk = await city.AsAsync(Role.Clerk);
        var done = await ServedCity.UploadAsync(clerk, await clerk.GetAsync("/care/needs"), "form:has(input[value='survey'])",
            $"姓名,身份证号,残疾人证号,联系电话,乡镇,本市户籍,困难类型,特困供养\n陆安,{ServedCity.Identity(201)},{ServedCity.Identity(201)}61,13000000000,,是,低保户,否\n");
        Assert.True(done.Location is not null, string.Join(' ', done.Errors));
        var list = await clerk.GetAsync(done.Location!);
        Assert.Contains("陆*", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("陆安", list.Text, StringComparison.Ordinal);
        Assert.Contains("陆安,13000000000", (await clerk.GetAsync("/care/needs/" + done.Location!.Split('=')[1] + ".csv")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/care/statistics")).Status);
        foreach (var language in (string[])["zh-CN", "en"])
        {
            using var visitor = city.City.Visitor(language);
            var funds = await visitor.GetAsync("/care/funds");
            Assert.Equal(HttpStatusCode.OK, funds.Status);
            Assert.DoesNotContain("苏", funds.Text, StringComparison.Ordinal);
        }
    }

    private static async Task PeopleAreMaskedAsync(Visitor clerk)
    {
        var people = await clerk.GetAsync("/care/people");
        Assert.Contains("苏*1", people.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("苏明", people.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ServedCity.Identity(1), people.Body, StringComparison.Ordinal);
        var found = await clerk.SubmitAsync(people, "form:has(input[value='find'])", ("Form.Id", ServedCity.Identity(1)));
        Assert.StartsWith("/care/people/", found.Location, StringComparison.Ordinal);
        var person = await clerk.GetAsync(found.Location!);
        Assert.DoesNotContain(ServedCity.Identity(1), person.Body, StringComparison.Ordinal);
        var shown = await clerk.SubmitAsync(person, "form:has(input[value='reveal'])");
        Assert.Contains(ServedCity.Identity(1), shown.Body, StringComparison.Ordinal);
    }

    private static async Task FilesAndReturnsAsync(Visitor clerk, string run)
    {
        var bank = Encoding.GetEncoding("GB18030").GetString((await clerk.GetAsync(run + "/bank.csv")).Bytes);
        foreach (var payee in (string[])["苏亮1", "苏亮2", "苏亮3"]) Assert.Contains(payee, bank, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync(run + "/bank.xlsx")).Status);
        Assert.Contains("苏明2", (await clerk.GetAsync(run + "/pooled.csv")).Body, StringComparison.Ordinal);
        var lines = (await clerk.GetAsync(run + "/lines.csv")).Body;
        Assert.Contains("苏*2", lines, StringComparison.Ordinal);
        Assert.Contains("姓名已遮盖", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("苏明", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("苏*2", (await clerk.GetAsync(run + "/lines.csv?kind=Recovery")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync(run + "/lines.xlsx")).Status);
        var reference = bank.Split("\r\n")[1].Split(',')[0];
        const string Returned = "form:has(input[value='returned'])", Release = "form:has(input[value='release'])";
        Assert.Single((await ServedCity.UploadAsync(clerk, await clerk.GetAsync(run), Returned, "流水号,退票原因\n1,销户\n")).Errors);
        Assert.Equal(run, (await ServedCity.UploadAsync(clerk, await clerk.GetAsync(run), Returned, $"流水号,退票原因\n{reference},户名不符\n")).Location);
        var page = await clerk.GetAsync(run);
        Assert.Contains("户名不符", page.Text, StringComparison.Ordinal);
        Assert.Single((await clerk.SubmitAsync(page, Release, ("Form.Payee", "苏亮"))).Errors);
        Assert.Equal(run, (await clerk.SubmitAsync(page, Release, ("Form.Payee", "苏亮"), ("Form.Bank", "云汀农商银行"), ("Form.Account", "6200000000000099"))).Location);
    }

    private async Task CitySeesCountiesAsync(Visitor clerk, string run)
    {
        const string Beside = "main section table tbody th a[href*='month=']";
        using var above = await city.AsAsync(Role.Clerk, ServedCity.Above);
        var page = await above.GetAsync("/care/pay");
        Assert.Contains(page.Document.QuerySelectorAll(Beside), a => a.GetAttribute("href")!.Contains(ServedCity.County, StringComparison.Ordinal));
        Assert.Contains("尚未造册", page.Text, StringComparison.Ordinal);
        Assert.Contains("还没有签发本月名册", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(run, (await above.GetAsync("/care/pay?month=2020-01")).Body, StringComparison.Ordinal);
        Assert.Single((await above.GetAsync("/care/pay?month=x")).Errors);
        Assert.Equal(HttpStatusCode.OK, (await above.GetAsync(run + "/lines.csv")).Status);
        // one county alone has nobody beside it, and another county has no such roll
        Assert.Empty((await clerk.GetAsync("/care/pay")).Document.QuerySelectorAll(Beside));
        using var elsewhere = await city.AsAsync(Role.Clerk, ServedCity.Elsewhere);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(run + "/lines.csv")).Status);
    }

    private async Task RecheckAsync(Visitor clerk)
    {
        var done = await ServedCity.UploadAsync(clerk, await clerk.GetAsync("/care/recheck"), "form:has(input[value='list'])", $"身份证号,死亡日期\n{ServedCity.Identity(3)},{city.Today:yyyy-MM-dd}\n", ("Form.Kind", "Deaths"));
        Assert.True(done.Location is not null, string.Join(' ', done.Errors));
        await DecideAsync(Role.Clerk, done.Location!, "Draft");
        await DecideAsync(Role.Checker, done.Location!, "Check");
        await DecideAsync(Role.Issuer, done.Location!, "Issue");
        Assert.Contains("死亡", (await clerk.GetAsync("/care/people?state=Exited")).Text, StringComparison.Ordinal);
        // all notices of the list in one archive, for who sees the county
        Assert.Contains(done.Location + "/notices.zip", (await clerk.GetAsync(done.Location + "/notices")).Body, StringComparison.Ordinal);
        Assert.StartsWith("PK", (await clerk.GetAsync(done.Location + "/notices.zip")).Body, StringComparison.Ordinal);
        using var elsewhere = await city.AsAsync(Role.Clerk, ServedCity.Elsewhere);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await elsewhere.GetAsync(done.Location + "/notices.zip")).Status);
    }

    private async Task DecideAsync(Role role, string address, string act)
    {
        using var person = await city.AsAsync(role);
        var page = await person.GetAsync(address);
        Assert.Single((await person.SubmitAsync(page, "form:has(input[value='decide'])", ("Form.Act", act))).Errors);
        var chosen = page.Document.QuerySelector("input[name='Form.Chosen']")!.GetAttribute("value")!;
        var answer = await person.SubmitAsync(await person.GetAsync(address), "form:has(input[value='decide'])", ("Form.Act", act), ("Form.Chosen", chosen));
        Assert.True(answer.Location is not null, string.Join(' ', answer.Errors) + answer.Text);
    }

    private async Task PressAsync(Role role, string address, string form)
    {
        using var person = await city.AsAsync(role);
        var answer = await person.SubmitAsync(await person.GetAsync(address), $"form:has(input[value='{form}'])");
        Assert.True(answer.Location is not null, string.Join(' ', answer.Errors));
    }

    [GeneratedRegex("/care/people/[0-9a-f-]{36}")]
    private static partial Regex Link();
}
