using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>
/// What one PDF may cost: bytes unpacked, glyphs drawn, time. A PDF of a few kilobytes can unpack to gigabytes or draw the same
/// form a million times over; the filters are where every such stream passes.
/// </summary>
internal sealed class PdfBudget(CancellationToken cancellation) : IFilterProvider
{
    public const int MaxUnpackedMegabytes = 256;
    private const int MaxStream = 64 * 1024 * 1024;
    private const int MaxLzwInput = 100 * 1024;
    private const int MaxGlyphsOfPage = 200_000;
    private long _unpacked;
    private int _glyphs;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guard(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guard(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Guard(DefaultFilterProvider.Instance.GetAllFilters());

    public void Check() => cancellation.ThrowIfCancellationRequested();

    /// <summary>Counts a glyph of the page at hand. A closely printed page has five thousand; only forms that draw each other reach the limit.</summary>
    public void Glyph(int ofPage)
    {
        Check();
        if (++_glyphs > Contracts.SourceText.MaxLength) throw new PdfTooLongException();
        if (ofPage > MaxGlyphsOfPage) throw new PdfTooComplexException();
    }

    private IReadOnlyList<IFilter> Guard(IReadOnlyList<IFilter> filters)
    {
        Check();
        return filters.Count == 0 ? filters : [.. filters.Select(f => new Guarded(f, this))];
    }

    private void Unpack(IFilter filter, Memory<byte> input)
    {
        Check();
        var size = filter switch
        {
            FlateFilter => Inflated(input),
            LzwFilter when input.Length > MaxLzwInput => throw new PdfUnpacksTooLargeException(),
            RunLengthFilter => 64L * input.Length,
            _ => input.Length,
        };
        if (size > MaxStream || (_unpacked += size) > MaxUnpackedMegabytes * 1024L * 1024) throw new PdfUnpacksTooLargeException();
    }

    // A dry run in a small buffer: the library unpacks a whole stream at once, whatever its size.
    private long Inflated(Memory<byte> input)
    {
        if (input.Length <= 2) return 0;
        using var inflate = new DeflateStream(new MemoryStream(input.ToArray(), 2, input.Length - 2, writable: false), CompressionMode.Decompress);
        var buffer = new byte[65536];
        long size = 0;
        try
        {
            for (int n; size <= MaxStream && (n = inflate.Read(buffer)) > 0; size += n) Check();
        }
        catch (InvalidDataException)
        {
            return size;
        }
        return size;
    }

    private sealed class Guarded(IFilter inner, PdfBudget budget) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
        {
            budget.Unpack(inner, input);
            return inner.Decode(input, dictionary, provider, index);
        }
    }
}

/// <summary>A stream of the PDF unpacks to more than a whole gazette.</summary>
internal sealed class PdfUnpacksTooLargeException : Exception;

/// <summary>The PDF draws more characters than a text may have.</summary>
internal sealed class PdfTooLongException : Exception;

/// <summary>One page draws more than any page can show.</summary>
internal sealed class PdfTooComplexException : Exception;
