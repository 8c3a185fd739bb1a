using System.Diagnostics.CodeAnalysis;

namespace Gongbao.Kernel;

/// <summary>
/// 区划代码: six digits by GB/T 2260 (360902 袁州区), or the nine digits of statistics for what lies below a county:
/// townships, zones and parks (360902400 宜春经济开发区). Ordered by code, which is not the order of documents.
/// </summary>
public sealed class RegionCode : IEquatable<RegionCode>, IComparable<RegionCode>, IParsed<RegionCode>
{
    private readonly string _digits;

    private RegionCode(string digits) => _digits = digits;

    /// <summary>省, two digits and four zeros.</summary>
    public bool IsProvince => _digits.Length == 6 && _digits.EndsWith("0000", StringComparison.Ordinal);

    /// <summary>市, four digits and two zeros.</summary>
    public bool IsCity => _digits.Length == 6 && !IsProvince && _digits.EndsWith("00", StringComparison.Ordinal);

    /// <summary>县（市、区）.</summary>
    public bool IsCounty => _digits.Length == 6 && !IsProvince && !IsCity;

    /// <summary>Nine digits: a township, zone or park.</summary>
    public bool IsBelowCounty => _digits.Length == 9;

    /// <summary>Numbers from 400 on below a county belong to zones and parks, which have no residents' committees of a township.</summary>
    public bool IsZoneOrPark => IsBelowCounty && _digits[6] is '4' or '5';

    /// <summary>The code above by the digits: county, city, province; null for a province. A zone may answer to another body than this.</summary>
    public RegionCode? Parent => this switch
    {
        { IsBelowCounty: true } => new(_digits[..6]),
        { IsCounty: true } => new(_digits[..4] + "00"),
        { IsCity: true } => new(_digits[..2] + "0000"),
        _ => null,
    };

    /// <summary>Whether this is the other code or lies under it by the digits.</summary>
    public bool IsWithin(RegionCode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var code = this; code is not null; code = code.Parent)
            if (code.Equals(other)) return true;
        return false;
    }

    /// <exception cref="ParseException">The text is not a code.</exception>
    public static RegionCode Parse(string? text) =>
        TryParse(text, out var value, out var reason) ? value : throw new ParseException(nameof(RegionCode), reason);

    public static bool TryParse(string? text, [NotNullWhen(true)] out RegionCode? value) => TryParse(text, out value, out _);

    /// <summary>Reads six or nine digits that begin with a province (two digits without a zero; invented ones use 99, which nobody has) and, below a county, do not end in 000.</summary>
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out RegionCode value, out ParseError reason)
    {
        value = null;
        if (!CodeText.TryRead(text, c => char.IsAsciiDigit(c), [6, 9], out var digits, out reason)) return false;
        var good = digits[0] != '0' && digits[1] != '0'
            && !(digits[2..4] == "00" && digits[4..6] != "00")
            && !(digits.Length == 9 && (digits[6..] == "000" || digits[4..6] == "00"));
        reason = good ? default : new(ParseProblem.OutOfRange, 0);
        if (good) value = new(digits);
        return good;
    }

    /// <summary>The digits.</summary>
    public override string ToString() => _digits;

    public bool Equals(RegionCode? other) => other is not null && _digits == other._digits;

    public override bool Equals(object? obj) => Equals(obj as RegionCode);

    public override int GetHashCode() => _digits.GetHashCode(StringComparison.Ordinal);

    public int CompareTo(RegionCode? other) => string.CompareOrdinal(_digits, other?._digits);

    public static bool operator ==(RegionCode? left, RegionCode? right) => Equals(left, right);
    public static bool operator !=(RegionCode? left, RegionCode? right) => !Equals(left, right);
    public static bool operator <(RegionCode left, RegionCode right) => left.CompareTo(right) < 0;
    public static bool operator >(RegionCode left, RegionCode right) => left.CompareTo(right) > 0;
    public static bool operator <=(RegionCode left, RegionCode right) => left.CompareTo(right) <= 0;
    public static bool operator >=(RegionCode left, RegionCode right) => left.CompareTo(right) >= 0;
}
