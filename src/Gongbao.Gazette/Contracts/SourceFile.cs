using Gongbao.Gazette.Reading.Sources;

namespace Gongbao.Gazette.Contracts;

/// <summary>
/// 打开来源文件: bytes of unknown origin to <see cref="SourceText"/>. The kind is decided by content, never by name or by what
/// the sender says. Whatever the bytes are, the answer is a text or a refusal that a person can act on, in bounded time and
/// memory; nothing is thrown for bad input.
/// </summary>
public static class SourceFile
{
    /// <summary>Largest file, in bytes: 50 MB.</summary>
    public const int MaxBytes = 50 * 1024 * 1024;

    /// <summary>Reads at most <see cref="MaxBytes"/> + 1 bytes of the stream and leaves it open.</summary>
    public static async Task<SourceOpening> OpenAsync(Stream stream, string name, CancellationToken cancellation = default)
    {
        using var held = new MemoryStream();
        var buffer = new byte[81920];
        for (int n; (n = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            held.Write(buffer, 0, n);
            if (held.Length > MaxBytes) return TooLarge();
        }
        return Open(held.ToArray(), name, cancellation);
    }

    /// <summary>Opens a file that is in memory already.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">For messages only.</param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    public static SourceOpening Open(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellation = default)
    {
        if (bytes.Length > MaxBytes) return TooLarge();
        if (bytes.IsEmpty) return new SourceRefused(SourceProblem.Empty);
        var (kind, kindName) = FileKinds.Recognise(bytes);
        return kind switch
        {
            FileKind.Pdf => PdfSource.Open(bytes, name, cancellation),
            FileKind.Docx => DocxSource.Open(bytes, name, cancellation),
            FileKind.EncryptedOffice => new SourceRefused(SourceProblem.Encrypted, kindName),
            FileKind.Other => new SourceRefused(SourceProblem.OtherKind, kindName),
            _ => PlainText.Open(bytes.Span, name),
        };
    }

    private static SourceRefused TooLarge() => new(SourceProblem.TooLarge, $"{MaxBytes / 1024 / 1024}");
}
