namespace Gongbao.Data.Encryption;

/// <summary>
/// 字段加密. Seals personal data field by field. The place where a certified national cryptography module (SM4, SM3) stands in production;
/// the built-in one is AES-256-GCM with HMAC-SHA-256.
/// </summary>
public interface IFieldCipher
{
    /// <summary>Id of the key that seals now.</summary>
    string CurrentKey { get; }

    /// <summary>Seals a value for one column of one row. Two calls give two different texts.</summary>
    Encrypted Seal(EncryptedColumn column, string row, string plain);

    /// <summary>Opens a value.</summary>
    /// <exception cref="DataRefusedException">The key is missing, or the value was altered or belongs to another column or row.</exception>
    string Open(EncryptedColumn column, string row, Encrypted value);

    /// <summary>
    /// Keyed hash under the current key, to be stored beside the value and searched by equality.
    /// The caller gives the value in its one normal form (an identity number in upper case, a phone in digits).
    /// </summary>
    string Lookup(EncryptedColumn column, string plain);

    /// <summary>The same under every key of the ring: search with <c>Lookups(…).Contains(row.Hash)</c>, so that a rotation in progress hides nothing.</summary>
    IReadOnlyList<string> Lookups(EncryptedColumn column, string plain);

    /// <summary>Authenticates bytes for a purpose under a named key of the ring (audit, roots).</summary>
    byte[] Authenticate(string keyId, string purpose, ReadOnlySpan<byte> content);
}
