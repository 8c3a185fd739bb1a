using System.Text;

namespace Gongbao.Data.Packs;

/// <summary>Which files a pack has, and which schema each follows.</summary>
internal static class PackFiles
{
    public const string Manifest = "pack.yaml";

    /// <summary>Schema of a file by its path below the pack's folder; null when no pack has such a file.</summary>
    public static string? KindOf(string path) => path switch
    {
        Manifest => "pack",
        "regions.yaml" => "regions",
        "units.yaml" => "units",
        "ambiguities.yaml" => "ambiguities",
        "chains.yaml" => "chains",
        "holidays.yaml" => "holidays",
        "mechanism.yaml" => "mechanism",
        _ when path.StartsWith("documents/", StringComparison.Ordinal) => "document",
        _ when path.StartsWith("commitments/", StringComparison.Ordinal) => "commitments",
        _ when path.StartsWith("parameters/", StringComparison.Ordinal) => "parameters",
        _ when path.StartsWith("procedures/", StringComparison.Ordinal) => "procedures",
        _ when path.StartsWith("cases/", StringComparison.Ordinal) => "cases",
        _ when path.StartsWith("calendar/", StringComparison.Ordinal) => "calendar",
        _ => null,
    };

    /// <summary>The YAML files below a folder, by path with forward slashes, in a fixed order.</summary>
    public static IEnumerable<(string Path, string Full)> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories)
            .Select(full => (Path: Path.GetRelativePath(folder, full).Replace('\\', '/'), Full: full))
            .OrderBy(f => f.Path, StringComparer.Ordinal);

    /// <summary>The text of a file, refusing what is not UTF-8 rather than guessing.</summary>
    public static string? Read(string path, string full, List<PackProblem> problems)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(full)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new(PackPlace.Whole(path), "NotUtf8"));
            return null;
        }
    }
}
