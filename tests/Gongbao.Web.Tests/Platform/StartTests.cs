using System.Net;
using Gongbao.Hosting;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Platform;

/// <summary>Settings are checked at the start; a wrong one stops it with one sentence.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("ConnectionStrings:Sample", "neither one nor the other", "ConnectionStrings:Sample")]
    [InlineData("Proxy:Known", "10.0.0.300", "10.0.0.300")]
    [InlineData("Telemetry:Otlp", "collector", "Telemetry:Otlp")]
    [InlineData("Oidc:Authority", "https://id.example", "Oidc:ClientId")]
    [InlineData("Keys:Current", "k9", "k9")]
    public void A_wrong_setting_is_named_with_its_value(string setting, string value, string named)
    {
        using var folder = new Folder();
        var refused = Assert.Throws<RefusedStartException>(() => CityHost.Build(Options(folder) with { Settings = new Dictionary<string, string?> { [setting] = value } }));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void A_folder_that_is_no_pack_is_refused()
    {
        using var folder = new Folder();
        var refused = Assert.Throws<RefusedStartException>(() => CityHost.Build(Options(folder) with { Pack = folder.Path }));
        Assert.Contains(folder.Path, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_clock_cannot_be_moved_in_Production()
    {
        using var folder = new Folder();
        var refused = Assert.Throws<RefusedStartException>(() => CityHost.Build(Options(folder) with { Environment = "Production", AsOf = new DateOnly(2024, 6, 15) }));
        Assert.Contains("--as-of", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_refused()
    {
        await using var first = await City.StartAsync(o => o);
        using var folder = new Folder();
        await using var second = CityHost.Build(Options(folder) with { Urls = first.Address.ToString().TrimEnd('/') });
        var refused = await Assert.ThrowsAsync<RefusedStartException>(() => CityHost.StartAsync(second, TestContext.Current.CancellationToken));
        Assert.Contains(first.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moved_clock_shows_on_each_page()
    {
        await using var city = await City.StartAsync(o => o with { AsOf = new DateOnly(2024, 2, 29) });
        using var visitor = city.Visitor();
        Assert.Contains("2024年2月29日", (await visitor.GetAsync("/")).Document.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Production_there_are_no_demo_accounts_and_sign_in_attempts_are_limited()
    {
        await using var city = await City.StartAsync(o => o with { Environment = "Production" });
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/sign-in");
        Assert.DoesNotContain(SignIn.DemoAccounts.Password, page.Body, StringComparison.Ordinal);
        var answers = new List<WebPage>();
        for (var i = 0; i < 12; i++) answers.Add(await visitor.SubmitAsync(page, "main form", ("Form.User", "editor"), ("Form.Password", SignIn.DemoAccounts.Password)));
        Assert.DoesNotContain(answers, a => a.Location is not null);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1].Status);
        Assert.Equal("操作太频繁", answers[^1].Heading);
    }

    [Fact]
    public async Task In_Production_the_code_of_a_receipt_cannot_be_tried_out()
    {
        await using var city = await City.StartAsync(o => o with { Environment = "Production" });
        using var visitor = city.Visitor();
        var page = await visitor.GetAsync("/track");
        var answers = new List<WebPage>();
        for (var i = 0; i < 12; i++) answers.Add(await visitor.SubmitAsync(page, "main form", ("Form.Number", "ZH990181-2024-00001"), ("Form.Code", "ABCD-EFGH")));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (answers[0].Status, answers[^1].Status));
    }

    private static CityOptions Options(Folder folder) => new()
    {
        Pack = System.IO.Path.Combine(AppContext.BaseDirectory, "packs", "sample"),
        Data = System.IO.Path.Combine(folder.Path, "data"),
        Urls = "http://127.0.0.1:0",
        Environment = "Test",
    };

    /// <summary>An empty folder for the time of a test.</summary>
    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("gongbao-start-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
