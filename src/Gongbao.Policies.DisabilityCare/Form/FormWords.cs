using System.Globalization;
using System.Resources;
using Gongbao.Kernel;

namespace Gongbao.Policies.DisabilityCare.Form;

/// <summary>Words of the form as printed: Chinese whatever the language of the screen.</summary>
internal static class FormWords
{
    private static readonly ResourceManager Words = new(typeof(CareText));

    public static string? Find(string key, CultureInfo language) => Words.GetString(key, language);

    public static string Chinese(string key) => Words.GetString(key, CultureInfo.InvariantCulture)!;

    public static string Of<T>(T value) where T : struct, Enum => Chinese($"Word.{typeof(T).Name}.{value}");

    public static string Day(DateOnly? day) => day is { } d ? LegalDate.ToChinese(d) : "";

    /// <summary>200 or 200.50: the unit stands beside the field.</summary>
    public static string Yuan(long? fen) => fen is { } f ? Money.FromFen(f).ToString(MoneyUnit.Yuan).TrimEnd('元') : "";

    public static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
