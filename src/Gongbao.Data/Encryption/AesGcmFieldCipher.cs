using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Gongbao.Data.Encryption;

/// <summary>AES-256-GCM with a random nonce; column and row are authenticated with the value. Safe for use by many threads.</summary>
internal sealed class AesGcmFieldCipher(KeyRing ring) : IFieldCipher
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly ConcurrentDictionary<(string Key, string Purpose), byte[]> derived = new();

    public string CurrentKey => ring.Current;

    public Encrypted Seal(EncryptedColumn column, string row, string plain)
    {
        var text = Encoding.UTF8.GetBytes(plain);
        var box = new byte[NonceSize + TagSize + text.Length];
        var nonce = box.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(Key(ring.Current, "field"), TagSize);
        aes.Encrypt(nonce, text, box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), Place(ring.Current, column, row));
        CryptographicOperations.ZeroMemory(text);
        return new Encrypted(ring.Current + ":" + Convert.ToBase64String(box));
    }

    public string Open(EncryptedColumn column, string row, Encrypted value)
    {
        var key = value.KeyId;
        var secret = Key(key, "field");
        try
        {
            var box = Convert.FromBase64String(value.Text[(key.Length + 1)..]);
            if (box.Length < NonceSize + TagSize) throw new CryptographicException();
            var plain = new byte[box.Length - NonceSize - TagSize];
            using var aes = new AesGcm(secret, TagSize);
            aes.Decrypt(box.AsSpan(0, NonceSize), box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), plain, Place(key, column, row));
            return Encoding.UTF8.GetString(plain);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            throw new DataRefusedException(DataProblem.BrokenValue, e, column.Name);
        }
    }

    public string Lookup(EncryptedColumn column, string plain) => Lookup(ring.Current, column, plain);

    public IReadOnlyList<string> Lookups(EncryptedColumn column, string plain) => [.. ring.Ids.Select(id => Lookup(id, column, plain))];

    public byte[] Authenticate(string keyId, string purpose, ReadOnlySpan<byte> content) => HMACSHA256.HashData(Key(keyId, purpose), content);

    // The column is the purpose: equal values in two columns have unlike hashes and cannot be joined.
    private string Lookup(string key, EncryptedColumn column, string plain) =>
        key + ":" + Convert.ToHexStringLower(HMACSHA256.HashData(Key(key, "lookup/" + column.Name), Encoding.UTF8.GetBytes(plain)));

    private static byte[] Place(string key, EncryptedColumn column, string row) => Encoding.UTF8.GetBytes($"{key}\n{column.Name}\n{row}");

    private byte[] Key(string id, string purpose) => derived.GetOrAdd((id, purpose), static (k, r) => r.Derive(k.Key, k.Purpose), ring);
}
