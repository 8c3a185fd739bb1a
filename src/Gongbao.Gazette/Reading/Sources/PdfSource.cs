using System.Globalization;
using System.Text;
using Gongbao.Gazette.Contracts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>Born-digital PDF: the printed lines of each page, in reading order, with a form feed between pages.</summary>
internal static class PdfSource
{
    public const int MaxSeconds = 60;
    private const int MaxPages = 3000;
    private const int MaxNesting = 128;
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>
    /// Reads on a thread of its own: nesting that the library follows by recursion needs a stack whose size we know, and a file
    /// on which it does not end is left alone after <see cref="MaxSeconds"/> (its next stream or glyph then stops it).
    /// </summary>
    public static SourceOpening Open(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(MaxSeconds));
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        var budget = new PdfBudget(both.Token);
        SourceOpening? answer = null;
        var thread = new Thread(() => answer = Guarded(bytes, name, budget), StackBytes) { IsBackground = true, Name = "PDF" };
        thread.Start();
        thread.Join(TimeSpan.FromSeconds(MaxSeconds + 5));
        cancellation.ThrowIfCancellationRequested();
        return answer ?? TooSlow;
    }

    private static SourceRefused TooSlow => new(SourceProblem.TooSlow, $"{MaxSeconds}");

    // The library throws what it likes on broken files (also index and null errors): here every one of them is the file's fault.
    private static SourceOpening Guarded(ReadOnlyMemory<byte> bytes, string name, PdfBudget budget)
    {
        try
        {
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = MaxNesting, FilterProvider = budget };
            using var pdf = PdfDocument.Open(bytes, options);
            pdf.AddPageFactory<PageGlyphs, PageGlyphsFactory>();
            return pdf.NumberOfPages > MaxPages ? new SourceRefused(SourceProblem.TooComplex, "PDF") : Read(pdf, name, budget);
        }
        catch (Exception e)
        {
            return Refusal(e);
        }
    }

    private static SourceRefused Refusal(Exception e) => e switch
    {
        OperationCanceledException => TooSlow,
        PdfTooLongException => SourceTexts.TooLong,
        PdfUnpacksTooLargeException => new(SourceProblem.UnpacksTooLarge, $"{PdfBudget.MaxUnpackedMegabytes}"),
        PdfDocumentEncryptedException => new(SourceProblem.Encrypted, "PDF"),
        PdfTooComplexException or PdfDocumentStackDepthException => new(SourceProblem.TooComplex, "PDF"),
        _ => new(SourceProblem.Damaged, "PDF"),
    };

    private static SourceOpening Read(PdfDocument pdf, string name, PdfBudget budget)
    {
        var text = new StringBuilder();
        List<int> empty = [], unreadable = [];
        for (var page = 1; page <= pdf.NumberOfPages; page++)
        {
            if (page > 1) text.Append("\f\n");
            var before = text.Length;
            if (!TryPage(pdf, page, budget, text)) unreadable.Add(page);
            else if (text.Length == before) empty.Add(page);
            if (text.Length > SourceText.MaxLength) return SourceTexts.TooLong;
        }
        if (unreadable.Count == pdf.NumberOfPages) return new SourceRefused(SourceProblem.Damaged, "PDF");
        if (string.IsNullOrWhiteSpace(text.ToString())) return new SourceRefused(SourceProblem.NoTextLayer, $"{pdf.NumberOfPages}");
        return SourceTexts.Finish(name, SourceFormat.Pdf, text.ToString(), warnings:
            [.. Warning(SourceWarningKind.PagesWithoutText, empty), .. Warning(SourceWarningKind.UnreadablePages, unreadable)]);
    }

    // One bad page must not take the others with it; the limits of the whole file are not the page's fault.
    private static bool TryPage(PdfDocument pdf, int number, PdfBudget budget, StringBuilder text)
    {
        try
        {
            PdfLines.Write(pdf.GetPage<PageGlyphs>(number).Glyphs, text);
            return true;
        }
        catch (Exception e) when (e is not (OperationCanceledException or PdfTooLongException or PdfUnpacksTooLargeException or PdfTooComplexException))
        {
            budget.Check();
            return false;
        }
    }

    private static IEnumerable<SourceWarning> Warning(SourceWarningKind kind, List<int> pages) =>
        pages.Count == 0 ? [] : [new(kind, 0, string.Join('、', pages.Take(20).Select(p => p.ToString(CultureInfo.InvariantCulture))) + (pages.Count > 20 ? "…" : ""))];
}
