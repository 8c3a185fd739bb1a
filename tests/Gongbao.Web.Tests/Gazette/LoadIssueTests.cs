using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Gazette;

/// <summary>An editor loads an issue: upload, preview, correction, publishing.</summary>
public sealed class LoadIssueTests(City city) : IClassFixture<City>
{
    private static string Text(int number) => $"""
        云汀市人民政府办公室
        关于做好第{number}号试验工作的通知
        云府办发〔2024〕{number}号

        各县人民政府，市政府各部门：
        经市政府同意，现就试验工作通知如下。
        一、工作目标。完成试验任务。
        二、工作要求。各单位按时报送。

        云汀市人民政府办公室
        2024年6月10日
        （此件主动公开）
        """;

    [Fact]
    public async Task A_file_is_read_checked_corrected_and_published()
    {
        using var editor = await city.SignedInAsync(Role.Editor);
        var draft = await UploadAsync(editor, Text(901));
        var preview = await editor.GetAsync(draft);
        Assert.Contains("云府办发〔2024〕901号", preview.Text, StringComparison.Ordinal);

        var correct = await editor.GetAsync(preview.Document.QuerySelector(".drafts a.btn")!.GetAttribute("href")!);
        var wrong = await editor.SubmitAsync(correct, "form:has([name='Form.Title'])", ("Form.Date", "某日"));
        Assert.Contains("“某日”不是一个日期", string.Join(' ', wrong.Errors), StringComparison.Ordinal);
        Assert.Equal("某日", ((IHtmlInputElement)wrong.Document.QuerySelector("[name='Form.Date']")!).Value);
        var saved = await editor.SubmitAsync(correct, "form:has([name='Form.Title'])", ("Form.Title", "试验工作的通知（更正）"));
        Assert.Equal(draft, saved.Location?.Replace(city.Address.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal));

        preview = await editor.GetAsync(draft);
        var published = await editor.SubmitAsync(preview, "form:has(button.btn:not(.danger):not(.quiet)):has([name='Form.Version'])");
        Assert.NotNull(published.Location);
        var again = await editor.SubmitAsync(preview, "form:has(button.btn:not(.danger):not(.quiet)):has([name='Form.Version'])");
        Assert.NotNull(again.Location);
        Assert.Equal("已发布", (await editor.GetAsync(draft)).Heading);
        var page = await editor.GetAsync("/gazette/" + Uri.EscapeDataString("云府办发〔2024〕901号"));
        Assert.Equal("试验工作的通知（更正）", page.Heading);
    }

    [Fact]
    public async Task What_somebody_else_changed_in_between_is_not_overwritten()
    {
        using var editor = await city.SignedInAsync(Role.Editor);
        var draft = await UploadAsync(editor, Text(902));
        var old = await editor.GetAsync(draft);
        var correct = await editor.GetAsync(old.Document.QuerySelector(".drafts a.btn")!.GetAttribute("href")!);
        await editor.SubmitAsync(correct, "form:has([name='Form.Title'])", ("Form.Title", "改过的标题"));
        var late = await editor.SubmitAsync(old, "form:has(button.btn:not(.danger):not(.quiet)):has([name='Form.Version'])");
        Assert.Contains("其他人刚刚改动了", string.Join(' ', late.Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync("/gazette/" + Uri.EscapeDataString("云府办发〔2024〕902号"))).Status);
    }

    [Theory]
    [InlineData("", "文件是空的")]
    [InlineData("PK\u0003\u0004 not a document", "")]
    public async Task A_file_that_cannot_be_read_is_refused_in_one_sentence(string content, string message)
    {
        using var editor = await city.SignedInAsync(Role.Editor);
        var page = await SendAsync(editor, content);
        Assert.Contains(message, Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_no_editor_is_refused()
    {
        using var clerk = await city.SignedInAsync(Role.Clerk);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync("/gazette/load")).Status);
    }

    private async Task<string> UploadAsync(Visitor editor, string text)
    {
        var page = await SendAsync(editor, text);
        Assert.True(page.Location is not null, string.Join(' ', page.Errors));
        return page.Location!.Replace(city.Address.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal);
    }

    private static async Task<WebPage> SendAsync(Visitor editor, string text)
    {
        var page = await editor.GetAsync("/gazette/load");
        var form = new MultipartFormDataContent();
        foreach (var hidden in page.Document.QuerySelectorAll("main form input[type=hidden]").Cast<IHtmlInputElement>()) form.Add(new StringContent(hidden.Value), hidden.Name!);
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "Form.File", "issue.txt");
        return await editor.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/gazette/load") { Content = form });
    }
}
