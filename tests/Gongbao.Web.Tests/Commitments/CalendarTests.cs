using System.Net;
using Gongbao.Data.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Web.Tests.Commitments;

/// <summary>The calendar of a unit: opened by its key without signing in, and by nothing else.</summary>
public sealed class CalendarTests(RegisterCity city) : IClassFixture<RegisterCity>
{
    [Fact]
    public async Task A_subscriber_without_a_session_gets_what_is_due_and_loses_it_with_a_new_password()
    {
        var (number, period) = await city.OwingAsync("日历中的目标");
        using var clerk = await city.AsAsync(Role.Clerk);
        var page = await clerk.GetAsync("/commitments/calendar");
        var address = new Uri(page.Document.QuerySelector("main pre")!.TextContent).PathAndQuery;
        using var program = city.City.Visitor();
        var calendar = await program.GetAsync(address);
        Assert.StartsWith("text/calendar", calendar.Response.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Contains($"/commitments/{number}/report/{period}", calendar.Body.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        static IEnumerable<string> Uids(string body) => body.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Where(l => l.StartsWith("UID:", StringComparison.Ordinal));
        Assert.Equal(Uids(calendar.Body), Uids((await program.GetAsync(address)).Body));
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync("/commitments/calendar.ics")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(address + "x")).Status);
        await city.ChangeAsync(async db => (await db.Users.ToListAsync()).ForEach(u => u.SecurityStamp = "other"));
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(address)).Status);
    }
}
