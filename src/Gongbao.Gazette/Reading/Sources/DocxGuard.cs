using System.IO.Compression;
using System.Xml;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>
/// Reads every XML part of a package once, forwards only, before anything builds a tree of it: a small file can unpack to
/// gigabytes, nest a hundred thousand levels deep or name files of this machine.
/// </summary>
internal static class DocxGuard
{
    public const int MaxUnpackedMegabytes = 64;
    private const int MaxEntries = 4000;
    private const int MaxDepth = 160;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true, CheckCharacters = false,
        MaxCharactersInDocument = MaxUnpackedMegabytes * 1024L * 1024,
    };

    /// <summary>Null when the package may be opened.</summary>
    /// <exception cref="InvalidDataException">The package is no sound zip file.</exception>
    /// <exception cref="XmlException">A part is no sound XML, or declares a document type.</exception>
    public static SourceRefused? Check(Stream package, CancellationToken cancellation)
    {
        using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MaxEntries) return new(SourceProblem.TooComplex, "DOCX");
        var left = MaxUnpackedMegabytes * 1024L * 1024;
        var parts = zip.Entries.Where(IsXml).ToList();
        // What the package says of itself is believed only when it is bad.
        if (parts.Sum(p => p.Length) > left) return TooLarge;
        foreach (var entry in parts)
        {
            using var unpacked = new Metered(entry.Open(), left);
            try
            {
                using var xml = XmlReader.Create(unpacked, Settings);
                while (xml.Read())
                {
                    if (xml.Depth > MaxDepth) return new(SourceProblem.TooComplex, "DOCX");
                    cancellation.ThrowIfCancellationRequested();
                }
            }
            catch (Exception) when (unpacked.Left < 0)
            {
                return TooLarge;
            }
            left = unpacked.Left;
        }
        return null;
    }

    private static SourceRefused TooLarge => new(SourceProblem.UnpacksTooLarge, $"{MaxUnpackedMegabytes}");

    // Parts without an ending of their own are typed by [Content_Types].xml; everything that is not a medium is looked at.
    private static bool IsXml(ZipArchiveEntry e) =>
        e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private sealed class Metered(Stream inner, long left) : Stream
    {
        public long Left { get; private set; } = left;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var n = inner.Read(buffer);
            Left -= n;
            return Left < 0 ? throw new InvalidDataException() : n;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
