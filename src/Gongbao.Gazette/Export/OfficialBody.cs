using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongbao.Gazette.Contracts;
using static Gongbao.Gazette.Export.Official;

namespace Gongbao.Gazette.Export;

/// <summary>正文 (GB/T 9704-2012, 7.3.3): 一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋; a title that runs into its text has its own type up to its end.</summary>
internal static class OfficialBody
{
    public static IEnumerable<OpenXmlElement> Of(IEnumerable<Provision> provisions)
    {
        var rows = new List<Provision>();
        foreach (var provision in provisions)
        {
            if (provision.Kind == ProvisionKind.TableRow)
            {
                rows.Add(provision);
                continue;
            }
            if (rows.Count > 0) yield return OfficialTable.Of(rows);
            rows.Clear();
            foreach (var element in One(provision)) yield return element;
        }
        if (rows.Count > 0) yield return OfficialTable.Of(rows);
    }

    private static IEnumerable<OpenXmlElement> One(Provision provision)
    {
        if (provision.Kind == ProvisionKind.Form)
        {
            if (provision.Printed.Length > 0) yield return P("Body", R(provision.Printed));
            if (provision.Children.Count > 0) yield return OfficialForm.Of(provision.Children);
            yield break;
        }
        if (provision.Printed.Length > 0) yield return Printed(provision);
        foreach (var element in Of(RunIn.Below(provision))) yield return element;
    }

    private static Paragraph Printed(Provision p) => p.Kind switch
    {
        ProvisionKind.Book or ProvisionKind.Chapter or ProvisionKind.Section => P("Chapter", R($"{p.Label}　{p.Title}{p.TitleEnd}{p.Text}")),
        ProvisionKind.Article => P("Body", R(p.Label + "　", Hei), R(p.Title + p.TitleEnd + p.Text + RunIn.Clause(p)?.Text)),
        ProvisionKind.Part => Titled(p, "Heading1", Hei),
        ProvisionKind.Division => Titled(p, "Heading2", Kai),
        ProvisionKind.Point => Titled(p, "Heading3", Fang),
        ProvisionKind.Question => P("Body", R(p.Printed, Hei)),
        _ => P("Body", R(p.Printed)),
    };

    // A provision without a title is plain text whatever its number.
    private static Paragraph Titled(Provision p, string style, string font) =>
        p.Title.Length == 0 ? P("Body", R(p.Printed))
        : p.Text.Length == 0 ? P(style, R(p.Printed))
        : P("Body", R(p.Label + p.Title + p.TitleEnd, font), R(p.Text));
}
