using Gongbao.Data.Packs;

namespace Gongbao.Tests.Packs;

/// <summary>A pack written for one test, with good defaults, in a folder of its own that goes with it.</summary>
internal sealed class PackFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("gongbao-pack-").FullName;

    public PackFolder(string id = "city", string manifest = "")
    {
        Folder = Path.Combine(root, id);
        With("pack.yaml", $"""
            id: {id}
            name: {"{ zh: 某市, en: Somewhere }"}
            version: 1.0.0
            {manifest}
            """);
        With("regions.yaml", """
            regions:
              - { code: "990100", name: 某市, kind: city }
              - { code: "990102", name: 某区, kind: district, parent: "990100" }
            """);
    }

    public string Folder { get; }

    public PackFolder With(string path, string text) => Write(Folder, path, text);

    /// <summary>A file of another pack beside this one.</summary>
    public PackFolder Beside(string id, string path, string text) => Write(Path.Combine(root, id), path, text);

    public Pack Open() => Pack.Open(Folder);

    public IReadOnlyList<PackProblem> Check(FindPlaces? find = null) => PackCheck.Run(Folder, find);

    /// <summary>The problems as <c>units.yaml:3:5 NoRegion</c>.</summary>
    public IEnumerable<string> Problems(FindPlaces? find = null) => Check(find).Select(p => $"{p.Place} {p.Code}");

    public void Dispose() => Directory.Delete(root, recursive: true);

    private PackFolder Write(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }
}
