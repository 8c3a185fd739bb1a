using System.Text.Json;
using Gongbao.Data.Model;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Publishing;

/// <summary>公报一期: one file that was published, a whole gazette issue or a single document's own file.</summary>
internal sealed class Issue : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Segment of its address, such as <c>2023-12</c>; unique.</summary>
    public required string Slug { get; set; }
    public required string Title { get; set; }

    /// <summary>Entry of the pack that describes this issue; null when the pack knows none.</summary>
    public string? PackId { get; set; }
    public DateOnly? Printed { get; set; }

    /// <summary>SHA-256 of the file as uploaded, in hexadecimal: the same file is never published twice.</summary>
    public required string FileHash { get; init; }
    public required DateTimeOffset PublishedAt { get; init; }
    public required string PublishedBy { get; init; }
    public int Version { get; set; }
}

/// <summary>来源文本: the characters that were taken from a file, kept so that each offset can be shown in its surroundings.</summary>
internal sealed class StoredSource
{
    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public required string Hash { get; init; }
    public required string Name { get; init; }
    public required long Size { get; init; }
    public required string Text { get; init; }

    /// <summary>What else opening the file told (format, pages, marks, warnings), as JSON.</summary>
    public required string Facts { get; init; }

    public static StoredSource Of(SourceText source, string hash, string name, long size) => new()
    {
        Hash = hash, Name = name, Size = size, Text = source.Text, Facts = JsonSerializer.Serialize(source with { Text = "" }),
    };

    /// <summary>The source as it was opened.</summary>
    public SourceText ToSource() => JsonSerializer.Deserialize<SourceText>(Facts)! with { Text = Text };
}
