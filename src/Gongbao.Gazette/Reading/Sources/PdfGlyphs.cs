using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>One drawn character: its text, the baseline from left to right in points, and its size.</summary>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size);

/// <summary>What a page draws as text, in drawing order.</summary>
internal sealed record PageGlyphs(IReadOnlyList<Glyph> Glyphs);

/// <summary>Reads glyphs only, and under the budget: the library's own page keeps some 300 bytes a letter and cannot be stopped.</summary>
internal sealed class PageGlyphsFactory(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<PageGlyphs>(scanner, resources, filters, parser, options)
{
    protected override PageGlyphs ProcessPage(
        int number, DictionaryToken dictionary, NamedDestinations destinations, MediaBox media, CropBox crop, UserSpaceUnit unit,
        PageRotationDegrees rotation, TransformationMatrix matrix, IReadOnlyList<IGraphicsStateOperation> operations) =>
        operations.Count == 0
            ? new([])
            : new GlyphCollector(number, ResourceStore, PdfScanner, PageContentParser, FilterProvider, crop, unit, rotation, matrix, ParsingOptions)
                .Process(number, operations);
}

internal sealed class GlyphCollector : BaseStreamProcessor<PageGlyphs>
{
    private readonly List<Glyph> _glyphs = [];
    private readonly PdfBudget _budget;

    public GlyphCollector(
        int number, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters, CropBox crop,
        UserSpaceUnit unit, PageRotationDegrees rotation, in TransformationMatrix matrix, ParsingOptions options)
        : base(number, resources, scanner, parser, filters, crop, unit, rotation, matrix, options) =>
        _budget = (PdfBudget)options.FilterProvider!;

    public override PageGlyphs Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return new(_glyphs);
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _budget.Glyph(_glyphs.Count);
        var left = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var right = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        _glyphs.Add(new(string.IsNullOrEmpty(unicode) ? "\uFFFD" : unicode, left.X, right.X, left.Y, Math.Abs(pointSize)));
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => _budget.Check();

    protected override void RenderInlineImage(InlineImage inlineImage) => _budget.Check();

    // Paths, clips, shadings and marked content draw no text.
    public override void BeginSubpath() { }
    public override PdfPoint? CloseSubpath() => null;
    public override void StrokePath(bool close) { }
    public override void FillPath(FillingRule fillingRule, bool close) { }
    public override void FillStrokePath(FillingRule fillingRule, bool close) { }
    public override void MoveTo(double x, double y) { }
    public override void BezierCurveTo(double x2, double y2, double x3, double y3) { }
    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) { }
    public override void LineTo(double x, double y) { }
    public override void Rectangle(double x, double y, double width, double height) { }
    public override void EndPath() { }
    public override void ClosePath() { }
    public override void ModifyClippingIntersect(FillingRule clippingRule) { }
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }
    public override void PaintShading(NameToken shadingName) { }
    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) { }
    public override void EndMarkedContent() { }
}
