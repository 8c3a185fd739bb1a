using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data.Audit;
using Gongbao.Data.Files;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace Gongbao.Web.Tests.Commitments;

/// <summary>The ledger goes out as Excel, is filled in offline, and comes in again: row errors, preview, all or nothing.</summary>
public sealed class LedgerTests(RegisterCity city) : IClassFixture<RegisterCity>
{
    [Fact]
    public async Task A_ledger_filled_in_is_previewed_imported_once_and_says_the_second_time_that_all_stands_already()
    {
        var (number, period) = await city.OwingAsync("台账中的目标");
        using var clerk = await city.AsAsync(Role.Clerk);
        var rows = await TakeOutAsync(clerk, number);
        Fill(rows, number, ("本期数值", 120.5), ("进展情况", "=已开工"), ("存在问题", "用地"));
        var check = await BringInAsync(clerk, rows);
        Assert.Contains("将形成草稿1份", check.Text, StringComparison.Ordinal);
        Assert.Contains("本期数值：（空） → 120.5", check.Text, StringComparison.Ordinal);
        Assert.Equal(0, await ReportsAsync(number));
        var imports = await ImportsAsync();
        var done = await clerk.SubmitAsync(check, "form:has(input[value='import'])");
        Assert.EndsWith("?done=yes", done.Location, StringComparison.Ordinal);
        Assert.Equal(done.Location, (await clerk.SubmitAsync(check, "form:has(input[value='import'])")).Location);
        var report = await city.ReadAsync(async db => await db.Set<ProgressReport>().AsNoTracking().SingleAsync(r => r.Text == "=已开工"));
        Assert.Equal((120.5m, period, ReportState.Draft, "用地"), (report.Value, report.Period, report.State, report.Problem));
        Assert.Equal(imports + 1, await ImportsAsync());
        Assert.Null((await city.ItemAsync(number)).LatestValue);
        var again = await BringInAsync(clerk, rows);
        Assert.Contains("将形成草稿0份", again.Text, StringComparison.Ordinal);
        Assert.Null(again.Document.QuerySelector("form:has(input[value='import'])"));
    }

    private Task<int> ImportsAsync() => city.ReadAsync(db => db.Set<AuditRow>().CountAsync(a => a.Kind == "ledger.import"));

    [Fact]
    public async Task One_wrong_row_imports_nothing_and_each_fault_names_its_row_and_column()
    {
        var (good, _) = await city.OwingAsync("没有错的一行");
        var (bad, _) = await city.OwingAsync("有错的一行");
        using var clerk = await city.AsAsync(Role.Clerk);
        var rows = await TakeOutAsync(clerk, good, bad);
        Fill(rows, good, ("本期数值", 1), ("进展情况", "好"));
        Fill(rows, bad, ("本期数值", "很多"), ("进展情况", "好"));
        var check = await BringInAsync(clerk, rows);
        var fault = check.Document.QuerySelectorAll("table")[0].QuerySelectorAll("tbody td").Select(c => c.TextContent.Trim()).ToList();
        Assert.Equal([(rows.FindIndex(r => r.Values.Contains(bad)) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), "本期数值"], fault[..2]);
        Assert.Null(check.Document.QuerySelector("form:has(input[value='import'])"));
        Assert.Equal(0, await ReportsAsync(good));
    }

    [Fact]
    public async Task A_row_that_somebody_changed_since_is_told_as_stale()
    {
        var (number, period) = await city.OwingAsync("两人同时填的目标");
        using var clerk = await city.AsAsync(Role.Clerk);
        var (first, second) = (await TakeOutAsync(clerk, number), await TakeOutAsync(clerk, number));
        Fill(first, number, ("本期数值", 5), ("进展情况", "先填的"));
        await clerk.SubmitAsync(await BringInAsync(clerk, first), "form:has(input[value='import'])");
        Fill(second, number, ("本期数值", 6), ("进展情况", "后填的"));
        Assert.Contains("已被他人修改", (await BringInAsync(clerk, second)).Text, StringComparison.Ordinal);
        Assert.Equal(5, await city.ReadAsync(db => db.Set<ProgressReport>().Where(r => r.Text == "先填的" && r.Period == period).Select(r => r.Value).SingleAsync()));
    }

    [Fact]
    public async Task Key_and_version_are_hidden_columns_and_another_units_row_is_refused()
    {
        var (number, _) = await city.OwingAsync("别的单位的台账", RegisterCity.Other);
        using var officer = await city.AsAsync(Role.Supervisor);
        var file = await DownloadAsync(officer);
        using (var zip = new ZipArchive(new MemoryStream(file)))
        {
            using var sheet = new StreamReader(zip.Entries.First(e => e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open());
            Assert.Equal(2, (await sheet.ReadToEndAsync(TestContext.Current.CancellationToken)).Split("hidden=\"1\"").Length - 1);
        }
        var rows = Rows(file);
        Fill(rows, number, ("本期数值", 5), ("进展情况", "代填"));
        using var clerk = await city.AsAsync(Role.Clerk);
        Assert.Contains("其他单位的报告", (await BringInAsync(clerk, rows)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("main form", (await officer.GetAsync("/commitments/ledger")).Document.QuerySelectorAll("main form").Select(_ => "main form"));
    }

    [Fact]
    public async Task What_is_no_ledger_is_refused_beside_the_field_and_strangers_see_nothing()
    {
        using var clerk = await city.AsAsync(Role.Clerk);
        Assert.Contains("不是可读的", Assert.Single((await SendAsync(clerk, "不是表格"u8.ToArray())).Errors), StringComparison.Ordinal);
        Assert.Contains("没有台账的表头", Assert.Single((await BringInAsync(clerk, [new Dictionary<string, object?> { ["A"] = "别的表" }])).Errors), StringComparison.Ordinal);
        Assert.Contains("请选择", Assert.Single((await SendAsync(clerk, null)).Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/commitments/ledger/{Guid.CreateVersion7()}")).Status);
        using var leader = await city.AsAsync(Role.Leader);
        Assert.Equal(HttpStatusCode.Forbidden, (await leader.GetAsync($"/commitments/ledger/{Guid.CreateVersion7()}")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await city.City.Visitor().GetAsync("/commitments/ledger.xlsx")).Status);
    }

    private Task<int> ReportsAsync(string number) => city.ReadAsync(db => db.Set<ProgressReport>().CountAsync(r => db.Set<CommitmentItem>().Any(i => i.Id == r.ItemId && i.Number == number)));

    // the headings and the rows of these items
    private static async Task<List<IDictionary<string, object?>>> TakeOutAsync(Visitor visitor, params string[] numbers)
    {
        var rows = Rows(await DownloadAsync(visitor));
        return [rows[0], .. rows.Skip(1).Where(r => r.Values.Any(v => v is string text && numbers.Contains(text)))];
    }

    private static async Task<byte[]> DownloadAsync(Visitor visitor) => (await visitor.GetAsync("/commitments/ledger.xlsx")).Bytes;

    private static List<IDictionary<string, object?>> Rows(byte[] file) =>
        [.. new MemoryStream(file).Query(useHeaderRow: false).Cast<IDictionary<string, object?>>()];

    private static void Fill(List<IDictionary<string, object?>> rows, string number, params (string Heading, object Value)[] cells)
    {
        var row = rows.First(r => r.Values.Contains(number));
        foreach (var (heading, value) in cells) row[rows[0].First(h => Equals(h.Value, heading)).Key] = value;
    }

    private static async Task<WebPage> BringInAsync(Visitor visitor, IEnumerable<IDictionary<string, object?>> rows)
    {
        using var file = new MemoryStream();
        await MiniExcel.SaveAsAsync(file, rows, printHeader: false, cancellationToken: TestContext.Current.CancellationToken);
        var sent = await SendAsync(visitor, file.ToArray());
        return sent.Location is { } next ? await visitor.GetAsync(next) : sent;
    }

    private static async Task<WebPage> SendAsync(Visitor visitor, byte[]? file)
    {
        var page = await visitor.GetAsync("/commitments/ledger");
        var content = new MultipartFormDataContent();
        foreach (var input in page.Document.QuerySelectorAll("main form input[type=hidden]")) content.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
        if (file is not null) content.Add(new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue(FileType.Xlsx) } }, "Form.File", "台账.xlsx");
        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = content });
    }
}
