using System.Diagnostics.CodeAnalysis;

namespace Gongbao.Kernel;

/// <summary>性别 as the identity number codes it.</summary>
public enum Sex
{
    /// <summary>男.</summary>
    Male,
    /// <summary>女.</summary>
    Female,
}

/// <summary>
/// 公民身份号码 (GB 11643-1999): six digits of the place of first registration, eight of the birth date, three of sequence (odd for men),
/// and a check character. The place may be an abolished code and never proves where a person is registered now.
/// <see cref="ToString"/> is masked, so that no log or message shows a whole number by accident; <see cref="Value"/> is the number.
/// </summary>
public sealed class ResidentId : IEquatable<ResidentId>, IParsed<ResidentId>
{
    internal const int Length = 18;

    private ResidentId(string value, DateOnly birthDate) => (Value, BirthDate) = (value, birthDate);

    /// <summary>All 18 characters, X as a capital. Personal data: store it encrypted and show it masked.</summary>
    public string Value { get; }

    public DateOnly BirthDate { get; }

    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>The six digits of the place of first registration.</summary>
    public string PlaceDigits => Value[..6];

    /// <summary>周岁: full years on a day, a birthday counting from its own day; who was born on 29 February is a year older on 1 March
    /// where there is no such day. 0 before birth.</summary>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - BirthDate.Year;
        if ((day.Month, day.Day).CompareTo((BirthDate.Month, BirthDate.Day)) < 0) years--;
        return Math.Max(years, 0);
    }

    /// <summary>360***********0012: enough to compare with a card in the hand.</summary>
    public string Masked => string.Concat(Value.AsSpan(0, 3), "***********", Value.AsSpan(14));

    /// <exception cref="ParseException">The text is not an identity number.</exception>
    public static ResidentId Parse(string? text) =>
        TryParse(text, out var value, out var reason) ? value : throw new ParseException(nameof(ResidentId), reason);

    public static bool TryParse(string? text, [NotNullWhen(true)] out ResidentId? value) => TryParse(text, out value, out _);

    /// <summary>Reads 18 characters; blanks, full-width digits and a small x are understood.</summary>
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out ResidentId value, out ParseError reason)
    {
        value = null;
        return CodeText.TryRead(text, c => char.IsAsciiDigit(c) || c == 'X', [Length], out var code, out reason) && TryRead(code, out value, out reason);
    }

    internal static bool TryRead(string code, [MaybeNullWhen(false)] out ResidentId value, out ParseError reason)
    {
        value = null;
        if (code.IndexOf('X', StringComparison.Ordinal) is >= 0 and < 17 and var x) reason = new(ParseProblem.UnexpectedCharacter, x);
        else if (!DateOnly.TryParseExact(code.AsSpan(6, 8), "yyyyMMdd", out var birth)) reason = new(ParseProblem.NoSuchDate, 6);
        else if (birth.Year < 1850) reason = new(ParseProblem.OutOfRange, 6);
        else if (CheckCharacter(code) != code[17]) reason = new(ParseProblem.WrongCheckDigit, 17);
        else
        {
            value = new(code, birth);
            reason = default;
            return true;
        }
        return false;
    }

    // ISO 7064 MOD 11-2
    private static char CheckCharacter(string code)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++) sum = (sum + code[i] - '0') * 2 % 11;
        return "10X98765432"[sum % 11];
    }

    /// <summary>Masked.</summary>
    public override string ToString() => Masked;

    public bool Equals(ResidentId? other) => other is not null && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as ResidentId);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(ResidentId? left, ResidentId? right) => Equals(left, right);
    public static bool operator !=(ResidentId? left, ResidentId? right) => !Equals(left, right);
}
