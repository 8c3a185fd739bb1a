using CsCheck;
using Gongbao.Rules;

namespace Gongbao.Tests.Rules;

/// <summary>Three-valued logic, ages and marks: the values that rules are written in.</summary>
public sealed class TriTests
{
    private static readonly Tri[] All = [Tri.Unknown, Tri.Yes, Tri.No];

    // An operator is right when it says "unknown" exactly if both ways of filling in the unknown are still open.
    [Fact]
    public void Unknown_is_what_could_still_be_either()
    {
        foreach (var a in All)
        {
            Assert.Equal(Filled(a, a, (x, _) => !x), !a);
            foreach (var b in All)
            {
                Assert.Equal(Filled(a, b, (x, y) => x && y), a & b);
                Assert.Equal(Filled(a, b, (x, y) => x || y), a | b);
            }
        }
    }

    [Fact]
    public void The_default_is_unknown_and_what_is_known_is_yes_or_no()
    {
        Assert.True(default(Tri).IsUnknown);
        Assert.Equal([Tri.Yes, Tri.No, Tri.Unknown], [Tri.Of(true), Tri.Of(false), Tri.Of((bool?)null)]);
        Assert.Equal([Tri.Yes, Tri.No, Tri.Unknown], [Tri.When(true, true), Tri.When(true, false), Tri.When(false, true)]);
        Assert.Equal([Tri.Yes, Tri.Yes, Tri.No, Tri.Unknown], [Tri.Of(true, false), Tri.Of(true, true), Tri.Of(false, true), Tri.Of(false, false)]);
        Assert.All(All, t => Assert.Equal(t, Tri.FromBits(t.Bits)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tri.FromBits(3));
    }

    [Fact]
    public void Marks_answer_as_if_each_way_of_filling_in_were_counted() =>
        Gen.Select(Gen.Int[0, 255], Gen.Int[0, 255], Gen.Int[0, 255], Gen.Int[0, 8]).Always((yes, no, these, count) =>
        {
            no &= ~yes;
            var marks = new Marks((byte)yes, (byte)no);
            var possible = Enumerable.Range(0, 256).Where(all => (all & yes) == yes && (all & no) == 0).Select(all => int.PopCount(all & these)).ToHashSet();
            Assert.Equal(Of(possible, n => n >= count), marks.AtLeast(count, these));
            Assert.Equal(Of(possible, n => n > 0), marks.AnyOf(these));
            Assert.Equal(Of(possible, n => n == int.PopCount(these)), marks.AllOf(these));
        });

    [Theory]
    [InlineData("2008-03-01", "2024-02-29", 15)]
    [InlineData("2008-03-01", "2024-03-01", 16)]
    [InlineData("2008-02-29", "2024-02-28", 15)]
    [InlineData("2008-02-29", "2024-02-29", 16)]
    [InlineData("2008-02-29", "2025-02-28", 16)]
    [InlineData("2008-02-29", "2025-03-01", 17)]
    [InlineData("2008-12-31", "2009-01-01", 0)]
    public void Complete_years_of_life(string birth, string on, int years) => Assert.Equal(years, new LegalAge().Years(Day(birth), Day(on)));

    [Fact]
    public void Ages_are_those_of_the_calendar_under_every_reading() =>
        Gen.Select(Gen.Int[0, 30_000], Gen.Int[0, 30_000], Gen.Bool, Gen.Bool).Always((born, later, dayAfter, february) =>
        {
            var birth = new DateOnly(1940, 1, 1).AddDays(born);
            var on = birth.AddDays(later);
            var plain = 0;
            while (Completed(birth, plain + 1, dayAfter, february) <= on) plain++;
            var age = new LegalAge(dayAfter, february);
            Assert.Equal(plain, age.Years(birth, on));
            Assert.Equal(Tri.Yes, age.Reached(birth, on, plain));
            Assert.Equal(Tri.No, age.Reached(birth, on, plain + 1));
        });

    [Fact]
    public void An_age_of_an_unknown_day_is_unknown()
    {
        Assert.Equal(Tri.Unknown, new LegalAge().Reached(default, Day("2024-01-01"), 16));
        Assert.Equal(Tri.Unknown, new LegalAge().Reached(Day("2024-01-01"), default, 16));
    }

    [Theory]
    [InlineData("2023-12-31", "2024-01-01")]
    [InlineData("2024-01-01", "2024-02-01")]
    [InlineData("2024-11-30", "2024-12-01")]
    public void Payment_begins_in_the_month_after(string approval, string first) => Assert.Equal(Day(first), Day(approval).FirstOfNextMonth());

    private static DateOnly Completed(DateOnly birth, int years, bool dayAfter, bool february)
    {
        var day = birth.AddYears(years); // 29 February becomes 28 in common years
        if (birth is { Month: 2, Day: 29 } && !february && day.Day == 28) day = day.AddDays(1);
        return dayAfter ? day.AddDays(1) : day;
    }

    private static Tri Filled(Tri a, Tri b, Func<bool, bool, bool> op)
    {
        var results = from x in Values(a) from y in Values(b) select op(x, y);
        return Of([.. results], r => r);
    }

    private static bool[] Values(Tri t) => t.IsYes ? [true] : t.IsNo ? [false] : [true, false];

    private static Tri Of<T>(HashSet<T> possible, Func<T, bool> holds) =>
        possible.All(holds) ? Tri.Yes : possible.Any(holds) ? Tri.Unknown : Tri.No;

    private static Day Day(string date) => DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
}
