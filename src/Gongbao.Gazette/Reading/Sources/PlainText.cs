using System.Text;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>Text files: UTF-8, UTF-16 and GB18030 (of which GBK and GB 2312 are parts), with and without a byte order mark.</summary>
internal static class PlainText
{
    // Without a registration that would touch the whole process.
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static SourceOpening Open(ReadOnlySpan<byte> bytes, string name)
    {
        if (Decode(bytes) is not { } text) return new SourceRefused(SourceProblem.Binary);
        return SourceTexts.Finish(name, SourceFormat.Text, SourceTexts.OneLineEnd(text));
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (Marked(bytes) is { } marked) return Plausible(marked);
        if (bytes.Contains((byte)0))
            return Plausible(Encoding.Unicode.GetString(bytes)) ?? Plausible(Encoding.BigEndianUnicode.GetString(bytes));
        // UTF-8 with a damaged character first: most Chinese UTF-8 is, read in pairs, GB18030 of other characters, but never the other way round
        return Strict(Encoding.UTF8, bytes) ?? Plausible(Encoding.UTF8.GetString(bytes)) ?? Strict(Gb18030, bytes) ?? Plausible(Gb18030.GetString(bytes));
    }

    private static string? Marked(ReadOnlySpan<byte> b) => b switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(b[3..]),
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(b[4..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(b[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(b[2..]),
        [0x84, 0x31, 0x95, 0x33, ..] => Gb18030.GetString(b[4..]),
        _ => null,
    };

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return Plausible(strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The text when at most one character in a hundred is one that no text has; else it is not text in this encoding.</summary>
    private static string? Plausible(string text)
    {
        var odd = 0;
        foreach (var c in text)
            if (IsOdd(c)) odd++;
        return odd * 100L <= text.Length ? text : null;
    }

    // Scripts that a Chinese gazette does not use are odd only to tell UTF-16 from its mirror image.
    private static bool IsOdd(char c) => c switch
    {
        '\t' or '\n' or '\r' or '\f' => false,
        < ' ' or '\uFFFD' or '\uFFFE' or '\uFFFF' => true,
        >= '\u0590' and < '\u1E00' => true,
        >= '\uA000' and < '\uE000' => !char.IsSurrogate(c),
        _ => false,
    };
}
