using System.Text;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Platform.Time;
using Gongbao.Web.Tests.Cities;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;

namespace Gongbao.Web.Tests.Platform;

public sealed class AuditTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task The_auditor_filters_sorts_out_and_verifies()
    {
        await ActAsync("test.filter", "甲");
        using var auditor = await city.SignedInAsync(Role.Auditor);
        var page = await auditor.GetAsync("/admin/audit?kind=test.filter");
        Assert.Single(page.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("甲", page.Document.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await auditor.GetAsync("/admin/audit?kind=no.such")).Document.QuerySelectorAll("tbody tr"));
        var verified = await auditor.SubmitAsync(page, "main .head form");
        Assert.Contains("完好", verified.Document.QuerySelector(".notice.ok")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_longer_than_a_page_has_pages_each_with_its_address()
    {
        for (var i = 0; i < 30; i++) await ActAsync("test.pages", "乙");
        using var auditor = await city.SignedInAsync(Role.Auditor);
        var first = await auditor.GetAsync("/admin/audit?kind=test.pages");
        Assert.Equal(25, first.Document.QuerySelectorAll("tbody tr").Length);
        var next = first.Document.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!;
        Assert.Equal(5, (await auditor.GetAsync(next)).Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task The_CSV_opens_in_a_spreadsheet_runs_no_formula_and_is_marked_as_invented()
    {
        await ActAsync("test.csv", "=HYPERLINK(\"x\"),\n丙");
        using var auditor = await city.SignedInAsync(Role.Auditor);
        var csv = await auditor.GetAsync("/admin/audit.csv?kind=test.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], csv.Bytes[..3]);
        var text = Encoding.UTF8.GetString(csv.Bytes[3..]);
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\"),\n丙\"", text, StringComparison.Ordinal);
        Assert.Contains("虚构", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Excel_file_holds_the_same_rows()
    {
        await ActAsync("test.excel", "丁");
        await ActAsync("test.excel", "戊");
        using var auditor = await city.SignedInAsync(Role.Auditor);
        var excel = await auditor.GetAsync("/admin/audit.xlsx?kind=test.excel");
        using var stream = new MemoryStream(excel.Bytes);
        var rows = stream.Query(useHeaderRow: true).Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(2, rows.Count);
        Assert.Equal("test.excel", rows[0]["行为代码"]);
        Assert.Contains("虚构", (string)rows[0]["数据性质"], StringComparison.Ordinal);
    }

    private async Task ActAsync(string kind, string reason)
    {
        await using var scope = city.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ActLog>().CommitAsync(new Act
        {
            Kind = kind,
            Actor = Actor.System,
            At = scope.ServiceProvider.GetRequiredService<CityClock>().Now,
            SubjectType = "test",
            SubjectId = "1",
            Reason = reason,
        }, new ActResult(200, null), cancellation: TestContext.Current.CancellationToken);
    }
}
