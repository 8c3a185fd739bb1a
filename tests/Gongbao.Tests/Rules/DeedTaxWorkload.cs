using Gongbao.Kernel;
using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;

namespace Gongbao.Tests.Rules;

/// <summary>Invented purchases with the figures of the reference workload, whose totals an independent program has computed.</summary>
internal static class DeedTaxWorkload
{
    private const int Districts = 7;
    private static readonly DateOnly FirstFiling = new(2023, 7, 1);
    private static readonly DateOnly Since = new(2022, 1, 1);

    /// <summary>The regions in the order of <see cref="HomePurchase.District"/>; the first four pay.</summary>
    public static IReadOnlyList<IReadOnlyList<RegionCode>> Regions { get; } =
        [.. Enumerable.Range(0, Districts).Select(d => (IReadOnlyList<RegionCode>)[District(d)])];

    public static DeedTaxLaws Laws() => DeedTaxLaws.Of(new CaseLaw(Book, new(2024, 1, 1), []), Regions);

    /// <summary>So many purchases of a seed.</summary>
    public static HomePurchase[] Purchases(int count, ulong seed)
    {
        var dice = new Dice(seed + 777);
        var homes = new HomePurchase[count];
        for (var i = 0; i < count; i++)
        {
            var filed = FirstFiling.AddDays(dice.Below(731));
            var paid = filed.AddDays(dice.Below(400));
            var tax = 100_000 + dice.Below(6_000_001);
            var kind = dice.Below(10) < 6 ? HomeKind.New : HomeKind.SecondHand;
            homes[i] = new() { Kind = kind, Residential = Tri.Yes, Filed = filed, Paid = paid, TaxFen = tax, District = (byte)dice.Below(Districts) };
        }
        return homes;
    }

    /// <summary>Second-hand homes by filing and without a time limit for the tax, as the workload has it.</summary>
    public static ParameterBook Book { get; } = new(
    [
        One("from", ParameterUnit.Date, "2023-11-01"), One("to", ParameterUnit.Date, "2024-12-31"),
        new("housing.deed-subsidy.area", ParameterUnit.Switch, [new(Since, ParameterValue.Of(false)),
            .. Enumerable.Range(0, 4).Select(d => new DatedValue(Since, ParameterValue.Of(true)) { Region = District(d) })]) { Zh = "area", En = "area", Regional = RegionalRule.Free },
        One("kinds", ParameterUnit.Words, "new second-hand"), One("uses", ParameterUnit.Words, "residential"),
        One("paid-by", ParameterUnit.Date, "2025-06-30"), One("paid-by.day", ParameterUnit.Words, "included"),
        One("rate.new", ParameterUnit.Percent, "50"), One("cap.new", ParameterUnit.Yuan, "20000"),
        One("rate.second-hand", ParameterUnit.Percent, "50"), One("cap.second-hand", ParameterUnit.Yuan, "15000"),
        One("second-hand.basis", ParameterUnit.Words, "filing"), One("rounding", ParameterUnit.Words, "down"),
    ]);

    private static Parameter One(string key, ParameterUnit unit, string value) =>
        new("housing.deed-subsidy." + key, unit, [new(Since, ParameterValue.Read(unit, value))]) { Zh = key, En = key };

    private static RegionCode District(int number) => RegionCode.Parse($"9901{10 + number}");
}
