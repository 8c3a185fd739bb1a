using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Publishing;

/// <summary>From the tree that reading gives to the rows of a version (文本入库).</summary>
internal static class DocumentText
{
    /// <summary>Flattens the tree in printed order.</summary>
    /// <param name="version">The version they belong to.</param>
    /// <param name="document">As read.</param>
    /// <param name="lines">Offsets at which the lines of the source begin.</param>
    public static List<StoredProvision> Rows(Guid version, ReadDocument document, LineStarts lines)
    {
        var own = document.OwnCitations.Where(c => c.TargetEId is not null).ToLookup(c => c.EId, c => (c.Printed, c.TargetEId!));
        var annexes = document.Annexes.Where(a => a.EId is not null).ToDictionary(a => a.EId!, a => a.Number);
        var rows = new List<StoredProvision>();
        foreach (var root in document.Provisions) Add(root, -1, 0, annexes.GetValueOrDefault(root.EId));
        return rows;

        void Add(Provision provision, int parent, int depth, int annex)
        {
            var order = rows.Count;
            rows.Add(new StoredProvision
            {
                VersionId = version,
                Order = order,
                EId = provision.EId,
                Parent = parent,
                Depth = depth,
                Kind = provision.Kind,
                Label = provision.Label,
                Title = provision.Title,
                TitleEnd = provision.TitleEnd,
                Text = provision.Text,
                Path = provision.Path,
                Citation = provision.Citation,
                Annex = annex,
                Start = provision.Start,
                Line = provision.Start < 0 ? 0 : lines.LineOf(provision.Start),
                Links = TextLinks.Pack(provision.Printed, own[provision.EId]),
                Field = provision.Field is null ? null : JsonSerializer.Serialize(provision.Field),
            });
            foreach (var child in provision.Children) Add(child, order, depth + 1, annex);
        }
    }

    /// <summary>The same for two readings that print the same.</summary>
    public static string Hash(string title, IEnumerable<StoredProvision> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(title));
        foreach (var row in rows) hash.AppendData(Encoding.UTF8.GetBytes($"\n{row.EId}\t{row.Printed}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>Where the lines of a text begin.</summary>
internal sealed class LineStarts
{
    private readonly List<int> starts = [0];

    public LineStarts(string text)
    {
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
    }

    /// <summary>Offset at which a line begins; null when the text has no such line.</summary>
    public int? StartOf(int line) => line >= 1 && line <= starts.Count ? starts[line - 1] : null;

    /// <summary>Line of an offset, from 1.</summary>
    public int LineOf(int offset)
    {
        var at = starts.BinarySearch(offset);
        return at >= 0 ? at + 1 : ~at;
    }
}
