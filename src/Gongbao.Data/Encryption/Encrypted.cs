using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gongbao.Data.Encryption;

/// <summary>
/// 加密字段. A sealed value as it is stored: <c>key:base64</c>. An entity holds only this; the plain value exists where
/// <see cref="IFieldCipher.Open"/> is called, so that each revealing has one place and can be audited.
/// </summary>
/// <param name="Text">The stored text; made by <see cref="IFieldCipher.Seal"/> only.</param>
public sealed record Encrypted(string Text)
{
    /// <summary>Id of the key that opens it.</summary>
    public string KeyId => Text[..Math.Max(0, Text.IndexOf(':', StringComparison.Ordinal))];

    /// <summary>Not the content: this may end in a log.</summary>
    public override string ToString() => $"sealed under {KeyId}";
}

internal sealed class EncryptedConverter() : ValueConverter<Encrypted, string>(v => v.Text, v => new Encrypted(v));
