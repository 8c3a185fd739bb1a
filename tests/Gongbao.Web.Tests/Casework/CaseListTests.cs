using System.Net;
using System.Text;
using Gongbao.Data.Audit;
using Gongbao.Data.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Web.Tests.Casework;

/// <summary>The list of cases and the desk: who sees which, filters, search by identity number, exports.</summary>
public sealed class CaseListTests(CaseCity city) : IClassFixture<CaseCity>
{
    [Fact]
    public async Task A_list_shows_the_cases_of_the_region_with_masked_names_and_no_others()
    {
        var (mine, theirs) = (await city.SubmitAsync("欧阳朔"), await city.SubmitAsync("慕容雪", "990121"));
        using var clerk = await city.AsAsync(Role.Clerk);
        foreach (var address in (string[])["/cases", "/cases?in=scope&state=all", $"/cases?q={mine}"])
        {
            var page = await clerk.GetAsync(address);
            Assert.Contains(mine, page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(theirs, page.Text, StringComparison.Ordinal);
            Assert.Contains("欧*", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("欧阳", page.Text, StringComparison.Ordinal);
        }
        Assert.DoesNotContain(mine, (await clerk.GetAsync("/cases?state=Granted")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(mine, (await clerk.GetAsync("/cases?step=visit")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(theirs, (await clerk.GetAsync("/cases?in=scope&county=990121&q=" + theirs)).Document.QuerySelector("main")!.QuerySelector("table")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overdue_case_comes_first_and_is_marked_on_list_and_desk()
    {
        var late = await city.SubmitAsync("迟到", day: city.Today.AddDays(-60));
        using var clerk = await city.AsAsync(Role.Clerk);
        Assert.Contains("已超期", (await clerk.GetAsync("/cases?overdue=yes")).Document.QuerySelector("tr:has(a[href$='" + late + "'])")!.TextContent, StringComparison.Ordinal);
        var desk = await clerk.GetAsync("/desk");
        Assert.Contains(late, desk.Document.QuerySelector(".worklist li")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(desk.Document.QuerySelector(".worklist li .late"));
        using var issuer = await city.AsAsync(Role.Issuer);
        Assert.DoesNotContain(late, (await issuer.GetAsync("/desk")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_desk_says_once_that_nothing_waits_and_only_when_nothing_does()
    {
        await city.SubmitAsync("等候");
        using var clerk = await city.AsAsync(Role.Clerk);
        Assert.Empty((await clerk.GetAsync("/desk")).Document.QuerySelectorAll("main .empty"));
        using var elsewhere = await city.AsAsync(Role.Checker, PageProcedure.Elsewhere);
        var idle = await elsewhere.GetAsync("/desk");
        Assert.Empty(idle.Document.QuerySelectorAll("main .worklist li"));
        Assert.Single(idle.Document.QuerySelectorAll("main .empty"));
    }

    [Fact]
    public async Task A_person_is_found_by_identity_number_which_stands_in_no_address()
    {
        var number = await city.SubmitAsync("贺知", identity: "11010519491231002X");
        using var clerk = await city.AsAsync(Role.Clerk);
        var page = await clerk.GetAsync("/cases");
        Assert.Single((await clerk.SubmitAsync(page, "form:has(input[value='find'])", ("Form.Identity", "123"))).Errors);
        var found = await clerk.SubmitAsync(page, "form:has(input[value='find'])", ("Form.Identity", "11010519491231002x"));
        Assert.Equal("/cases", found.Address);
        Assert.Contains(number, found.Document.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("1231002", string.Concat(found.Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))), StringComparison.Ordinal);
        using var elsewhere = await city.AsAsync(Role.Clerk, PageProcedure.Elsewhere);
        var none = await elsewhere.SubmitAsync(await elsewhere.GetAsync("/cases"), "form:has(input[value='find'])", ("Form.Identity", "11010519491231002X"));
        Assert.DoesNotContain(number, none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_has_masked_names_the_filtered_rows_and_an_entry_in_the_audit()
    {
        var number = await city.SubmitAsync("司空图");
        using var clerk = await city.AsAsync(Role.Clerk);
        var csv = Encoding.UTF8.GetString((await clerk.GetAsync("/cases.csv?q=" + number)).Bytes);
        Assert.Contains(number, csv, StringComparison.Ordinal);
        Assert.Contains("司*", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("司空", csv, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/cases.xlsx")).Status);
        Assert.Contains(number, await city.ReadAsync(db => db.Set<AuditRow>().Where(r => r.Kind == "case.export").OrderBy(r => r.Seq).Select(r => r.Details).FirstAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_work_on_cases_sees_neither_list_nor_export()
    {
        using var leader = await city.City.SignedInAsync(Role.Leader);
        foreach (var address in (string[])["/cases", "/cases.csv", "/cases.xlsx"])
            Assert.Equal(HttpStatusCode.Forbidden, (await leader.GetAsync(address)).Status);
    }
}
