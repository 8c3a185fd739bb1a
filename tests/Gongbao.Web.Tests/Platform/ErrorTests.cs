using System.Net;
using System.Text;
using Gongbao.Data.Identity;
using Gongbao.Platform.Auditing;
using Gongbao.Web.Tests.Cities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gongbao.Web.Tests.Platform;

public sealed class ErrorTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task Who_lacks_the_right_is_told_so_in_the_layout()
    {
        using var visitor = await city.SignedInAsync(Role.Clerk);
        var page = await visitor.GetAsync("/admin/audit");
        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Equal("您没有查看这一页的权限", page.Heading);
        Assert.NotNull(page.Document.QuerySelector("header.mast"));
    }

    [Fact]
    public async Task The_api_answers_with_a_problem_and_never_with_a_page()
    {
        using var visitor = city.Visitor();
        var answer = await visitor.GetAsync("/api/v1/nothing");
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"status\":404", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_to_nowhere_gets_a_page_too()
    {
        using var visitor = city.Visitor();
        var answer = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/nowhere") { Content = new FormUrlEncodedContent([]) });
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("没有找到这一页", answer.Heading);
    }

    [Fact]
    public async Task A_form_larger_than_a_form_can_be_is_refused_with_a_page()
    {
        using var visitor = city.Visitor();
        var answer = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = new StringContent("Form.User=" + new string('a', 2 << 20), Encoding.ASCII, "application/x-www-form-urlencoded") });
        Assert.Contains(answer.Status, (HttpStatusCode[])[HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge]);
        Assert.NotNull(answer.Document.QuerySelector("header.mast"));
    }

    [Fact]
    public async Task A_failure_shows_a_reference_number_that_the_log_knows_and_nothing_else()
    {
        var log = new Remembered();
        await using var failing = await City.StartAsync(o => o with
        {
            Services = s =>
            {
                s.AddScoped<AuditList>(_ => throw new InvalidOperationException("the secret of the failure"));
                s.AddSingleton<ILoggerProvider>(log);
            },
        });
        using var visitor = await failing.SignedInAsync(Role.Auditor);
        var page = await visitor.GetAsync("/admin/audit?subject=36090219900101123X");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("系统出了问题", page.Heading);
        Assert.DoesNotContain("secret", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page.Body, StringComparison.Ordinal);
        var reference = page.Document.QuerySelector("strong.mono")!.TextContent;
        Assert.Contains(log.Lines, l => l.Contains(reference, StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, l => l.Contains("36090219900101123X", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_visitors_type_is_not_in_the_log()
    {
        var log = new Remembered();
        await using var watched = await City.StartAsync(o => o with { Services = s => s.AddSingleton<ILoggerProvider>(log) });
        using var visitor = watched.Visitor();
        await visitor.GetAsync("/search?q=36090219900101123X");
        await visitor.GetAsync("/nowhere/36090219900101123X");
        await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), "main form", ("Form.User", "36090219900101123X"), ("Form.Password", "36090219900101123X"));
        Assert.DoesNotContain(log.Lines, l => l.Contains("36090219900101123X", StringComparison.Ordinal));
    }

    /// <summary>Keeps what was logged, as the console would show it.</summary>
    private sealed class Remembered : ILoggerProvider, ILogger
    {
        private readonly List<string> _lines = [];

        public IReadOnlyList<string> Lines
        {
            get
            {
                lock (_lines) return [.. _lines];
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_lines) _lines.Add($"{formatter(state, exception)} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
