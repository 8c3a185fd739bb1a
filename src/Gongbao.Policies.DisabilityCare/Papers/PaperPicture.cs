using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Gongbao.Policies.DisabilityCare.Papers;

/// <summary>A square picture in a line of text.</summary>
internal static class PaperPicture
{
    /// <summary>20 mm in units of 1/360,000 cm.</summary>
    private const long Side = 720_000;

    /// <param name="part">Id of the picture's part.</param>
    /// <param name="number">Different for each place.</param>
    public static Drawing Inline(string part, int number)
    {
        var name = PaperWords.Of("Code");
        var picture = new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = (uint)number, Name = name }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = part }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Side, Cy = Side }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return new(new Inline(
            new Extent { Cx = Side, Cy = Side },
            new DocProperties { Id = (uint)number, Name = name, Description = name },
            new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }
}
