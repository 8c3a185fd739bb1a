using System.Runtime.CompilerServices;

namespace Gongbao.Rules;

/// <summary>周岁: complete years of life, with the readings that a text may leave open.</summary>
/// <param name="FromDayAfter">True when a year of life is complete on the day after the birthday only (民法 counts the birthday itself as not yet full in some texts).</param>
/// <param name="LeapInFebruary">Born on 29 February: true when a common year's birthday is 28 February, false when it is 1 March.</param>
public readonly record struct LegalAge(bool FromDayAfter, bool LeapInFebruary)
{
    /// <summary>Complete years on a day; both days must be known. Negative before birth.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Years(Day birth, Day on) => (on.Number - Birthday(birth.Number, on.Number) - (FromDayAfter ? 1 : 0)) / 10000;

    /// <summary>Whether so many years are complete; unknown when a day is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Tri Reached(Day birth, Day on, int years) => Tri.When(birth.IsKnown & on.IsKnown,
        on.Number - Birthday(birth.Number, on.Number) - (FromDayAfter ? 1 : 0) >= years * 10000);

    // yyyymmdd with the month and day of the birthday in the year of asking: only a leap day moves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Birthday(int birth, int on) => birth % 10000 == 229 ? Leap(birth, on) : birth;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Leap(int birth, int on) => DateTime.IsLeapYear(on / 10000) ? birth : birth / 10000 * 10000 + (LeapInFebruary ? 228 : 301);
}
