using Gongbao.Data.Model;
using Gongbao.Kernel;
using Gongbao.Platform.Lists;
using Gongbao.Registers.Contracts;

namespace Gongbao.Registers.Units;

/// <summary>Filters and orders the register of units.</summary>
internal static class UnitQuery
{
    public static readonly string[] Filters = ["q", "kind", "region", "state"];

    public static IReadOnlyList<RegisteredUnit> Of(RegisterView view, ListState state, DateOnly today)
    {
        IEnumerable<RegisteredUnit> units = view.Units;
        if (state["q"] is { } words) units = units.Where(Named(view, words, today));
        if (Enum.TryParse<UnitKind>(state["kind"], out var kind)) units = units.Where(u => u.Unit.Kind == kind);
        if (RegionCode.TryParse(state["region"], out var region)) units = units.Where(u => u.Unit.Region == region);
        if (Enum.TryParse<UnitState>(state["state"], out var at)) units = units.Where(u => u.Unit.StateOn(today) == at);
        if (state.Sort == "name") units = units.OrderBy(u => SortKey.ByPinyin(u.Unit.Name), StringComparer.Ordinal).ThenBy(u => u.Id, StringComparer.Ordinal);
        return [.. state is { Sort: "name", Descending: true } ? units.Reverse() : units];
    }

    // each word stands in some name, or the whole is a name under which the unit is known (江西省宜春市工信局)
    private static Func<RegisteredUnit, bool> Named(RegisterView view, string words, DateOnly today)
    {
        var meant = view.Directory.ResolveAt(words, today);
        var known = meant.Candidates.Append(meant.Printed).OfType<OrgUnit>().Select(u => u.Id).ToHashSet();
        var folded = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(UnitName.Fold).Where(w => w.Length > 0).ToList();
        return u => known.Contains(u.Id)
            || (folded.Count > 0 && folded.All(w => u.Unit.Names.Append(u.English ?? "").Any(n => UnitName.Fold(n).Contains(w, StringComparison.Ordinal))));
    }
}
