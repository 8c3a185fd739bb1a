using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Export;

/// <summary>A form (表单) to fill in by hand: short fields with a blank beside them, sentences with their gaps over the whole width.</summary>
internal static class OfficialForm
{
    private const int LongestName = 16;

    /// <param name="parts">Headings and fields in printed order.</param>
    public static Table Of(IEnumerable<Provision> parts)
    {
        var rows = new List<(string Left, string? Right, bool IsHead)>();
        var sentence = "";
        foreach (var part in parts)
        {
            var text = part.Printed;
            if (!IsHeading(part) && Blank(part) is null)
            {
                sentence += Gaps(text);
                continue;
            }
            Flush();
            rows.Add(IsHeading(part) ? (text, null, true) : (Name(text), Blank(part), false));
        }
        Flush();
        return OfficialTable.Form(rows);

        void Flush()
        {
            if (sentence.Length > 0) rows.Add((sentence, null, false));
            sentence = "";
        }
    }

    // What goes on with a sentence, or ends one, is no heading, whatever it was read as.
    private static bool IsHeading(Provision part) =>
        part.Field is null && part.Printed.Length <= 24 && !part.Printed.StartsWith('，') && !part.Printed.EndsWith('。');

    /// <summary>What stands beside the name of a short field; null for one that is part of a sentence.</summary>
    private static string? Blank(Provision part)
    {
        if (part.Field is not { } field || Official.Width(part.Printed) > LongestName + 8) return null;
        return field.Kind switch
        {
            FieldKind.Date => IsWholeDate(part.Printed) ? "　　年　　月　　日" : null,
            FieldKind.Choice => field.Options.Count > 1 && part.Printed.StartsWith(field.Name[..1], StringComparison.Ordinal) ? string.Join('　', field.Options.Select(o => "□" + o)) : null,
            FieldKind.Text or FieldKind.Signature or FieldKind.Seal => "",
            _ => null,
        };
    }

    private static bool IsWholeDate(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).EndsWith("年月日", StringComparison.Ordinal);

    private static string Name(string text)
    {
        var name = text.Split('□')[0].TrimEnd();
        if (IsWholeDate(name)) name = name[..name.IndexOf('年', StringComparison.Ordinal)].TrimEnd();
        return name.TrimEnd('：', ':') is { Length: > 0 } trimmed ? trimmed : "日期";
    }

    private static string Gaps(string text) => text.Replace("（）", "（　　　）", StringComparison.Ordinal).Replace(" ", "　　", StringComparison.Ordinal);
}
