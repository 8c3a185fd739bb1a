using System.Diagnostics.CodeAnalysis;

namespace Gongbao.Kernel;

/// <summary>The units in which documents print money.</summary>
public enum MoneyUnit
{
    /// <summary>元.</summary>
    Yuan,
    /// <summary>万元, 10,000 yuan.</summary>
    WanYuan,
    /// <summary>亿元, 100,000,000 yuan.</summary>
    YiYuan,
}

/// <summary>
/// 金额 in whole fen (分, a hundredth of a yuan); negative amounts are claims back. Arithmetic is exact and checked: what does not fit in
/// about ±92 quadrillion yuan throws <see cref="OverflowException"/>. Every rounding is asked for by name, and splits add up to the whole.
/// </summary>
public readonly struct Money : IEquatable<Money>, IComparable<Money>, IParsed<Money>
{
    private Money(long fen) => Fen = fen;

    public static Money Zero => default;

    /// <summary>Hundredths of a yuan: what is stored.</summary>
    public long Fen { get; }

    public bool IsZero => Fen == 0;

    public static Money FromFen(long fen) => new(fen);

    /// <exception cref="OverflowException">Too large.</exception>
    public static Money FromYuan(long yuan) => new(checked(yuan * 100));

    /// <summary>
    /// The share <paramref name="numerator"/>/<paramref name="denominator"/> of the amount, such as 3/100 of a price, in whole fen.
    /// </summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Above zero.</param>
    /// <param name="rounding">What becomes of a part of a fen.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not above zero.</exception>
    public Money Share(long numerator, long denominator, MidpointRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        return new(checked((long)Rounded((Int128)Fen * numerator, denominator, rounding)));
    }

    /// <summary>Equal parts that add up to the whole; the first ones carry the odd fen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one part.</exception>
    public IReadOnlyList<Money> Split(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        return Split([.. Enumerable.Repeat(1L, parts)]);
    }

    /// <summary>Parts in proportion to the weights that add up to the whole: each is rounded towards zero, and the fen left over go to the
    /// largest remainders, the earlier part first.</summary>
    /// <exception cref="ArgumentException">A weight is negative, or none is above zero.</exception>
    public IReadOnlyList<Money> Split(IReadOnlyList<long> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        Int128 total = 0;
        foreach (var w in weights) total += w >= 0 ? w : throw new ArgumentException("A weight is negative.", nameof(weights));
        if (total == 0) throw new ArgumentException("No weight is above zero.", nameof(weights));
        var (fen, sign) = (Int128.Abs(Fen), Math.Sign(Fen));
        var parts = weights.Select((w, at) => (At: at, Whole: fen * w / total, Left: fen * w % total)).ToArray();
        var left = (int)(fen - parts.Aggregate(Int128.Zero, (sum, p) => sum + p.Whole));
        var raised = parts.OrderByDescending(p => p.Left).ThenBy(p => p.At).Take(left).Select(p => p.At).ToHashSet();
        return [.. parts.Select(p => new Money((long)(sign * (p.Whole + (raised.Contains(p.At) ? 1 : 0)))))];
    }

    /// <exception cref="OverflowException">The sum is too large.</exception>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Zero, (sum, m) => sum + m);
    }

    public static Money Max(Money a, Money b) => a > b ? a : b;

    public static Money Min(Money a, Money b) => a < b ? a : b;

    /// <exception cref="ParseException">The text is not an amount.</exception>
    public static Money Parse(string? text) =>
        TryParse(text, out var value, out var reason) ? value : throw new ParseException(nameof(Money), reason);

    public static bool TryParse(string? text, out Money value) => TryParse(text, out value, out _);

    /// <summary>Reads 1234.56, 1,234.56元, ¥600, 1.5万元, 2亿元, 500万; without a unit it is yuan. Nothing below a fen is read.</summary>
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out Money value, out ParseError reason)
    {
        var good = MoneyText.TryRead(text, out var fen, out reason);
        value = new(fen);
        return good;
    }

    /// <summary>In yuan: 1,234.50元, 600元.</summary>
    public override string ToString() => ToString(MoneyUnit.Yuan);

    /// <summary>Exactly, in the unit that a text uses: 1.5万元, 2亿元, 0.0001亿元; yuan with two decimals or none.</summary>
    public string ToString(MoneyUnit unit) => MoneyText.Write(Fen, unit);

    /// <summary>Rounded half away from zero to so many decimals, all of them printed: 1.50万元.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More decimals than fen in the unit (2, 6, 10), or fewer than none.</exception>
    public string ToString(MoneyUnit unit, int decimals) => MoneyText.Write(Fen, unit, decimals);

    public bool Equals(Money other) => Fen == other.Fen;

    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    public override int GetHashCode() => Fen.GetHashCode();

    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    public static Money operator +(Money a, Money b) => new(checked(a.Fen + b.Fen));
    public static Money operator -(Money a, Money b) => new(checked(a.Fen - b.Fen));
    public static Money operator -(Money a) => new(checked(-a.Fen));
    public static Money operator *(Money a, long times) => new(checked(a.Fen * times));
    public static Money operator *(long times, Money a) => a * times;
    public static bool operator ==(Money a, Money b) => a.Fen == b.Fen;
    public static bool operator !=(Money a, Money b) => a.Fen != b.Fen;
    public static bool operator <(Money a, Money b) => a.Fen < b.Fen;
    public static bool operator >(Money a, Money b) => a.Fen > b.Fen;
    public static bool operator <=(Money a, Money b) => a.Fen <= b.Fen;
    public static bool operator >=(Money a, Money b) => a.Fen >= b.Fen;

    internal static Int128 Rounded(Int128 dividend, long divisor, MidpointRounding rounding)
    {
        var (whole, rest) = Int128.DivRem(dividend, divisor);
        if (rest == 0) return whole;
        var step = Int128.Sign(dividend);
        var twice = Int128.Abs(rest) * 2;
        var away = rounding switch
        {
            MidpointRounding.ToZero => false,
            MidpointRounding.ToPositiveInfinity => step > 0,
            MidpointRounding.ToNegativeInfinity => step < 0,
            MidpointRounding.AwayFromZero => twice >= divisor,
            _ => twice > divisor || (twice == divisor && Int128.IsOddInteger(whole)),
        };
        return away ? whole + step : whole;
    }
}
