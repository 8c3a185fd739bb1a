using System.Globalization;
using System.Resources;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Papers;

/// <summary>The wording of the papers: Chinese whatever the language of the screen.</summary>
internal static class PaperWords
{
    private static readonly ResourceManager Words = new(typeof(CareText));

    public static string Of(string key, params ReadOnlySpan<object> values) =>
        string.Format(CultureInfo.InvariantCulture, Words.GetString("Paper." + key, CultureInfo.InvariantCulture)!, values);

    /// <summary>三/（二） of a pack as it is printed: 三（二）.</summary>
    public static string Cited(string cite) => cite.Replace("/", "", StringComparison.Ordinal);

    /// <summary>The mark on each page; nothing for an issued paper of a real city.</summary>
    public static string Mark(CarePaperHead head, bool draft) => head.IsSample ? Of("Mark.Sample") : draft ? Of("Mark.Draft") : "";

    public static CarePaperBlock Paragraph(string text) => new(CarePaperBlockKind.Paragraph, text);
    public static CarePaperBlock Heading(string text) => new(CarePaperBlockKind.Heading, text);
    public static CarePaperBlock Recipient(string text) => new(CarePaperBlockKind.Recipient, text + "：");
}
