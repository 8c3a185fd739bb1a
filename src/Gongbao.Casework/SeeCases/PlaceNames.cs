using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Platform.Parts;

namespace Gongbao.Casework.SeeCases;

/// <summary>地名 of the pack in the language of the request.</summary>
internal sealed class PlaceNames(Pack pack)
{
    private readonly Dictionary<string, PackRegion> _places = pack.Regions.ToDictionary(r => r.Code);

    /// <summary>Counties and zones below the scope, or the one that holds it.</summary>
    public IEnumerable<PackRegion> Counties => pack.Regions.Where(r => r.Kind is not (RegionKind.Province or RegionKind.City) && r.Code.Length == 6);

    /// <summary>Townships of a county.</summary>
    public IEnumerable<PackRegion> Below(string county) => pack.Regions.Where(r => r.Code.Length > 6 && r.Code.StartsWith(county, StringComparison.Ordinal));

    /// <summary>Name; a code that the pack does not know is shown as it is.</summary>
    public string Of(string code) => _places.GetValueOrDefault(code) is not { } place ? code : Display.IsChinese ? place.ShortName ?? place.Name : place.English ?? place.Name;
}
