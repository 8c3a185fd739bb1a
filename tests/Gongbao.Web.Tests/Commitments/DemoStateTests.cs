using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extend;
using Gongbao.Commitments.Instruct;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.PublishBulletin;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Data;
using Gongbao.Data.Audit;
using Gongbao.Hosting;
using Gongbao.Platform.Parts;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Commitments;

/// <summary>The invented city after the months of its demonstration.</summary>
public sealed class DemoStateTests(DemoStateTests.DemoCity city) : IClassFixture<DemoStateTests.DemoCity>
{
    private static readonly DateOnly Today = new(2024, 6, 15);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_light_and_every_status_is_there_to_be_seen()
    {
        await using var scope = city.Services.CreateAsyncScope();
        var items = await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<CommitmentItem>().AsNoTracking().ToListAsync(Cancel);
        Assert.Equal([null, .. Enum.GetValues<LightKind>().Cast<LightKind?>().Order()], items.Select(i => i.Light).Distinct().Order());
        Assert.Equal(Enum.GetValues<ItemStatus>(), items.Select(i => i.Status).Distinct().Order());
        LightReason[] reasons = [LightReason.OnTrack, LightReason.Behind, LightReason.FarBehind, LightReason.Overdue, LightReason.ReportLate, LightReason.NoBaseline, LightReason.NoDefinition, LightReason.NoFigure];
        Assert.Empty(reasons.Except(items.Select(i => i.LightReason).OfType<LightReason>()));
    }

    [Fact]
    public async Task Every_state_of_reports_extensions_letters_and_instructions_and_bulletins_is_there_to_be_seen()
    {
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        Assert.Equal(Enum.GetValues<DueState>(), (await db.Set<ReportDue>().Select(d => d.State).Distinct().ToListAsync(Cancel)).Append(DueState.Open).Distinct().Order());
        Assert.Equal(Enum.GetValues<ReportState>(), (await db.Set<ProgressReport>().Select(r => r.State).Distinct().ToListAsync(Cancel)).Order());
        Assert.Equal(Enum.GetValues<ExtensionState>(), (await db.Set<ExtensionRequest>().Select(r => r.State).Distinct().ToListAsync(Cancel)).Order());
        Assert.Equal(Enum.GetValues<LetterState>(), (await db.Set<SupervisionLetter>().Select(r => r.State).Distinct().ToListAsync(Cancel)).Order());
        Assert.Equal([BulletinState.Checked, BulletinState.Issued], (await db.Set<Bulletin>().Select(r => r.State).Distinct().ToListAsync(Cancel)).Order());
        Assert.Equal(Enum.GetValues<InstructionState>(), (await db.Set<Instruction>().Select(r => r.State).Distinct().ToListAsync(Cancel)).Order());
    }

    [Fact]
    public async Task Light_history_has_one_span_a_day_and_nothing_is_registered_before_the_day_of_its_document()
    {
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        var spans = (await db.Set<LightSpan>().AsNoTracking().ToListAsync(Cancel)).GroupBy(s => s.ItemId).Select(g => g.OrderBy(s => s.Since).ToList()).ToList();
        Assert.All(spans.SelectMany(s => s.Zip(s.Skip(1))), pair => Assert.Equal(pair.First.Until!.Value.AddDays(1), pair.Second.Since));
        Assert.All(spans, s => Assert.Null(s[^1].Until));
        var year = await db.Set<CommitmentItem>().Where(i => i.DocumentNumber == "云府发〔2024〕2号" && i.ParentId == null).Select(i => i.RegisteredOn).Distinct().ToListAsync(Cancel);
        Assert.Equal([new DateOnly(2024, 2, 20)], year);
    }

    [Fact]
    public async Task A_second_start_makes_nothing_anew_and_the_audit_of_all_of_it_is_intact()
    {
        await using var scope = city.Services.CreateAsyncScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<CommitmentsDemo>().EnsureAsync(Today, Cancel));
        await scope.ServiceProvider.GetRequiredService<AuditSealer>().SealAsync(Today, Cancel);
        Assert.True((await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync(cancellation: Cancel)).IsIntact);
    }

    [Fact]
    public async Task A_demonstration_cut_off_midway_is_made_anew_at_the_next_start_and_only_then()
    {
        await using var cut = new DemoCity { Until = new DateOnly(2024, 3, 20) };
        await cut.InitializeAsync();
        await using var scope = cut.Services.CreateAsyncScope();
        var (db, demo) = (scope.ServiceProvider.GetRequiredService<GongbaoDb>(), scope.ServiceProvider.GetRequiredService<CommitmentsDemo>());
        Assert.True(await demo.EnsureAsync(Today, Cancel));
        await using var whole = city.Services.CreateAsyncScope();
        var expected = await NumbersAsync(whole.ServiceProvider.GetRequiredService<GongbaoDb>());
        Assert.Equal(expected, await NumbersAsync(db));
        Assert.False(await demo.EnsureAsync(Today, Cancel));
        await scope.ServiceProvider.GetRequiredService<AuditSealer>().SealAsync(Today, Cancel);
        Assert.True((await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync(cancellation: Cancel)).IsIntact);
    }

    private static async Task<List<string>> NumbersAsync(GongbaoDb db) => await db.Set<CommitmentItem>().AsNoTracking().OrderBy(i => i.Number)
        .Select(i => $"{i.Number} {i.Status} {i.Light} {i.LightReason}").ToListAsync(Cancel);

    [Fact]
    public async Task Without_accounts_of_units_and_with_nothing_registered_on_its_first_day_it_refuses_nothing()
    {
        await using var plain = await Cities.City.StartAsync(o => o);
        await using var scope = plain.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<Gongbao.Commitments.Rounds.RoundDay>().ExecuteDeleteAsync(Cancel);
        Assert.True(await scope.ServiceProvider.GetRequiredService<CommitmentsDemo>().EnsureAsync(Today, Cancel));
    }

    /// <summary>The sample city as Development has it, without its scheduler.</summary>
    public sealed class DemoCity : IAsyncLifetime
    {
        private readonly string _data = Directory.CreateTempSubdirectory("gongbao-demo-").FullName;
        private WebApplication? _app;

        public IServiceProvider Services => _app!.Services;

        /// <summary>Day on which it is cut off; null: it is made whole.</summary>
        public DateOnly? Until { get; init; }

        public async ValueTask InitializeAsync()
        {
            _app = CityHost.Build(new CityOptions { Pack = Path.Combine(AppContext.BaseDirectory, "packs", "sample"), Data = _data, Urls = "http://127.0.0.1:0", Environment = "Development" });
            await CityHost.PrepareAsync(_app.Services, Cancel);
            await using var scope = _app.Services.CreateAsyncScope();
            var demo = scope.ServiceProvider.GetRequiredService<CommitmentsDemo>();
            if (Until is null) Assert.True(await demo.EnsureAsync(Today, Cancel));
            else await CutOffAsync(scope.ServiceProvider.GetRequiredService<GongbaoDb>(), demo, Until.Value);
        }

        // as a process that ends: at the first commit after the day nothing more is written
        private static async Task CutOffAsync(GongbaoDb db, CommitmentsDemo demo, DateOnly until)
        {
            using var end = new CancellationTokenSource();
            db.SavingChanges += (_, _) => { if (db.ChangeTracker.Entries<Gongbao.Commitments.Rounds.RoundDay>().Any(d => d.Entity.Day > until)) end.Cancel(); };
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => demo.EnsureAsync(Today, end.Token));
        }

        public async ValueTask DisposeAsync()
        {
            if (_app is not null) await _app.DisposeAsync();
            Directory.Delete(_data, recursive: true);
        }
    }
}

/// <summary>The register at full size, made small here.</summary>
public sealed class ScaleStateTests
{
    private static readonly DateOnly Today = new(2024, 6, 15);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Items_get_a_report_a_month_and_a_history_of_lights_without_gaps_and_the_register_is_not_filled_twice()
    {
        await using var city = await Cities.City.StartAsync(o => o);
        await using var scope = city.Services.CreateAsyncScope();
        var scale = scope.ServiceProvider.GetRequiredService<CommitmentsScale>();
        Assert.False(await scale.IsFilledAsync(Cancel));
        var reports = await scale.FillAsync(2100, 1, Today, new Progress<int>(), Cancel);
        Assert.True(await scale.IsFilledAsync(Cancel));
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        Assert.Equal(reports, await db.Set<ProgressReport>().LongCountAsync(Cancel));
        Assert.Equal(2079 * 12, await db.Set<ReportDue>().CountAsync(Cancel));
        var filled = await db.Set<CommitmentItem>().AsNoTracking().Where(i => i.Number.StartsWith("2023-9")).ToDictionaryAsync(i => i.Id, Cancel);
        var spans = (await db.Set<LightSpan>().AsNoTracking().ToListAsync(Cancel)).Where(s => filled.ContainsKey(s.ItemId)).GroupBy(s => s.ItemId).Select(g => g.OrderBy(s => s.Since).ToList()).ToList();
        Assert.Equal(2100, spans.Count);
        Assert.All(spans.SelectMany(s => s.Zip(s.Skip(1))), pair => Assert.Equal(pair.First.Until!.Value.AddDays(1), pair.Second.Since));
        Assert.All(spans, s => Assert.Equal((filled[s[^1].ItemId].Light, (DateOnly?)null), (s[^1].Light, s[^1].Until)));
    }
}
