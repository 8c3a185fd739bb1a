using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Gongbao.Gazette.Export;

/// <summary>
/// 固定字节: an Office package whose bytes depend on its content alone. The library names relations and the part of properties by chance and stamps
/// each entry with the time; here they get running names, one date, and the order of their names.
/// </summary>
internal static partial class StablePackage
{
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] package)
    {
        var entries = Read(package);
        var names = new Dictionary<string, string>();
        foreach (var (_, body) in entries.Where(e => e.Key.EndsWith(".rels", StringComparison.Ordinal)).OrderBy(e => e.Key, StringComparer.Ordinal))
            foreach (Match match in Chance().Matches(Encoding.UTF8.GetString(body)))
                names.TryAdd(match.Value, match.Value.StartsWith('R') ? $"rId{names.Count + 1}" : $"properties{names.Count + 1}");
        string Named(string text) => Chance().Replace(text, m => names.GetValueOrDefault(m.Value, m.Value));
        using var to = new MemoryStream();
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries.Select(e => (Name: Named(e.Key), Body: IsText(e.Key) ? Encoding.UTF8.GetBytes(Named(Encoding.UTF8.GetString(e.Value))) : e.Value)).OrderBy(e => e.Name, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Stamp;
                using var body = entry.Open();
                body.Write(content);
            }
        }
        return to.ToArray();
    }

    // pictures stay as they are
    private static bool IsText(string name) => name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal) || name.EndsWith(".psmdcp", StringComparison.Ordinal);

    private static Dictionary<string, byte[]> Read(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var from = e.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            // a byte order mark belongs to no content
            return to.ToArray() is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : to.ToArray();
        });
    }

    // R and sixteen hexadecimal digits; or the 32 of a part of properties
    [GeneratedRegex("\\bR[0-9a-f]{16}\\b|\\b[0-9a-f]{32}(?=\\.psmdcp)")]
    private static partial Regex Chance();
}
