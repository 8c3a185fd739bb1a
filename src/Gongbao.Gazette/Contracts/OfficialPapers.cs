using Gongbao.Gazette.Export;

namespace Gongbao.Gazette.Contracts;

/// <summary>公文排版: writes a paper as DOCX. The same paper gives the same bytes, so that a hash of the file holds for ever.</summary>
public static class OfficialPapers
{
    public const string MediaType = DocxExport.MediaType;

    /// <summary>The paper as a Word document.</summary>
    public static byte[] Docx(OfficialPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return StablePackage.Of(DocxExport.Of(paper, DocumentOf(paper)));
    }

    /// <summary>An Office package with bytes that depend on its content alone: for modules that lay out a form of their own.</summary>
    public static byte[] Steady(byte[] package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return StablePackage.Of(package);
    }

    private static ReadDocument DocumentOf(OfficialPaper paper) => new()
    {
        Number = 1,
        Kind = DocumentKind.Other,
        Title = paper.Title,
        DocumentNumber = paper.Number,
        Issuers = [paper.Issuer],
        Recipients = paper.Recipients,
        Date = paper.Date,
        Provisions = [.. paper.Body.SelectMany((block, i) => Of(block, i))],
    };

    private static IEnumerable<Provision> Of(PaperBlock block, int place) => block.Kind switch
    {
        PaperBlockKind.Heading => [new Provision { EId = $"b_{place}", Kind = ProvisionKind.Part, Title = block.Text }],
        PaperBlockKind.Table => block.Rows.Select((row, i) => new Provision { EId = $"b_{place}_{i}", Kind = ProvisionKind.TableRow, Text = string.Join('\t', row.Select(c => c.Replace('\t', ' ').Replace('\n', ' '))) }),
        // what was typed on lines of its own stays on lines of its own
        _ => block.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((line, i) => new Provision { EId = $"b_{place}_{i}", Kind = ProvisionKind.Paragraph, Text = line }),
    };
}
