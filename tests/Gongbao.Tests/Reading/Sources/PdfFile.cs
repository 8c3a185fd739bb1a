using System.Globalization;
using System.Text;

namespace Gongbao.Tests.Reading.Sources;

/// <summary>
/// Writes small PDF files for tests: Chinese by a font without glyphs whose ToUnicode map says what each code is (that is all
/// that reading needs), any object by hand.
/// </summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> _objects = [];

    /// <summary>One page for each list of lines; a line is text at (x, y) points in 10 point type.</summary>
    public static byte[] Pages(params (double X, double Y, string Text)[][] pages)
    {
        var file = new PdfFile();
        var (catalog, tree) = (file.Reserve(), file.Reserve());
        var font = file.Font();
        var kids = pages.Select(lines => file.Page(tree, font, string.Concat(lines.Select(Show)))).ToList();
        file.Set(tree, $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids.Select(k => $"{k} 0 R"))}] >>");
        file.Set(catalog, $"<< /Type /Catalog /Pages {tree} 0 R >>");
        return file.Build(catalog);
    }

    public static byte[] Lines(params string[] lines) => Pages([.. lines.Select((l, i) => (72.0, 760.0 - 16 * i, l))]);

    public int Reserve()
    {
        _objects.Add([]);
        return _objects.Count;
    }

    public void Set(int number, string body) => _objects[number - 1] = Encoding.Latin1.GetBytes(body);

    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    public int Stream(string dictionary, byte[] data)
    {
        var number = Reserve();
        _objects[number - 1] = [.. Encoding.Latin1.GetBytes($"<< {dictionary} /Length {data.Length} >>\nstream\n"), .. data, .. "\nendstream"u8];
        return number;
    }

    public int Page(int tree, int font, string content, string resources = "") =>
        Add($"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 {font} 0 R >> {resources} >> "
            + $"/Contents {Stream("", Encoding.Latin1.GetBytes(content))} 0 R >>");

    public int Font()
    {
        const string map = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfrange <0000> <FFFF> <0000> endbfrange
            endcmap end end
            """;
        var unicode = Stream("", Encoding.Latin1.GetBytes(map));
        var descriptor = Add("<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>");
        var cid = Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor {descriptor} 0 R >>");
        return Add($"<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [{cid} 0 R] /ToUnicode {unicode} 0 R >>");
    }

    public byte[] Build(int catalog, string trailer = "")
    {
        using var file = new MemoryStream();
        Write(file, "%PDF-1.7\n");
        var places = new List<long>();
        for (var i = 0; i < _objects.Count; i++)
        {
            places.Add(file.Position);
            Write(file, $"{i + 1} 0 obj\n");
            file.Write(_objects[i]);
            Write(file, "\nendobj\n");
        }
        var table = file.Position;
        Write(file, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) Write(file, $"{place:0000000000} 00000 n \n");
        Write(file, $"trailer\n<< /Size {_objects.Count + 1} /Root {catalog} 0 R {trailer} >>\nstartxref\n{table}\n%%EOF");
        return file.ToArray();
    }

    public static string Show((double X, double Y, string Text) line) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf 1 0 0 1 {line.X} {line.Y} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line.Text))}> Tj ET\n");

    private static void Write(Stream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
