using System.Diagnostics.CodeAnalysis;
using System.Text;
using Gongbao.Kernel;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>联系电话: a mobile number of 11 digits that begins with 1, or a fixed line of 7 or 8 digits with or without its area code (0 and 2 or 3 digits).
/// Blanks, dashes, +86 and full-width digits are understood. <see cref="ToString"/> is masked.</summary>
public sealed class CarePhone : IParsed<CarePhone>
{
    private CarePhone(string value) => Value = value;

    /// <summary>Digits only.</summary>
    public string Value { get; }

    public bool IsMobile => Value.Length == 11 && Value[0] == '1';

    /// <summary>138****1234; ******56 for a fixed line.</summary>
    public string Masked => IsMobile ? string.Concat(Value.AsSpan(0, 3), "****", Value.AsSpan(7)) : string.Concat(new string('*', Value.Length - 2), Value.AsSpan(Value.Length - 2));

    public static bool TryParse(string? text, [NotNullWhen(true)] out CarePhone? value) => TryParse(text, out value, out _);

    public static bool TryParse(string? text, [MaybeNullWhen(false)] out CarePhone value, out ParseError reason)
    {
        value = null;
        var digits = new StringBuilder();
        var typed = (text ?? "").Normalize(NormalizationForm.FormKC).Trim();
        for (var i = typed.StartsWith("+86", StringComparison.Ordinal) ? 3 : 0; i < typed.Length; i++)
        {
            if (char.IsAsciiDigit(typed[i])) digits.Append(typed[i]);
            else if (typed[i] is not (' ' or '-' or '(' or ')' or '—'))
            {
                reason = new(ParseProblem.UnexpectedCharacter, i);
                return false;
            }
        }
        var number = digits.ToString();
        if (number.Length == 0) reason = new(ParseProblem.Empty, 0);
        else if (!Fits(number)) reason = new(ParseProblem.WrongLength, typed.Length);
        else
        {
            value = new(number);
            reason = default;
        }
        return value is not null;
    }

    private static bool Fits(string n) => n[0] switch
    {
        '1' => n.Length == 11 && n[1] >= '3',
        '0' => n.Length is >= 10 and <= 12 && n[1] != '0',
        _ => n.Length is 7 or 8,
    };

    /// <summary>Masked.</summary>
    public override string ToString() => Masked;
}
