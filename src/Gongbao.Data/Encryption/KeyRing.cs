using System.Security.Cryptography;
using System.Text.Json;

namespace Gongbao.Data.Encryption;

/// <summary>
/// 密钥环. Named 256-bit secrets. One is current and seals; the others only open, verify and find, and must stay in the ring while any value
/// or audit row names them (audit rows do so for ever).
/// </summary>
public sealed class KeyRing
{
    private readonly Dictionary<string, byte[]> secrets;

    /// <exception cref="DataRefusedException">A key is malformed, or the current key is not in the ring.</exception>
    public KeyRing(string current, IReadOnlyDictionary<string, string> base64Secrets)
    {
        secrets = base64Secrets.ToDictionary(k => k.Key, k => Parse(k.Key, k.Value), StringComparer.Ordinal);
        if (!secrets.ContainsKey(current)) throw new DataRefusedException(DataProblem.MissingKey, current);
        Current = current;
    }

    public string Current { get; }

    public IEnumerable<string> Ids => secrets.Keys.Order(StringComparer.Ordinal);

    /// <summary>A purpose's own key, so that no two uses share one.</summary>
    internal byte[] Derive(string id, string purpose)
    {
        if (!secrets.TryGetValue(id, out var secret)) throw new DataRefusedException(DataProblem.MissingKey, id);
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: System.Text.Encoding.UTF8.GetBytes("gongbao/" + purpose));
    }

    /// <summary>
    /// Reads the ring from a file <c>{"current":"k1","keys":{"k1":"base64"}}</c>; makes one with a fresh key, readable by its owner only, when there is none.
    /// This is for the embedded database; a production server gets its keys from configuration.
    /// </summary>
    public static KeyRing FromFile(string path)
    {
        if (!File.Exists(path)) Create(path);
        var file = JsonSerializer.Deserialize<KeyFile>(File.ReadAllText(path), JsonSerializerOptions.Web)
            ?? throw new DataRefusedException(DataProblem.BadKey, path);
        return new KeyRing(file.Current, file.Keys);
    }

    /// <summary>A fresh secret in base64.</summary>
    public static string NewSecret() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private static void Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var whole = path + ".new";
        File.Delete(whole);
        using (var file = new FileStream(whole, options))
        {
            JsonSerializer.Serialize(file, new KeyFile("k1", new Dictionary<string, string> { ["k1"] = NewSecret() }), JsonSerializerOptions.Web);
            file.Flush(flushToDisk: true);
        }
        File.Move(whole, path, overwrite: false);
    }

    private static byte[] Parse(string id, string base64)
    {
        var bytes = new byte[33];
        var nameIsGood = id.Length is > 0 and <= 16 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        if (!nameIsGood || !Convert.TryFromBase64String(base64, bytes, out var n) || n != 32) throw new DataRefusedException(DataProblem.BadKey, id);
        return bytes[..32];
    }

    private sealed record KeyFile(string Current, Dictionary<string, string> Keys);
}
