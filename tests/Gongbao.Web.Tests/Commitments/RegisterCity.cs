using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.RegisterItem;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Platform.Time;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Commitments;

/// <summary>The sample city with items as a test needs them, made through the acts. The people of <see cref="City.SignedInAsync"/> all work in the government office.</summary>
public sealed class RegisterCity : IAsyncLifetime
{
    public const string Office = "city-government-office", Other = "industry";

    public City City { get; } = new();

    internal DateOnly Today => City.Services.GetRequiredService<CityClock>().Today;

    public ValueTask InitializeAsync() => City.InitializeAsync();

    public ValueTask DisposeAsync() => City.DisposeAsync();

    public Task<Visitor> AsAsync(Role role) => City.SignedInAsync(role);

    internal NewItem Target(string title, string? owner = Office, bool published = false) => new()
    {
        Kind = ItemKind.Target,
        Origin = ItemOrigin.Other,
        Title = title,
        TitleEn = "Target: " + title.Length,
        TargetClass = TargetClass.Goal,
        TargetKind = TargetKind.Level,
        Comparator = Comparator.AtLeast,
        Value = 200,
        Measure = "亿元",
        DefinitionAgreed = true,
        AddsUp = true,
        Published = published,
        Deadline = Today.AddYears(2),
        Sources = [new NewSource("云府办发〔2099〕1号", "二/（一）")],
        Units = owner is null ? [new NewUnit("市工信局", Other, UnitRole.Co), new NewUnit("市某某局", null, UnitRole.Co)] : [new NewUnit(owner, owner, UnitRole.Lead)],
    };

    /// <summary>Registers an item and gives its number.</summary>
    internal async Task<string> RegisterAsync(NewItem item)
    {
        await using var scope = City.Services.CreateAsyncScope();
        var at = scope.ServiceProvider.GetRequiredService<CityClock>().Now;
        var done = await scope.ServiceProvider.GetRequiredService<RegisterItem>().RunAsync(item, Hand.System(at, Today), TestContext.Current.CancellationToken);
        Assert.Null(done.Refusal);
        return await ReadAsync(db => db.Set<CommitmentItem>().Where(i => i.Id == done.Id).Select(i => i.Number).SingleAsync());
    }

    /// <summary>A target of the office that owes a report for last month.</summary>
    internal async Task<(string Number, string Period)> OwingAsync(string title, string owner = Office)
    {
        var number = await RegisterAsync(Target(title, owner));
        var period = ReportPeriod.Of(Cadence.Monthly, Today).Previous;
        await ChangeAsync(async db =>
        {
            var id = await db.Set<CommitmentItem>().Where(i => i.Number == number).Select(i => i.Id).SingleAsync();
            db.Add(new ReportDue { ItemId = id, UnitId = owner, Period = period.ToString(), PeriodEnd = period.End, Opens = period.End.AddDays(1), Due = Today.AddDays(3) });
        });
        return (number, period.ToString());
    }

    internal async Task<T> ReadAsync<T>(Func<GongbaoDb, Task<T>> read)
    {
        await using var scope = City.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<GongbaoDb>());
    }

    internal async Task ChangeAsync(Func<GongbaoDb, Task> change)
    {
        await using var scope = City.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        await change(db);
        await db.SaveChangesAsync();
    }

    internal Task<CommitmentItem> ItemAsync(string number) => ReadAsync(db => db.Set<CommitmentItem>().AsNoTracking().SingleAsync(i => i.Number == number));
}
