using Gongbao.Commitments.Overview;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;

namespace Gongbao.Commitments.Rankings;

/// <summary>The three rankings (排名) from one sheet of counts: units of the city by what they lead, counties and zones by what is to be done there.</summary>
internal sealed class RankingReader(LightTally tally, CityMap map, Pack pack, UnitDirectory units)
{
    private readonly HashSet<string> _local = LocalUnits(map, pack);

    public async Task<IReadOnlyList<RankingTable>> ReadAsync(DateOnly? pastDay, CancellationToken cancel)
    {
        var sheet = await tally.ReadAsync(new TallyScope(PublishedOnly: false, PastDay: pastDay), cancel);
        var regions = map.Gather(sheet.ByRegion);
        var order = pack.Units.Select((u, i) => (u.Id, i)).ToDictionary(u => u.Id, u => u.i);
        // counties and zones are ranked by their regions, not once more by their governments
        var led = sheet.ByUnit.Where(u => u.Key.Length > 0 && !_local.Contains(u.Key)).OrderBy(u => order.GetValueOrDefault(u.Key, int.MaxValue)).ThenBy(u => u.Key, StringComparer.Ordinal);
        return
        [
            new("units", Ranking.Of(led.Select(u => (u.Key, u.Value))), units.NameOf),
            new("counties", Ranking.Of(map.Counties.Select(r => (r.Code, regions[r.Code]))), map.NameOf),
            new("zones", Ranking.Of(map.Zones.Select(r => (r.Code, regions[r.Code]))), map.NameOf),
        ];
    }

    private static HashSet<string> LocalUnits(CityMap map, Pack pack)
    {
        var regions = map.Counties.Concat(map.Zones).Select(r => r.Code).ToHashSet();
        return [.. pack.Units.Where(u => u.Region is { } region && regions.Contains(region)).Select(u => u.Id)];
    }
}

/// <summary>One ranking.</summary>
/// <param name="Key">units, counties or zones.</param>
/// <param name="Rows">In order.</param>
/// <param name="NameOf">Name of a row's key in the language of the current request.</param>
internal sealed record RankingTable(string Key, IReadOnlyList<Ranked> Rows, Func<string, string> NameOf);
