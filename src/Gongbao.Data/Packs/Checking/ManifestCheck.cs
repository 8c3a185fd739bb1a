namespace Gongbao.Data.Packs;

internal static class ManifestCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        var manifest = pack.Manifest;
        var folder = Path.GetFileName(pack.Folder);
        if (manifest.Id != folder) yield return new(manifest.At, "FolderName", manifest.Id, folder);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(manifest.TimeZone, out _)) yield return new(manifest.At, "NoTimeZone", manifest.TimeZone);
        foreach (var problem in PackCheck.Doubles(manifest.Gazettes, g => g.Id)) yield return problem;

        var known = pack.Documents.Select(d => d.Id).ToHashSet();
        var printed = new HashSet<string>();
        foreach (var issue in manifest.Gazettes)
        {
            if (issue.File is { } file && !File.Exists(Path.Combine(pack.Folder, file))) yield return new(issue.At, "NoGazetteFile", file);
            foreach (var id in issue.Documents)
                if (!known.Contains(id)) yield return new(issue.At, "NoDocument", id);
                else if (!printed.Add(id)) yield return new(issue.At, "DocumentInTwoIssues", id);
        }
    }
}
