using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;
using Gongbao.Data.Packs;

namespace Gongbao.Commitments.RegisterItem;

/// <summary>An entry of the pack as an item to be registered (城市包条目). A figure that the text does not define waits for its definition: the register shows it grey until one is agreed.</summary>
internal static class PackItem
{
    /// <param name="entry">The entry.</param>
    /// <param name="units">Its units, or of a target without its own those of the tasks that carry it.</param>
    public static NewItem Of(PackCommitment entry, IReadOnlyList<PackResponsible> units)
    {
        var item = new NewItem
        {
            PackKey = entry.Id,
            Kind = entry switch { PackTarget => ItemKind.Target, PackTask => ItemKind.Task, _ => ItemKind.Duty },
            Origin = ItemOrigin.Document,
            Title = entry.Title.Zh,
            TitleEn = entry.Title.En,
            ChainId = entry.Chain,
            ActionId = entry.Action,
            IsUnverified = entry.Status == "unverified",
            Published = true,
            Ambiguities = entry.Ambiguities,
            Sources = [.. entry.Sources.Select(Source)],
            Units = [.. units.Select(u => new NewUnit(u.Printed, u.Unit, RoleOf(u.Role)))],
        };
        return entry switch
        {
            PackTarget target => Target(item, target),
            PackTask task => item with { Deadline = task.Deadline?.Value, DeadlineText = task.DeadlineText },
            PackDuty duty => item with { Frequency = duty.Cadence, Trigger = duty.Trigger },
            _ => item,
        };
    }

    private static NewItem Target(NewItem item, PackTarget target) => item with
    {
        RegionCode = target.Region,
        TargetClass = TargetClass.Goal,
        TargetKind = Enum.Parse<TargetKind>(target.Kind, ignoreCase: true),
        Comparator = Read(target.Comparator),
        Value = target.Value,
        Min = target.Min,
        Max = target.Max,
        Measure = target.Unit,
        Scope = target.Scope,
        AddsUp = target.AddsUp,
        Deadline = target.Deadline?.Value,
        DeadlineText = target.DeadlineText,
    };

    /// <summary>Reads "document number, a blank, the path".</summary>
    public static NewSource Source(string citation)
    {
        var blank = citation.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? new NewSource(citation, "") : new NewSource(citation[..blank], citation[(blank + 1)..]);
    }

    private static UnitRole RoleOf(PackRole role) => role switch { PackRole.Lead => UnitRole.Lead, PackRole.Besides => UnitRole.Besides, _ => UnitRole.Co };

    private static Comparator Read(string sign) => Enum.GetValues<Comparator>().First(c => CommitmentsJson.Sign(c) == sign);
}
