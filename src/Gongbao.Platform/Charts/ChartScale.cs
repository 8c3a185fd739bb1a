namespace Gongbao.Platform.Charts;

/// <summary>
/// A scale (刻度) from values to places along a line. Exact: decimals throughout, so that a bar twice as long means twice as much.
/// Its ends are round steps (1, 2 or 5 times a power of ten) that hold all values.
/// </summary>
internal sealed record ChartScale
{
    private ChartScale(decimal low, decimal high, decimal step) => (Low, High, Step) = (low, high, step);

    /// <summary>Value at the beginning of the line.</summary>
    public decimal Low { get; }

    /// <summary>Value at its end; always above <see cref="Low"/>.</summary>
    public decimal High { get; }

    /// <summary>From one mark to the next.</summary>
    public decimal Step { get; }

    /// <summary>The round values from end to end, both included.</summary>
    public IEnumerable<decimal> Marks
    {
        get
        {
            for (var mark = Low; mark <= High; mark += Step) yield return mark;
        }
    }

    /// <summary>A scale that holds the values.</summary>
    /// <param name="values">Unknown ones are left out; without any the scale goes from 0 to 1.</param>
    /// <param name="fromZero">True where lengths are compared (bars): zero is on the scale. False: only when the values come near it.</param>
    /// <param name="steps">About so many steps.</param>
    public static ChartScale Over(IEnumerable<decimal?> values, bool fromZero = true, int steps = 4)
    {
        var known = values.OfType<decimal>().ToList();
        if (known.Count == 0) return new ChartScale(0, 1, 1);
        var (least, most) = (known.Min(), known.Max());
        if (fromZero || least == most || (least > 0 && least < 2 * (most - least)) || (most < 0 && -most < 2 * (most - least)))
            (least, most) = (Math.Min(least, 0), Math.Max(most, 0));
        if (least == most) return new ChartScale(0, 1, 1);
        var step = Round((most - least) / steps);
        return new ChartScale(Math.Floor(least / step) * step, Math.Ceiling(most / step) * step, step);
    }

    /// <summary>Where a value stands on a line of a length; what lies beyond the ends stands at the end.</summary>
    public decimal At(decimal value, decimal length) => (Math.Clamp(value, Low, High) - Low) * length / (High - Low);

    // The least of 1, 2, 5 times a power of ten that is not below.
    private static decimal Round(decimal rough)
    {
        var power = 1m;
        while (power < rough) power *= 10;
        while (power / 10 >= rough) power /= 10;
        return power / 5 >= rough ? power / 5 : power / 2 >= rough ? power / 2 : power;
    }
}
