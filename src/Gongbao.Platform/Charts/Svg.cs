using System.Globalization;
using Gongbao.Platform.Parts;

namespace Gongbao.Platform.Charts;

/// <summary>How drawings (图形) write their places and colours.</summary>
internal static class Svg
{
    /// <summary>A place, to a hundredth of the drawing's unit.</summary>
    public static string N(decimal place) => Math.Round(place, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The class that gives a light its colour; without a light, ink.</summary>
    public static string Of(LightKind? light) => light switch
    {
        LightKind.Green => "g",
        LightKind.Amber => "y",
        LightKind.Red => "r",
        LightKind.Grey => "n",
        _ => "ink",
    };

    /// <summary>The shape that says the light without its colour.</summary>
    public static string Shape(LightKind light) => light switch { LightKind.Green => "●", LightKind.Amber => "▲", LightKind.Red => "■", _ => "○" };

    /// <summary>The unbroken pieces of a line, as places to draw. A place alone between two gaps makes no piece.</summary>
    /// <param name="places">In order; null is a gap.</param>
    public static IEnumerable<string> Pieces(IEnumerable<(decimal X, decimal Y)?> places)
    {
        var piece = new List<string>();
        foreach (var place in places.Append(null))
        {
            if (place is var (x, y))
            {
                piece.Add($"{N(x)},{N(y)}");
                continue;
            }
            if (piece.Count > 1) yield return string.Join(' ', piece);
            piece.Clear();
        }
    }
}
