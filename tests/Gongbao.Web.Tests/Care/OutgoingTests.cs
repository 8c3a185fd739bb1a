using System.Text.Json;
using Gongbao.Data;
using Gongbao.Data.Outbox;
using Gongbao.Hosting;
using Gongbao.Platform.Messages;
using Gongbao.Platform.Time;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Care;

/// <summary>Messages that leave the house.</summary>
public sealed class OutgoingTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task What_an_applicant_is_told_is_dropped_as_a_file_with_the_number_of_the_case_and_no_name()
    {
        using var visitor = await Applying.SignedInAsync(city);
        var number = await Applying.HandInAsync(visitor, Applying.Identity("99018119900701001"));
        await visitor.SubmitAsync(await visitor.GetAsync($"/my/cases/{number}/withdraw"), Applying.Form);
        var cancel = TestContext.Current.CancellationToken;
        Guid message;
        await using (var scope = city.Services.CreateAsyncScope())
            message = await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<Message>().Where(m => m.Href == "/my/cases/" + number).Select(m => m.Id).SingleAsync(cancel);
        await city.Services.GetRequiredService<OutboxDispatcher>().DispatchAsync(city.Services.GetRequiredService<CityClock>().Now.AddMinutes(10), cancel);
        var file = Path.Combine(city.Services.GetRequiredService<CityOptions>().Data, "outgoing", $"{message}.json");
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(file, cancel));
        Assert.Equal(("weCom", "resident"), (json.RootElement.GetProperty("channel").GetString(), json.RootElement.GetProperty("to").GetString()));
        Assert.Contains(number, json.RootElement.GetProperty("textZh").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("试填人", json.RootElement.GetProperty("textZh").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("/my/cases/" + number, json.RootElement.GetProperty("link").GetString(), StringComparison.Ordinal);
    }
}
