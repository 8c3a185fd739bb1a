using System.Diagnostics.CodeAnalysis;

namespace Gongbao.Kernel;

/// <summary>
/// 统一社会信用代码 (GB 32100-2015): 18 characters of 31 (no I, O, S, V, Z), the last a check character. A few early codes were issued
/// with a wrong one: such a code is read, <see cref="CheckFits"/> is false, and the screen warns and lets a supervisor confirm it with a note.
/// </summary>
public sealed class CreditCode : IEquatable<CreditCode>, IParsed<CreditCode>
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode(string value) => Value = value;

    /// <summary>All 18 characters, capitals.</summary>
    public string Value { get; }

    /// <summary>Whether the check character is the one that the standard computes.</summary>
    public bool CheckFits => CheckCharacter(Value) == Value[17];

    /// <summary>登记机关行政区划码: where it was registered, six digits; may be an abolished code.</summary>
    public string PlaceDigits => Value.Substring(2, 6);

    /// <summary>组织机构代码: the nine characters of the body itself (GB 11714).</summary>
    public string OrganisationCode => Value.Substring(8, 9);

    /// <exception cref="ParseException">The text is not a credit code.</exception>
    public static CreditCode Parse(string? text) =>
        TryParse(text, out var value, out var reason) ? value : throw new ParseException(nameof(CreditCode), reason);

    public static bool TryParse(string? text, [NotNullWhen(true)] out CreditCode? value) => TryParse(text, out value, out _);

    /// <summary>Reads 18 characters of the alphabet, six of them digits; the check character is not required to fit.</summary>
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out CreditCode value, out ParseError reason)
    {
        value = null;
        if (!CodeText.TryRead(text, Alphabet.Contains, [18], out var code, out reason)) return false;
        for (var i = 2; i < 8; i++)
            if (!char.IsAsciiDigit(code[i]))
            {
                reason = new(ParseProblem.UnexpectedCharacter, i);
                return false;
            }
        value = new(code);
        return true;
    }

    // weights are powers of 3 modulo 31
    private static char CheckCharacter(string code)
    {
        int sum = 0, weight = 1;
        for (var i = 0; i < 17; i++)
        {
            sum += Alphabet.IndexOf(code[i], StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }
        return Alphabet[(31 - sum % 31) % 31];
    }

    public override string ToString() => Value;

    public bool Equals(CreditCode? other) => other is not null && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as CreditCode);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(CreditCode? left, CreditCode? right) => Equals(left, right);
    public static bool operator !=(CreditCode? left, CreditCode? right) => !Equals(left, right);
}
