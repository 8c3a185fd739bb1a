using System.Diagnostics.CodeAnalysis;

namespace Gongbao.Kernel;

/// <summary>
/// 银行账号: 8 to 30 digits. Cards (13 to 19 digits) end in a check digit (ISO/IEC 7812), passbooks and accounts of firms do not, so a
/// number that fails the check is only worth a warning. <see cref="ToString"/> shows the last four digits.
/// </summary>
public sealed class BankAccount : IEquatable<BankAccount>, IParsed<BankAccount>
{
    private static readonly int[] Lengths = [.. Enumerable.Range(8, 23)];

    private BankAccount(string value) => Value = value;

    /// <summary>All digits. Personal data: store it encrypted and show it masked.</summary>
    public string Value { get; }

    /// <summary>Whether it is a card's number by length and check digit. Where not, ask the person to compare it once more.</summary>
    public bool LooksLikeCard => Value.Length is >= 13 and <= 19 && LuhnSum(Value) % 10 == 0;

    /// <summary>****1234.</summary>
    public string Masked => "****" + Value[^4..];

    /// <exception cref="ParseException">The text is not an account's number.</exception>
    public static BankAccount Parse(string? text) =>
        TryParse(text, out var value, out var reason) ? value : throw new ParseException(nameof(BankAccount), reason);

    public static bool TryParse(string? text, [NotNullWhen(true)] out BankAccount? value) => TryParse(text, out value, out _);

    public static bool TryParse(string? text, [MaybeNullWhen(false)] out BankAccount value, out ParseError reason)
    {
        value = CodeText.TryRead(text, char.IsAsciiDigit, Lengths, out var code, out reason) ? new(code) : null;
        return value is not null;
    }

    private static int LuhnSum(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var d = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? d : d * 2 > 9 ? d * 2 - 9 : d * 2;
        }
        return sum;
    }

    /// <summary>Masked.</summary>
    public override string ToString() => Masked;

    public bool Equals(BankAccount? other) => other is not null && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as BankAccount);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(BankAccount? left, BankAccount? right) => Equals(left, right);
    public static bool operator !=(BankAccount? left, BankAccount? right) => !Equals(left, right);
}
