using Gongbao.Kernel;
using Gongbao.Rules;
using Gongbao.Rules.Bulk;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>The law for a whole population of purchases, by district and by the day that counts for each. Filled once; no key is looked up for a purchase.</summary>
public readonly struct DeedTaxLaws : ILawOf<HomePurchase, DeedTaxParameters>
{
    private readonly DeedTaxParameters[] _laws;
    private readonly int[] _days;

    private DeedTaxLaws(DeedTaxParameters[] laws, IEnumerable<DateOnly> days) => (_laws, _days) = (laws, [.. days.Select(d => Day.Of(d).Number)]);

    /// <param name="law">Book, known day and other values put in; its day and regions are not looked at.</param>
    /// <param name="regions">The chains of regions in the order of <see cref="HomePurchase.District"/>, each the nearest first.</param>
    /// <exception cref="ParameterMissingException">A parameter never had a value.</exception>
    public static DeedTaxLaws Of(CaseLaw law, IReadOnlyList<IReadOnlyList<RegionCode>> regions)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(regions);
        var all = law.Book.All.Where(p => p.Key.StartsWith("housing.deed-subsidy.", StringComparison.Ordinal)).ToList();
        // from the first day on which every parameter has a value; who comes before is decided by that day's law
        var first = all.Max(p => p.Changes.First());
        var days = all.SelectMany(p => p.Changes).Where(d => d > first).Append(first).Distinct().Order().ToList();
        var laws = from chain in regions
                   from day in days
                   select DeedTaxParameters.From((law with { Regions = chain, Day = day }).At());
        return new([.. laws], days);
    }

    public ref readonly DeedTaxParameters LawFor(in HomePurchase facts)
    {
        var district = facts.District * _days.Length;
        if (_days.Length == 1) return ref _laws[district];
        var day = _laws[district].DayOf(in facts).Number;
        var at = 0;
        for (var i = 1; i < _days.Length; i++) at += day >= _days[i] ? 1 : 0;
        return ref _laws[district + at];
    }
}
