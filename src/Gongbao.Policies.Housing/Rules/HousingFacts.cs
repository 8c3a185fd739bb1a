using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.Housing;

/// <summary>Facts of this policy that need more than a unit.</summary>
internal static class HousingFacts
{
    // what multiplies with percentages without overflow, and beyond any price of a home or a parcel
    private const long Largest = 10_000_000_000_000;
    private const long LargestArea = 10_000_000_000;

    /// <summary>An amount in fen; null when unknown.</summary>
    /// <exception cref="FactException">Not an amount from zero to a hundred billion yuan.</exception>
    public static long? Fen(FactSheet facts, string key) => facts.Money(key) is not { } money ? null
        : money.Fen <= Largest ? money.Fen : throw new FactException(key, money.ToString());

    /// <summary>An area in hundredths of a square metre; null when unknown.</summary>
    /// <exception cref="FactException">Not an area of up to a hundred million square metres.</exception>
    public static long? Area(FactSheet facts, string key) => facts.Figure(key, ParameterUnit.SquareMetres) is not { } area ? null
        : area <= LargestArea ? area : throw new FactException(key, ParameterValue.Of(area).Write(ParameterUnit.SquareMetres));

    /// <summary>A day for printing; below zero when unknown, which has a sentence of its own.</summary>
    public static long Number(Day day) => day.ToDate()?.DayNumber ?? -1;

    /// <summary>So many months later; on the month's last day where the later month is shorter (民法典第二百零二条). Unknown stays unknown.</summary>
    public static Day After(Day day, int months) => day.ToDate() is { } date ? Day.Of(date.AddMonths(months)) : default;

    /// <summary>The first day is not later than the second; unknown when one is.</summary>
    public static Tri NotLater(Day first, Day second) => Tri.When(first.IsKnown & second.IsKnown, first.Number <= second.Number);
}
