using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Gongbao.Registers.Contracts;

namespace Gongbao.Commitments.RegisterItem;

/// <summary>立项: takes an item into the register. A printed lead becomes the owner; without one the first-listed unit is only proposed.</summary>
internal sealed class RegisterItem(GongbaoDb db, ItemActs acts, CityRegisters registers)
{
    /// <summary>Registers one item.</summary>
    public Task<Outcome> RunAsync(NewItem item, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!hand.May(Permissions.Supervise) && !hand.May(Permissions.ReviewProposals)) return Work.No(Refusal.NotAllowed);
        if (await RefuseAsync(item, hand, cancel) is { } no) return no;
        var row = await AddAsync(item, hand, cancel);
        return Work.Of(hand.Act(CommitmentActs.Register, "commitment", row.Id), row.Id, row.Id) with { TakesNumber = true };
    }, cancel);

    /// <summary>What is wrong with the item, or null; for callers that register it within an act of their own.</summary>
    public async Task<Work?> RefuseAsync(NewItem item, Hand hand, CancellationToken cancel)
    {
        if (Checks.Texts(("Title", item.Title, Checks.Title, true), ("TitleEn", item.TitleEn, Checks.Title * 2, false), ("DeadlineText", item.DeadlineText, Checks.Title, false)) is { } text) return text;
        if (Checks.Numbers(("Value", item.Value), ("Min", item.Min), ("Max", item.Max)) is { } figure) return figure;
        if (item.Min > item.Max) return Work.No(Refusal.BadFigure, "Max");
        var view = await registers.ReadAsync(cancel);
        if (item.Units.FirstOrDefault(u => u.UnitId is { } id && view.Find(id) is null) is not null) return Work.No(Refusal.UnknownUnit, "Units");
        if (item.RegionCode is { } code && (!RegionCode.TryParse(code, out var region) || view.Find(region) is null)) return Work.No(Refusal.UnknownRegion, "RegionCode");
        return hand.IsSystem || hand.Role is { } role && Hand.CoversRegion(role.Scope, item.RegionCode) ? null : Work.No(Refusal.OutOfScope);
    }

    /// <summary>Adds the item's rows to the caller's act, which must light it.</summary>
    public async Task<CommitmentItem> AddAsync(NewItem item, Hand hand, CancellationToken cancel)
    {
        // numbered within the year of its document, as people speak of it
        var year = item.Sources.Count > 0 && DocumentNumber.TryParse(item.Sources[0].DocumentNumber, out var source) ? source.Year : hand.Day.Year;
        var number = NumberSeries.Print(year, await NumberSeries.TakeAsync(db, $"item-{year}", cancel));
        var leads = item.Units.Where(u => u.Role == UnitRole.Lead).ToList();
        // two printed leads are two readings of who answers: the office decides
        var owner = leads is [{ UnitId: { } only }] ? only : null;
        var row = Row(item, number, hand, owner);
        db.Add(row);
        db.AddRange(item.Sources.Select((s, i) => new CommitmentSource { ItemId = row.Id, Place = i, DocumentNumber = s.DocumentNumber, Path = s.Path, EId = s.EId }));
        db.AddRange(item.Units.Select((u, i) => new CommitmentUnit { ItemId = row.Id, Place = i, PrintedName = u.PrintedName, UnitId = u.UnitId, Role = u.Role }));
        return row;
    }

    /// <summary>The path of a target whose text sets none: rates are held flat, yearly figures within the year, ranks and milestones in steps.</summary>
    public static PlannedPath UsualPath(TargetKind? kind) => kind switch
    {
        TargetKind.Growth => PlannedPath.Flat,
        TargetKind.Yearly => PlannedPath.WithinYear,
        TargetKind.Rank or TargetKind.Milestone => PlannedPath.Steps,
        _ => PlannedPath.Linear,
    };

    private static CommitmentItem Row(NewItem item, string number, Hand hand, string? owner) => new()
    {
        Id = Guid.CreateVersion7(hand.At),
        Number = number,
        PackKey = item.PackKey,
        Kind = item.Kind,
        Origin = item.Origin,
        Title = item.Title.Trim(),
        TitleEn = item.TitleEn,
        RegionCode = item.RegionCode,
        ChainId = item.ChainId,
        ActionId = item.ActionId,
        DocumentNumber = item.Sources.Count > 0 ? item.Sources[0].DocumentNumber : null,
        TargetClass = item.TargetClass,
        TargetKind = item.TargetKind,
        Subject = item.Subject,
        Scope = item.Scope,
        Comparator = item.Comparator,
        Value = item.Value,
        Min = item.Min,
        Max = item.Max,
        Measure = item.Measure,
        AddsUp = item.AddsUp,
        DefinitionAgreed = item.DefinitionAgreed,
        Path = item.Path ?? UsualPath(item.TargetKind),
        Deadline = item.Deadline,
        DeadlineText = item.DeadlineText,
        Frequency = item.Frequency,
        Trigger = item.Trigger,
        Status = owner is null ? ItemStatus.Registered : ItemStatus.Assigned,
        OwnerUnitId = owner,
        OwnerBasis = owner is null ? OwnerBasis.None : OwnerBasis.Printed,
        ProposedOwnerUnitId = owner ?? item.Units.FirstOrDefault(u => u.Role != UnitRole.Besides)?.UnitId,
        Published = item.Published,
        IsUnverified = item.IsUnverified,
        Ambiguities = string.Join(' ', item.Ambiguities),
        RegisteredOn = hand.Day,
    };
}
