using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;

namespace Gongbao.Tests.Rules;

/// <summary>
/// An invented population and invented parameters, whose totals an independent program has computed: for cross-checks and for measuring.
/// The people come from splitmix64, so a seed gives the same people everywhere.
/// </summary>
internal static class CareWorkload
{
    public const int Counties = 10;
    private static readonly DateOnly FirstApplication = new(2023, 1, 1);
    private static readonly DateOnly FirstBirth = new(1930, 1, 1);
    private static readonly byte[] Grades = [1, 1, 1, 2, 2, 2, 3, 3, 4, 4];
    private static readonly int[] Kinds = [6, 6, 6, 5, 5, 5, 4, 4, 4, 1, 2, 3, 7];

    /// <summary>The regions in the order of <see cref="CareApplicant.County"/>.</summary>
    public static IReadOnlyList<IReadOnlyList<RegionCode>> Regions { get; } =
        [.. Enumerable.Range(0, Counties).Select(c => (IReadOnlyList<RegionCode>)[County(c)])];

    public static CareLaws Laws() => CareLaws.Of(new CaseLaw(Book, new(2024, 1, 1), []), Regions);

    /// <summary>So many people of a seed.</summary>
    public static CareApplicant[] People(int count, ulong seed)
    {
        var dice = new Dice(seed + 20261123);
        var people = new CareApplicant[count];
        for (var i = 0; i < count; i++) people[i] = Person(dice);
        return people;
    }

    private static CareApplicant Person(Dice dice)
    {
        var application = FirstApplication.AddDays(dice.Below(1096));
        var approval = application.AddDays(dice.Below(121));
        var birth = FirstBirth.AddDays(dice.Below(31411));
        if (dice.Below(50) == 0) birth = application.AddYears(-16).AddDays(dice.Below(3) - 1);
        var registered = dice.Percent(92);
        var household = (dice.Percent(45) ? HouseholdKind.Subsistence : 0) | (dice.Percent(25) ? HouseholdKind.AtRisk : 0);
        var (certificate, grade, kind) = (dice.Percent(85), (byte)0, 0);
        if (certificate) (grade, kind) = (Grades[dice.Below(10)], Kinds[dice.Below(13)]);
        var destitute = dice.Percent(8);
        var unable = 0;
        for (var k = 0; k < 6; k++) unable |= dice.Percent(62) ? 1 << k : 0;
        var service = dice.Below(10) switch { < 5 => CareService.Home, < 7 => CareService.Day, < 9 => CareService.Institution, _ => CareService.PublicHome };
        return new()
        {
            Registered = Tri.Of(registered), Birth = birth, Application = application, Approval = approval, Household = Marks.Known(household),
            Scheme = Marks.Known(destitute ? CareScheme.Destitute : 0), Unable = Marks.Known(unable), HasCertificate = Tri.Of(certificate),
            Grade = grade, Kind = (DisabilityKind)kind, Service = service, County = (byte)dice.Below(Counties),
        };
    }

    /// <summary>Conditions of the care notice with standards of its own: raised in 2024, more in some counties; county 5 once below the city, which does not count.</summary>
    public static ParameterBook Book { get; } = new(
    [
        One("care.registration", ParameterUnit.Switch, "true"), One("care.age.minimum", ParameterUnit.Years, "16"),
        One("care.age.day", ParameterUnit.Words, "application"), One("care.age.birthday", ParameterUnit.Words, "on-day"), One("care.age.leap-day", ParameterUnit.Words, "march"),
        One("care.households", ParameterUnit.Words, "subsistence at-risk"), One("care.households.combine", ParameterUnit.Words, "any"),
        One("care.disability.grade", ParameterUnit.Count, "2"), One("care.disability.kinds", ParameterUnit.Words, "mental intellectual physical"),
        One("care.disability.multiple", ParameterUnit.Words, "excluded"), One("care.exclusions", ParameterUnit.Words, "destitute"),
        One("care.indicators", ParameterUnit.Words, "eating dressing transfer toileting walking bathing"), One("care.indicators.unmet", ParameterUnit.Count, "4"),
        Standard("home", (2022, 1, 500, null), (2024, 1, 600, null), (2024, 7, 650, 3)),
        Standard("day", (2022, 1, 500, null), (2024, 1, 600, null), (2023, 6, 450, 5), (2025, 1, 700, 5)),
        Standard("institution", (2022, 1, 900, null), (2024, 1, 1000, null), (2024, 1, 1100, 7), (2025, 1, 1150, 7)),
        Standard("public", (2022, 1, 1170, null), (2024, 1, 1260, null), (2025, 3, 1300, 9)),
    ]);

    private static Parameter One(string key, ParameterUnit unit, string value) =>
        new(key, unit, [new(new(2022, 1, 1), ParameterValue.Read(unit, value))]) { Zh = key, En = key };

    private static Parameter Standard(string form, params (int Year, int Month, int Yuan, int? County)[] values) =>
        new("care.standard." + form, ParameterUnit.YuanMonth, [.. values.Select(v => new DatedValue(new(v.Year, v.Month, 1), ParameterValue.Of(Money.FromYuan(v.Yuan)))
        {
            Region = v.County is { } c ? County(c) : null,
        })])
        { Zh = form, En = form, Regional = RegionalRule.NotBelow };

    private static RegionCode County(int number) => RegionCode.Parse($"9901{10 + number}");
}
