using Gongbao.Commitments.Register;
using Gongbao.Commitments.RegisterItem;
using Gongbao.Data.Packs;
using Gongbao.Platform.Parts;
using Gongbao.Registers.LoadPack;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Commitments;

/// <summary>The pack of Yichun taken into the register.</summary>
public abstract class LoadPackItemsTests(DbEngine engine) : RegisterTest(engine)
{
    private static readonly Pack Yichun = Pack.Open(Path.Combine(Root(), "packs", "yichun"));

    [Fact]
    public async Task Every_commitment_of_the_pack_is_registered_once_and_nobody_is_made_to_lead_whom_the_text_does_not_name()
    {
        Assert.Equal(Yichun.Commitments.Count(), await LoadAsync());
        Assert.Equal(0, await LoadAsync());
        await using var db = Open();
        var items = await db.Set<CommitmentItem>().Where(i => i.ParentId == null).ToListAsync(Cancellation);
        Assert.Equal(Yichun.Commitments.Select(c => c.Id).Order(StringComparer.Ordinal), items.Select(i => i.PackKey!).Order(StringComparer.Ordinal));
        Assert.All(items, i => Assert.StartsWith("2023-", i.Number, StringComparison.Ordinal));
        Assert.All(items.Where(i => i.OwnerUnitId is not null), i => Assert.Equal(OwnerBasis.Printed, i.OwnerBasis));
        Assert.Equal(Yichun.Commitments.Sum(c => c.Sources.Count), await db.Set<CommitmentSource>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task Without_figures_and_reports_every_light_is_grey()
    {
        await LoadAsync();
        await using var db = Open();
        Assert.Equal([(LightKind?)LightKind.Grey], await db.Set<CommitmentItem>().Select(i => i.Light).Distinct().ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Each_county_and_zone_that_must_carry_out_all_tasks_has_its_own_share()
    {
        await LoadAsync();
        await using var db = Open();
        var task = Yichun.Tasks.First(t => t.Units.Any(u => u.Role == PackRole.Besides));
        var item = await db.Set<CommitmentItem>().SingleAsync(i => i.PackKey == task.Id, Cancellation);
        var shares = await db.Set<CommitmentItem>().Where(i => i.ParentId == item.Id).ToListAsync(Cancellation);
        Assert.Equal(11, shares.Count);
        Assert.All(shares, s => Assert.Equal((PartOf.CountyShare, true), (s.PartOf, s.OwnerUnitId is not null)));
        Assert.Equal(11, shares.Select(s => s.RegionCode).Distinct().Count());
    }

    private async Task<int> LoadAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadRegisters>().RunAsync(Yichun, Now, Cancellation);
        return await scope.ServiceProvider.GetRequiredService<LoadPackItems>().RunAsync(Yichun, Now, Day, Cancellation);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Gongbao.slnx"))) folder = folder.Parent;
        return folder.FullName;
    }
}

public sealed class LoadPackItemsTests_on_SQLite() : LoadPackItemsTests(DbEngine.Sqlite);

public sealed class LoadPackItemsTests_on_PostgreSQL() : LoadPackItemsTests(DbEngine.Npgsql);
