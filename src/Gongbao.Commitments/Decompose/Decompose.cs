using System.Globalization;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Gongbao.Registers.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Decompose;

/// <summary>分解的一份.</summary>
/// <param name="RegionCode">The county or zone; null for a year's part.</param>
/// <param name="Year">The year; null for a county's.</param>
/// <param name="UnitId">Who owns it; null: to be set.</param>
/// <param name="Value">The part of the figure; null for a share of a task.</param>
/// <param name="Deadline">Null: the item's own, or the end of the year.</param>
internal sealed record NewPart(string? RegionCode, int? Year, string? UnitId, decimal? Value, DateOnly? Deadline = null);

/// <summary>分解: splits an item to counties or years, or gives each county its share of the whole. Parts that do not add up are not refused: the difference is shown.</summary>
internal sealed class Decompose(GongbaoDb db, ItemActs acts, CityRegisters registers)
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the item in between.</exception>
    public Task<Outcome> RunAsync(Guid id, int seen, PartOf kind, IReadOnlyList<NewPart> parts, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (item, no) = await acts.FindAsync(id, seen, hand, Permissions.Supervise, cancel);
        if (no is not null) return no;
        var there = await db.Set<CommitmentItem>().AsNoTracking().Where(i => i.ParentId == id).ToListAsync(cancel);
        if (Check(item, kind, parts, there, await registers.ReadAsync(cancel)) is { } refused) return refused;
        var rows = AddParts(item, kind, parts, there.Count, hand);
        if (item.Status < ItemStatus.Decomposed) item.Status = ItemStatus.Decomposed;
        // the version of the item tells the second of two who split it at once
        db.Entry(item).Property(i => i.Status).IsModified = true;
        return Work.Of(hand.Act(CommitmentActs.Decompose, "commitment", id) with { Details = $$"""{"kind":"{{kind}}","parts":{{parts.Count}}}""" }, id, [id, .. rows.Select(r => r.Id)]);
    }, cancel);

    /// <summary>Adds the parts to the caller's act, which must light them.</summary>
    public IReadOnlyList<CommitmentItem> AddParts(CommitmentItem item, PartOf kind, IReadOnlyList<NewPart> parts, int before, Hand hand)
    {
        var rows = parts.Select((p, n) => Part(item, kind, p, before + n + 1, hand)).ToList();
        db.AddRange(rows);
        return rows;
    }

    private static Work? Check(CommitmentItem item, PartOf kind, IReadOnlyList<NewPart> parts, List<CommitmentItem> there, RegisterView view)
    {
        if (kind == PartOf.None || parts.Count == 0) return Work.No(Refusal.Missing, "Parts");
        if (there.Any(t => t.PartOf != kind)) return Work.No(Refusal.PartsOfAnotherKind);
        var byYear = kind == PartOf.YearPart;
        if (parts.Any(p => byYear ? p.Year is not (>= 2000 and <= 2100) : p.RegionCode is null)) return Work.No(Refusal.Missing, byYear ? "Year" : "RegionCode");
        if (!byYear && parts.Any(p => !Kernel.RegionCode.TryParse(p.RegionCode, out var code) || view.Find(code) is null)) return Work.No(Refusal.UnknownRegion, "RegionCode");
        if (parts.Any(p => p.UnitId is { } unit && view.Find(unit) is null)) return Work.No(Refusal.UnknownUnit, "UnitId");
        var keys = there.Select(t => (t.RegionCode, t.PartYear)).Concat(parts.Select(p => (p.RegionCode ?? item.RegionCode, p.Year))).ToList();
        if (keys.Distinct().Count() < keys.Count) return Work.No(Refusal.Twice, byYear ? "Year" : "RegionCode");
        return Checks.Numbers([.. parts.Select(p => ("Value", p.Value))]);
    }

    private static CommitmentItem Part(CommitmentItem item, PartOf kind, NewPart part, int no, Hand hand) => new()
    {
        Id = Guid.CreateVersion7(hand.At),
        Number = string.Create(CultureInfo.InvariantCulture, $"{item.Number}-{no:D2}"),
        Kind = item.Kind,
        Origin = item.Origin,
        Title = item.Title,
        TitleEn = item.TitleEn,
        ParentId = item.Id,
        PartOf = kind,
        PartYear = part.Year,
        RegionCode = part.RegionCode ?? item.RegionCode,
        ChainId = item.ChainId,
        ActionId = item.ActionId,
        DocumentNumber = item.DocumentNumber,
        TargetClass = item.TargetClass,
        TargetKind = item.TargetKind,
        Subject = item.Subject,
        Scope = item.Scope,
        Comparator = item.Comparator,
        Value = part.Value,
        Measure = item.Measure,
        AddsUp = item.AddsUp,
        DefinitionAgreed = item.DefinitionAgreed,
        Path = kind == PartOf.YearPart ? PlannedPath.WithinYear : item.Path,
        Deadline = part.Deadline ?? (part.Year is { } year ? new DateOnly(year, 12, 31) : item.Deadline),
        DeadlineText = item.DeadlineText,
        Status = part.UnitId is null ? ItemStatus.Registered : ItemStatus.Assigned,
        OwnerUnitId = part.UnitId,
        OwnerBasis = part.UnitId is null ? OwnerBasis.None : OwnerBasis.Set,
        Published = item.Published,
        IsUnverified = item.IsUnverified,
        Ambiguities = item.Ambiguities,
        RegisteredOn = hand.Day,
    };
}
