using System.Globalization;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Kernel;
using Gongbao.Platform.Parts;
using Gongbao.Registers.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.PublishBulletin;

/// <summary>Reads the figures of a month (通报数据) from the light history and the reports owed, in six queries; names are Chinese, since the bulletin is an official paper.</summary>
internal sealed class BulletinReader(GongbaoDb db, CityRegisters registers)
{
    /// <summary>First day of the month that a text such as 2024-06 names.</summary>
    public static bool TryMonth(string? text, out DateOnly first) => DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out first);

    public async Task<BulletinContent> ReadAsync(DateOnly first, DateOnly today, CancellationToken cancel)
    {
        var (before, last) = (first.AddDays(-1), first.AddMonths(1).AddDays(-1));
        var asOf = today < last ? today : last;
        var items = await db.Set<CommitmentItem>().AsNoTracking().Where(i => i.RegisteredOn <= asOf && (i.EndedOn == null || i.EndedOn >= first))
            .OrderBy(i => i.Number).Select(i => new Row(i.Id, i.Number, i.Title, i.DocumentNumber, i.OwnerUnitId, i.RegionCode, i.Deadline, i.EndedOn, i.DoneOn)).ToListAsync(cancel);
        var (now, then) = (await SpansAsync(asOf, cancel), await SpansAsync(before, cancel));
        var late = await LateAsync(asOf, cancel);
        var view = await registers.ReadAsync(cancel);
        string Unit(string? id) => id is null ? "（未明确）" : view.Find(id)?.Unit is { } unit ? unit.ShortName ?? unit.Name : id;
        var known = items.ToDictionary(i => i.Id);
        var owed = late.Where(l => known.ContainsKey(l.ItemId)).ToList();
        return new BulletinContent(first.ToString("yyyy-MM", CultureInfo.InvariantCulture), asOf, Tally(items, now), Tally(items, then),
            [.. items.Where(i => then.ContainsKey(i.Id) && now.ContainsKey(i.Id) && then[i.Id].Light != now[i.Id].Light)
                .Select(i => new MovedItem(i.Number, i.Title, i.Source, Unit(i.Owner), then[i.Id].Light, now[i.Id].Light, now[i.Id].Reason))],
            [.. owed.Select(l => new LateReport(known[l.ItemId].Number, known[l.ItemId].Title, Unit(l.UnitId), l.Period, l.Due)).OrderBy(l => l.Due).ThenBy(l => l.Number, StringComparer.Ordinal)],
            [.. items.Where(i => i.Deadline < asOf && (i.EndedOn is null || i.EndedOn > asOf) && !(i.DoneOn <= asOf)).Select(i => new OverdueItem(i.Number, i.Title, i.Source, Unit(i.Owner), i.Deadline!.Value))],
            Ranked(items.Where(i => i.Owner is not null).GroupBy(i => i.Owner!), now, owed.ToLookup(l => l.UnitId), Unit),
            Ranked(items.Where(i => i.Region is not null).GroupBy(i => i.Region!), now, owed.ToLookup(l => known[l.ItemId].Region ?? ""), c => RegionCode.TryParse(c, out var code) ? view.Find(code)?.Region.Name ?? c : c));
    }

    private async Task<Dictionary<Guid, Span>> SpansAsync(DateOnly day, CancellationToken cancel) =>
        await db.Set<LightSpan>().AsNoTracking().Where(s => s.Since <= day && (s.Until == null || s.Until >= day)).Select(s => new { s.ItemId, s.Light, s.Reason }).ToDictionaryAsync(s => s.ItemId, s => new Span(s.Light, s.Reason), cancel);

    // late that day: past its last day, and neither sent nor dropped in time
    private async Task<List<Owed>> LateAsync(DateOnly day, CancellationToken cancel) =>
        await db.Set<ReportDue>().AsNoTracking().Where(d => d.LateSince != null && d.LateSince <= day && d.State != DueState.Accepted && d.State != DueState.Issued && d.State != DueState.Dropped)
            .Select(d => new Owed(d.ItemId, d.UnitId, d.Period, d.Due)).ToListAsync(cancel);

    private static BulletinLights Tally(IEnumerable<Row> items, Dictionary<Guid, Span> lights) => BulletinLights.Of(items.Select(i => lights.GetValueOrDefault(i.Id)?.Light));

    private static IReadOnlyList<RankedTally> Ranked(IEnumerable<IGrouping<string, Row>> groups, Dictionary<Guid, Span> now, ILookup<string, Owed> late, Func<string, string> name) =>
        BulletinRank.Of(groups.Select(g => new RankedTally(null, g.Key, name(g.Key), Tally(g, now), late[g.Key].Count())));

    private sealed record Row(Guid Id, string Number, string Title, string? Source, string? Owner, string? Region, DateOnly? Deadline, DateOnly? EndedOn, DateOnly? DoneOn);

    private sealed record Span(LightKind? Light, LightReason Reason);

    private sealed record Owed(Guid ItemId, string UnitId, string Period, DateOnly Due);
}
