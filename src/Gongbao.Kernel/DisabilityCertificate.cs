using System.Diagnostics.CodeAnalysis;

namespace Gongbao.Kernel;

/// <summary>残疾类别, position 19 of the certificate's number.</summary>
public enum DisabilityKind
{
    /// <summary>视力.</summary>
    Sight = 1,
    /// <summary>听力.</summary>
    Hearing = 2,
    /// <summary>言语.</summary>
    Speech = 3,
    /// <summary>肢体.</summary>
    Physical = 4,
    /// <summary>智力.</summary>
    Intellectual = 5,
    /// <summary>精神.</summary>
    Mental = 6,
    /// <summary>多重: the number does not say which kinds; a question that turns on one goes to a person.</summary>
    Multiple = 7,
}

/// <summary>
/// 残疾人证号: the holder's identity number, one digit of category, one of grade; after a loss B1, B2 ... for each reissue. So 20 or 22
/// characters, one of which may be X. <see cref="ToString"/> is masked like the identity number, and hides category and grade.
/// </summary>
public sealed class DisabilityCertificate : IEquatable<DisabilityCertificate>, IParsed<DisabilityCertificate>
{
    private DisabilityCertificate(string value, ResidentId holder) => (Value, Holder) = (value, holder);

    /// <summary>All 20 or 22 characters. Personal data: store it encrypted and show it masked.</summary>
    public string Value { get; }

    /// <summary>The holder's identity number: must equal the one that the person gives.</summary>
    public ResidentId Holder { get; }

    public DisabilityKind Kind => (DisabilityKind)(Value[18] - '0');

    /// <summary>残疾等级: 1 (一级, most severe) to 4.</summary>
    public int Grade => Value[19] - '0';

    /// <summary>How many times it was reissued after a loss; 0 for the first.</summary>
    public int Reissue => Value.Length > 20 ? Value[21] - '0' : 0;

    /// <summary>360***********0012**.</summary>
    public string Masked => Holder.Masked + "**";

    /// <exception cref="ParseException">The text is not a certificate's number.</exception>
    public static DisabilityCertificate Parse(string? text) =>
        TryParse(text, out var value, out var reason) ? value : throw new ParseException(nameof(DisabilityCertificate), reason);

    public static bool TryParse(string? text, [NotNullWhen(true)] out DisabilityCertificate? value) => TryParse(text, out value, out _);

    public static bool TryParse(string? text, [MaybeNullWhen(false)] out DisabilityCertificate value, out ParseError reason)
    {
        value = null;
        if (!CodeText.TryRead(text, c => char.IsAsciiDigit(c) || c is 'X' or 'B', [20, 22], out var code, out reason)) return false;
        if (code[..ResidentId.Length].IndexOf('B', StringComparison.Ordinal) is >= 0 and var b) reason = new(ParseProblem.UnexpectedCharacter, b);
        else if (!ResidentId.TryRead(code[..ResidentId.Length], out var holder, out reason)) return false;
        else if (code[18] is < '1' or > '7') reason = new(ParseProblem.UnknownCategory, 18);
        else if (code[19] is < '1' or > '4') reason = new(ParseProblem.OutOfRange, 19);
        else if (code.Length == 22 && code[20] != 'B') reason = new(ParseProblem.UnexpectedCharacter, 20);
        else if (code.Length == 22 && code[21] is < '1' or > '9') reason = new(ParseProblem.OutOfRange, 21);
        else value = new(code, holder);
        return value is not null;
    }

    /// <summary>Masked.</summary>
    public override string ToString() => Masked;

    public bool Equals(DisabilityCertificate? other) => other is not null && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as DisabilityCertificate);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(DisabilityCertificate? left, DisabilityCertificate? right) => Equals(left, right);
    public static bool operator !=(DisabilityCertificate? left, DisabilityCertificate? right) => !Equals(left, right);
}
