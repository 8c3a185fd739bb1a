using System.Net;
using System.Text;
using Gongbao.Data.Identity;

namespace Gongbao.Web.Tests.Casework;

/// <summary>Change of law: which decided cases a parameter touches, and the way to decide them anew.</summary>
public sealed class AffectedTests(CaseCity city) : IClassFixture<CaseCity>
{
    [Fact]
    public async Task A_decided_case_that_used_the_parameter_is_listed_and_reopened_with_the_clause_as_reason()
    {
        var number = await city.GrantedAsync("方既白");
        using var clerk = await city.AsAsync(Role.Clerk);
        var today = $"{city.Today:yyyy-MM-dd}";
        var page = await clerk.GetAsync($"/cases/affected?key=care.standard.home&from={today}&clause=过渡条款甲");
        var link = page.Document.QuerySelector($"a[href^='/cases/{number}/act/Reopen']")!.GetAttribute("href")!;
        Assert.DoesNotContain("方既白", page.Text, StringComparison.Ordinal);
        Assert.Contains("过渡条款甲", (await clerk.GetAsync(link)).Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(number, Encoding.UTF8.GetString((await clerk.GetAsync($"/cases/affected.csv?key=care.standard.home&from={today}")).Bytes), StringComparison.Ordinal);
        foreach (var other in (string[])[$"key=care.age.minimum&from={today}", $"key=care.standard.home&from={city.Today.AddDays(1):yyyy-MM-dd}", $"key=care.standard.home&from={today}&state=Refused"])
            Assert.DoesNotContain(number, (await clerk.GetAsync("/cases/affected?" + other)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_of_another_county_is_not_listed_and_wrong_input_is_said()
    {
        var number = await city.GrantedAsync("何晏清");
        using var elsewhere = await city.AsAsync(Role.Clerk, PageProcedure.Elsewhere);
        Assert.DoesNotContain(number, (await elsewhere.GetAsync($"/cases/affected?key=care.standard.home&from={city.Today:yyyy-MM-dd}")).Text, StringComparison.Ordinal);
        Assert.Contains("不是日期", Assert.Single((await elsewhere.GetAsync("/cases/affected?key=care.standard.home&from=昨天")).Errors), StringComparison.Ordinal);
        Assert.Contains("没有参数", (await elsewhere.GetAsync("/cases/affected?key=none&from=2024-01-01")).Errors[0], StringComparison.Ordinal);
        using var leader = await city.City.SignedInAsync(Role.Leader);
        foreach (var address in (string[])["/cases/affected", "/cases/affected.csv", "/cases/affected.xlsx"])
            Assert.Equal(HttpStatusCode.Forbidden, (await leader.GetAsync(address)).Status);
    }
}
