using Gongbao.Gazette.Contracts;
using Gongbao.Tests.Reading.Invented;

namespace Gongbao.Tests.Reading;

/// <summary>Invented documents of all kinds with known answers, printed cleanly and as extraction from a PDF leaves them.</summary>
public sealed class InventedDocumentTests
{
    private static readonly int Documents = 400 * Property.Times;

    [Fact]
    public void Clean_documents_are_read_without_a_mistake()
    {
        var (wrong, f1) = Measure(noisy: false);
        Assert.Empty(wrong);
        Assert.Equal(1.0, f1, 4);
    }

    [Fact]
    public void Noisy_documents_are_read_with_hardly_a_mistake()
    {
        var (wrong, f1) = Measure(noisy: true);
        Assert.True(f1 >= 0.997, $"headings F1 {f1:0.0000}\n{string.Join('\n', wrong)}");
        Assert.True(wrong.Count <= Documents / 50, $"{wrong.Count} of {Documents} with a mistake\n{string.Join('\n', wrong)}");
    }

    private static (List<string> Wrong, double F1) Measure(bool noisy)
    {
        var wrong = new List<string>();
        int found = 0, wanted = 0, given = 0;
        for (var seed = 0; seed < Documents; seed++)
        {
            var (lines, known) = Inventor.Document(seed);
            var issue = GazetteReader.Read(new SourceText(noisy ? Print.Noisy(lines, seed) : Print.Clean(lines, seed)));
            var errors = Marks.Errors(known, issue.Documents[0]);
            if (issue.Documents.Count != 1) errors.Add($"{issue.Documents.Count} documents");
            var (f, w, g) = Marks.Headings(known, issue.Documents[0]);
            (found, wanted, given) = (found + f, wanted + w, given + g);
            if (f != w || f != g) errors.Add($"headings: {f} of {w}, {g} given");
            if (errors.Count > 0) wrong.Add($"seed {seed}: {string.Join("; ", errors)}");
        }
        return (wrong, 2.0 * found / (wanted + given));
    }
}
