using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Export;
using Gongbao.Gazette.Publishing;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Export;

/// <summary>The exports of real texts, which are not part of this repository: a whole issue, three examples twice, eleven texts of other places.</summary>
public sealed class RealTextExportTests
{
    public static TheoryData<string> Texts
    {
        get
        {
            var folder = Path.Combine(Repository.Shared, "gazette");
            return Directory.Exists(folder)
                ? [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)]
                : ["none"];
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_document_and_the_issue_validate_as_akoma_ntoso(string file)
    {
        var documents = Read(file);
        Assert.NotEmpty(documents);
        foreach (var document in documents) Assert.Empty(AknSchema.Errors(AkomaNtosoExport.Document(document)));
        Assert.Empty(AknSchema.Errors(AkomaNtosoExport.Issue(new("公报", "2023-3", Sample.City, new(2023, 12, 31), documents))));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Plain_text_reads_back_to_the_same_tree(string file)
    {
        foreach (var document in Read(file))
        {
            var again = GazetteReader.Read(new SourceText(TextExport.Text(document)));
            Assert.Equal(Tree(document.Document.Provisions), Tree(Assert.Single(again.Documents).Provisions));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Word_files_are_valid_and_json_reads_back(string file)
    {
        foreach (var document in Read(file))
        {
            using var docx = new MemoryStream();
            DocxExport.Write(document, docx);
            using var word = WordprocessingDocument.Open(docx, isEditable: false);
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(e => e.Description));

            using var json = new MemoryStream();
            JsonExport.Write(document, json);
            var back = JsonSerializer.Deserialize<ExportDocument>(json.ToArray(), JsonExport.Options)!;
            Assert.Equal(Tree(document.Document.Provisions), Tree(back.Document.Provisions));
        }
    }

    private static List<ExportDocument> Read(string file)
    {
        var path = Path.Combine(Repository.Shared, "gazette", file);
        Assert.SkipUnless(File.Exists(path), "The real texts are not beside this checkout.");
        var source = Assert.IsType<SourceOpened>(SourceFile.Open(File.ReadAllBytes(path), file, TestContext.Current.CancellationToken)).Source;
        var issue = GazetteReader.Read(source);
        return [.. issue.Documents.Select(d => FreshlyRead.Of(issue, Stored(d), d.DocumentNumber ?? $"{d.Kind}-{d.Number}", Sample.City, new(2023, 12, 31)))];
    }

    // exports are made from what was stored, not from what was just read
    private static ReadDocument Stored(ReadDocument document) => StoredReading.Of(Guid.Empty, document).ToDocument();

    // Where one field of a form ends and the next begins, is not in a plain text.
    private static string Tree(IEnumerable<Provision> provisions, int depth = 0) =>
        string.Concat(provisions.Select(p => $"{new string(' ', depth)}{p.EId} {p.Kind} [{p.Label}] [{p.Title}] [{p.TitleEnd}] {p.Text}\n"
            + (p.Kind == ProvisionKind.Form ? "" : Tree(p.Children, depth + 1))));
}
