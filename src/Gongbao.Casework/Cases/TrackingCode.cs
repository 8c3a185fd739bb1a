using System.Security.Cryptography;
using System.Text;

namespace Gongbao.Casework.Cases;

/// <summary>查询码: eight characters, none of which is taken for another when read from paper.</summary>
internal static class TrackingCode
{
    private const string Characters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Length = 8;

    public static string New() => RandomNumberGenerator.GetString(Characters, Length);

    /// <summary>As it is printed: <c>K7PM-3Q9X</c>.</summary>
    public static string Printed(string code) => $"{code[..4]}-{code[4..]}";

    /// <summary>Whether the typed code is this one, whatever its case, width and dashes; takes the same time for a wrong one.</summary>
    public static bool Matches(string code, string? typed)
    {
        var plain = string.Concat((typed ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code), Encoding.UTF8.GetBytes(plain));
    }
}
