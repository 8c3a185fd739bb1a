using System.Globalization;
using System.Text;
using QRCoder;

namespace Gongbao.Policies.DisabilityCare.Papers;

/// <summary>二维码 of an address: as a picture for Word, as a path for the print page (the policy of our pages allows no inline style).</summary>
internal static class PaperCode
{
    // A stamp or a fold may cover a quarter of it.
    private const QRCodeGenerator.ECCLevel Level = QRCodeGenerator.ECCLevel.Q;

    public static byte[] Png(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, Level);
        using var code = new PngByteQRCode(data);
        return code.GetGraphic(8);
    }

    /// <summary>One move and square for each dark module, and how many modules a side has, the quiet zone with it.</summary>
    public static (string Path, int Side) Path(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, Level);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
            for (var x = 0; x < data.ModuleMatrix[y].Count; x++)
                if (data.ModuleMatrix[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return (path.ToString(), data.ModuleMatrix.Count);
    }
}
