using Gongbao.Kernel;
using Gongbao.Rules;
using Gongbao.Rules.Bulk;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>
/// The law for a whole population: the conditions in force on the day of application, the standard of the county in the first month of payment.
/// Filled once; a person's law is found without looking up a key.
/// </summary>
public readonly struct CareLaws : ILawOf<CareApplicant, CareParameters>
{
    private readonly CareParameters[] _laws;
    private readonly int[] _days;
    private readonly int[] _months;
    private readonly int[] _approvals;

    // A month begins to be paid by the approvals of the month before: so no month is computed for anybody.
    private CareLaws(CareParameters[] laws, IEnumerable<DateOnly> days, IReadOnlyList<DateOnly> months) => (_laws, _days, _months, _approvals) =
        (laws, [.. days.Select(d => Day.Of(d).Number)], [.. months.Select(d => Day.Of(d).Number)], [.. months.Select(m => Day.Of(Approved(m)).Number)]);

    /// <param name="law">Book, known day and other values put in; its day and regions are not looked at.</param>
    /// <param name="regions">The chains of regions in the order of <see cref="CareApplicant.County"/>, each the nearest first.</param>
    /// <exception cref="ParameterMissingException">A parameter never had a value.</exception>
    public static CareLaws Of(CaseLaw law, IReadOnlyList<IReadOnlyList<RegionCode>> regions)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(regions);
        var all = law.Book.All.Where(p => p.Key.StartsWith("care.", StringComparison.Ordinal)).ToList();
        var days = Changes(all.Where(p => !IsStandard(p)));
        var months = Changes(all.Where(IsStandard));
        var laws = from chain in regions
                   from day in days
                   let conditions = law with { Regions = chain, Day = day }
                   from month in months
                   select CareParameters.From(conditions.At().Taking("care.standard", conditions.At(month)));
        return new([.. laws], days, months);
    }

    public ref readonly CareParameters LawFor(in CareApplicant facts)
    {
        var day = Last(_days, facts.Application.Number);
        var month = facts.Approval.IsKnown ? Last(_approvals, facts.Approval.Number) : Last(_months, facts.Application.Number);
        return ref _laws[(facts.County * _days.Length + day) * _months.Length + month];
    }

    // The first day of approval whose first month of payment is on or after the day: a standard is read on the first of the month.
    private static DateOnly Approved(DateOnly day) => day.Day == 1 ? day.AddMonths(-1) : new DateOnly(day.Year, day.Month, 1);

    private static bool IsStandard(Parameter parameter) => parameter.Key.StartsWith("care.standard", StringComparison.Ordinal);

    // The first day on which every parameter has a value, and each change after it; who comes before is decided by the first.
    private static List<DateOnly> Changes(IEnumerable<Parameter> parameters)
    {
        var list = parameters.ToList();
        var first = list.Max(p => p.Changes.First());
        return [.. list.SelectMany(p => p.Changes).Where(d => d > first).Append(first).Distinct().Order()];
    }

    private static int Last(int[] starts, int day)
    {
        var at = 0;
        for (var i = 1; i < starts.Length; i++) at += day >= starts[i] ? 1 : 0;
        return at;
    }
}
