using System.Net;
using Gongbao.Data.Identity;

namespace Gongbao.Web.Tests.Care;

/// <summary>The audit of care: who sees it, that each hit leads to the person, and that whoever only watches opens nothing.</summary>
public sealed class AuditPageTests(ServedCity city) : IClassFixture<ServedCity>
{
    private const string Reveal = "form:has(input[value='reveal'])";

    [Fact]
    public async Task Auditor_and_supervision_see_who_looked_at_whom_masked_and_open_nothing()
    {
        using var clerk = await city.AsAsync(Role.Clerk);
        await ServedCity.UploadAsync(clerk, await clerk.GetAsync("/care/import"), "form:has(input[value='import'])", city.ImportFile(401));
        var address = (await clerk.SubmitAsync(await clerk.GetAsync("/care/people"), "form:has(input[value='find'])", ("Form.Id", ServedCity.Identity(401)))).Location!;
        var shown = await clerk.SubmitAsync(await clerk.GetAsync(address), Reveal);
        Assert.Contains(ServedCity.Identity(401), shown.Body, StringComparison.Ordinal);
        foreach (var role in (Role[])[Role.Auditor, Role.Supervisor])
        {
            using var watcher = await city.City.SignedInAsync(role);
            var page = await watcher.GetAsync("/care/audit?check=Revealed");
            var row = page.Document.QuerySelector($"main tr:has(a[href='{address}'])")!.TextContent;
            Assert.Contains("Clerk" + ServedCity.County, row, StringComparison.Ordinal);
            Assert.Contains("苏*401", row, StringComparison.Ordinal);
            Assert.NotNull(page.Document.QuerySelector($"main a[href='/care/audit?check=Revealed&county={ServedCity.County}']"));
            var person = await watcher.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, person.Status);
            Assert.Null(person.Document.QuerySelector(Reveal));
            foreach (var hidden in (string[])["苏明401", "苏亮401", ServedCity.Identity(401)]) Assert.DoesNotContain(hidden, person.Body + page.Body, StringComparison.Ordinal);
            foreach (var check in (string[])["Overpaid", "NoNotice", "Difference", "SharedAccount", "LateFinding"]) Assert.Equal(HttpStatusCode.OK, (await watcher.GetAsync("/care/audit?check=" + check)).Status);
        }
    }

    [Fact]
    public async Task A_county_sees_its_own_and_an_office_without_a_part_sees_nothing()
    {
        using var clerk = await city.AsAsync(Role.Clerk, ServedCity.Elsewhere);
        var page = await clerk.GetAsync("/care/audit?check=Revealed");
        Assert.NotNull(page.Document.QuerySelector("main table"));
        Assert.DoesNotContain("苏", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("望川", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var other = await city.City.SignedInAsync(Role.Clerk);
        Assert.Null((await other.GetAsync("/care/audit")).Document.QuerySelector("main table"));
    }
}
