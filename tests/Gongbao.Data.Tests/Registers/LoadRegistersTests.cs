using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Packs;
using Gongbao.Data.Tests.Support;
using Gongbao.Kernel;
using Gongbao.Registers.Contracts;
using Gongbao.Registers.LoadPack;
using Gongbao.Registers.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Registers;

public abstract class LoadRegistersTests(DbEngine engine) : DatabaseTest(engine)
{
    private const string Office = "  - { id: office, name: 甲市人民政府办公室, shortName: 市政府办公室, aliases: [市政府办, 市府办], kind: office, region: \"990100\" }";

    private readonly PackOnDisk _pack = new();

    [Fact]
    public async Task What_the_pack_says_is_read_back_in_its_order()
    {
        Assert.True(await LoadAsync());
        var view = await Registers.ReadAsync(Cancellation);
        Assert.Equal(["government", "office", "old", "new", "counties"], view.Units.Select(u => u.Id));
        Assert.Equal(["990100", "990181", "990102"], view.Regions.Select(r => r.Region.Code.ToString()));
        var office = view.Find("office")!;
        Assert.Equal(["甲市人民政府办公室", "市政府办公室", "市政府办", "市府办"], office.Unit.Names);
        Assert.Equal((UnitKind.Office, "990100", "New Bureau"), (office.Unit.Kind, office.Unit.Region?.ToString(), view.Find("new")!.English));
        Assert.True(view.Find("old")!.IsUnverified);
        Assert.Equal(["government"], view.Find("counties")!.Unit.Members);
        Assert.Equal("old", Assert.Single(view.Predecessors("new")).Unit.Id);
        Assert.True(view.Find(RegionCode.Parse("990102"))!.Region.InCentralArea);
    }

    [Fact]
    public async Task A_printed_name_leads_to_the_unit_of_the_day()
    {
        await LoadAsync();
        var directory = (await Registers.ReadAsync(Cancellation)).Directory;
        Assert.Equal("office", directory.ResolveAt("甲市政府办", TestDatabase.Today).Unit?.Id);
        Assert.Equal("old", directory.ResolveAt("市旧局", new(2023, 12, 31)).Unit?.Id);
        Assert.Equal("new", directory.ResolveAt("市旧局", new(2024, 1, 1)).Unit?.Id);
        Assert.Equal(UnitMatch.Unknown, directory.ResolveAt("市无局", TestDatabase.Today).Match);
    }

    [Fact]
    public async Task Loading_the_same_pack_again_writes_nothing()
    {
        await LoadAsync();
        Assert.False(await LoadAsync(Now.AddDays(1)));
        await using var db = Open();
        Assert.Equal(5, await db.Set<UnitRow>().CountAsync(Cancellation));
        Assert.Equal(LoadRegisters.ActKind, (await db.Set<AuditRow>().SingleAsync(Cancellation)).Kind);
    }

    [Fact]
    public async Task A_changed_name_is_a_new_entry_and_the_old_one_stays_with_its_days()
    {
        await LoadAsync();
        await Registers.ReadAsync(Cancellation);
        _pack.Units = _pack.Units.Replace("甲市人民政府办公室", "甲市人民政府总办公室", StringComparison.Ordinal);
        Assert.True(await LoadAsync(Now.AddDays(1)));

        Assert.Equal("甲市人民政府总办公室", (await Registers.ReadAsync(Cancellation)).Find("office")!.Unit.Name);
        var history = await Registers.HistoryOfUnitAsync("office", Cancellation);
        Assert.Equal(
            [("甲市人民政府总办公室", Now.AddDays(1), null), ("甲市人民政府办公室", Now, (DateTimeOffset?)Now.AddDays(1))],
            history.Select(h => (h.Unit.Unit.Name, h.KnownSince, h.KnownUntil)));
        Assert.Single(await Registers.HistoryOfUnitAsync("government", Cancellation));
    }

    [Theory]
    [InlineData("市府办]", "市府办, 市办]")]
    [InlineData("from: 2024-01-01", "from: 2024-02-01")]
    [InlineData("members: [government]", "members: [government, office]")]
    public async Task A_change_of_an_alias_a_succession_or_a_member_is_a_change(string was, string now)
    {
        await LoadAsync();
        _pack.Units = _pack.Units.Replace(was, now, StringComparison.Ordinal);
        Assert.True(await LoadAsync(Now.AddDays(1)));
        await using var db = Open();
        Assert.Equal(6, await db.Set<UnitRow>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_unit_that_the_pack_no_longer_has_is_withdrawn_and_one_that_moves_up_keeps_its_entry()
    {
        await LoadAsync();
        _pack.Units = _pack.Units.Replace(Office + "\n", "", StringComparison.Ordinal);
        Assert.True(await LoadAsync(Now.AddDays(1)));
        Assert.Equal(["government", "old", "new", "counties"], (await Registers.ReadAsync(Cancellation)).Units.Select(u => u.Id));
        Assert.Equal(Now.AddDays(1), Assert.Single(await Registers.HistoryOfUnitAsync("office", Cancellation)).KnownUntil);
        Assert.Null(Assert.Single(await Registers.HistoryOfUnitAsync("old", Cancellation)).KnownUntil);
    }

    [Fact]
    public async Task A_pack_that_contradicts_itself_is_refused_with_file_and_line_and_nothing_is_written()
    {
        _pack.Units = _pack.Units.Replace("to: new", "to: nobody", StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<PackException>(() => LoadAsync());
        Assert.Contains(refused.Problems, p => p.Place is { File: "units.yaml", Line: 4 });
        await using var db = Open();
        Assert.Empty(await db.Set<UnitRow>().ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Two_nodes_that_load_at_once_leave_one_entry_of_each_unit()
    {
        var wrote = await Task.WhenAll(Task.Run(() => LoadAsync()), Task.Run(() => LoadAsync()));
        Assert.Contains(true, wrote);
        await using var db = Open();
        Assert.Equal(5, await db.Set<UnitRow>().CountAsync(u => u.KnownUntil == null, Cancellation));
    }

    private CityRegisters Registers => Database.Services.GetRequiredService<CityRegisters>();

    private async Task<bool> LoadAsync(DateTimeOffset? at = null)
    {
        await using var db = Open();
        return await new LoadRegisters(db, new ActLog(db, Writer), Registers).RunAsync(_pack.Open(), at ?? Now, Cancellation);
    }

    private sealed class PackOnDisk
    {
        public string Units { get; set; } = $$"""
            units:
              - { id: government, name: 甲市人民政府, shortName: 市政府, kind: government, region: "990100" }
            {{Office}}
              - { id: old, name: 市旧局, kind: bureau, to: 2023-12-31, status: unverified, successions: [{ to: new, from: 2024-01-01 }] }
              - { id: new, name: 市新局, english: New Bureau, kind: bureau, from: 2020-01-01, parent: government }
              - { id: counties, name: 各县（市、区）人民政府, kind: group, members: [government] }
            """;

        public Pack Open()
        {
            var folder = Directory.CreateTempSubdirectory("gongbao-pack-").FullName;
            try
            {
                File.WriteAllText(Path.Combine(folder, "pack.yaml"), """
                    id: test
                    name: { zh: 甲市, en: Alpha }
                    version: 1.0.0
                    """);
                File.WriteAllText(Path.Combine(folder, "regions.yaml"), """
                    regions:
                      - { code: "990100", name: 甲市, kind: city }
                      - { code: "990181", name: 乙市, kind: county-city, parent: "990100", countsAsCounty: true }
                      - { code: "990102", name: 丙区, kind: district, parent: "990100", inCentralArea: true, aliases: [丙] }
                    """);
                File.WriteAllText(Path.Combine(folder, "units.yaml"), Units);
                return Pack.Open(folder);
            }
            finally
            {
                AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
            }
        }
    }
}

public sealed class LoadRegistersOnSqlite() : LoadRegistersTests(DbEngine.Sqlite);

public sealed class LoadRegistersOnNpgsql() : LoadRegistersTests(DbEngine.Npgsql);
