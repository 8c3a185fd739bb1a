using System.Text;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Export;

/// <summary>
/// Plain text (UTF-8) in the order of the printed page, one line a paragraph or table row, cells parted by tabs. Reading it again
/// gives the same tree.
/// </summary>
internal static class TextExport
{
    public const string MediaType = "text/plain";

    private const string Indent = "　　";

    public static void Write(ExportDocument document, Stream to)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.Write(Text(document));
    }

    internal static string Text(ExportDocument export)
    {
        var document = export.Document;
        var text = new StringBuilder();
        if (export.Place.Mark is { } mark) Line(text, $"【{mark}】");
        Head(text, document);
        var own = document.Provisions.Where(p => p.Kind != ProvisionKind.Annex).ToList();
        var instrument = export.InstrumentEId is { } id ? own.FindIndex(p => p.EId == id) : -1;
        foreach (var provision in instrument < 0 ? own : own[..instrument]) Provision(text, provision);
        End(text, document);
        if (instrument >= 0)
        {
            Line(text, "");
            Line(text, document.InstrumentTitle ?? "");
            Line(text, "");
            foreach (var provision in own[instrument..]) Provision(text, provision);
        }
        foreach (var annex in document.Provisions.Where(p => p.Kind == ProvisionKind.Annex)) Annex(text, annex);
        return text.ToString();
    }

    private static void Head(StringBuilder text, ReadDocument document)
    {
        Line(text, document.Title);
        if (document.Subtitle is { } subtitle) Line(text, subtitle);
        if (document.TitleNote is { } note) Line(text, note);
        if (document.DocumentNumber is { } number) Line(text, number);
        Line(text, "");
        if (document.Recipients.Count > 0) Line(text, string.Join('，', document.Recipients) + "：");
    }

    private static void End(StringBuilder text, ReadDocument document)
    {
        Line(text, "");
        for (var i = 0; i < document.Annexes.Count; i++)
        {
            var number = document.Annexes.Count == 1 ? "" : $"{document.Annexes[i].Number}.";
            Line(text, (i == 0 ? Indent + "附件：" : Indent + "　　　") + number + (document.Annexes[i].ListedTitle ?? document.Annexes[i].Title));
        }
        if (document.Annexes.Count > 0) Line(text, "");
        foreach (var issuer in document.Issuers) Line(text, issuer);
        if (document.Date is { } date) Line(text, $"{date.Year}年{date.Month}月{date.Day}日");
        if (document.Disclosure is { } disclosure) Line(text, $"（{Disclosure.Printed(disclosure)}）");
    }

    private static void Annex(StringBuilder text, Provision annex)
    {
        Line(text, "");
        Line(text, annex.Label);
        if (annex.Title.Length > 0) Line(text, annex.Title);
        Line(text, "");
        if (annex.Text.Length > 0) Line(text, Indent + annex.Text);
        foreach (var child in annex.Children) Provision(text, child);
    }

    private static void Provision(StringBuilder text, Provision provision)
    {
        var printed = provision.Printed + RunIn.Clause(provision)?.Text;
        // A chapter's number and title have a blank between them on the page; elsewhere the mark is part of the label.
        if (provision.Label.StartsWith('第') && printed.Length > provision.Label.Length) printed = $"{provision.Label}　{printed[provision.Label.Length..]}";
        if (printed.Length > 0) Line(text, provision.Kind == ProvisionKind.TableRow ? printed : Indent + printed);
        if (IsFlat(provision)) Line(text, provision.Children[0].Printed.Replace('\t', ' '));
        foreach (var child in IsFlat(provision) ? provision.Children.Skip(1) : RunIn.Below(provision)) Provision(text, child);
    }

    // A table whose rows came without cells from a flattened page: only with blanks in its head is it known for a table again.
    private static bool IsFlat(Provision provision) =>
        provision.Kind == ProvisionKind.Table && provision.Children.Count > 1 && provision.Children.Skip(1).All(r => !r.Printed.Contains('\t', StringComparison.Ordinal));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
