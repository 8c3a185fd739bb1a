using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongbao.Gazette.Publishing;

/// <summary>文本版本: the text of a document as published at one time. A correction is a new version; none is ever changed.</summary>
internal sealed class DocumentVersion
{
    public required Guid Id { get; init; }
    public required Guid DocumentId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }

    /// <summary>Why this version was made; for the first: from which file.</summary>
    public required string Reason { get; init; }
    public required string FileHash { get; init; }

    /// <summary>SHA-256 over title and printed provisions: reading the same text again makes no new version.</summary>
    public required string TextHash { get; init; }

    /// <summary>Title of the document in this version.</summary>
    public required string Title { get; init; }

    /// <summary><see cref="StoredProvision.Order"/> of the first provision of the instrument that the notice issues: its title stands before it; -1 without one.</summary>
    public int InstrumentAt { get; init; } = -1;

    /// <summary>Warnings of the reading, as JSON.</summary>
    public string Warnings { get; init; } = "[]";
}

/// <summary>读取结果存档: the document of a version as it was read, with the editor's corrections; what exports are made from.</summary>
internal sealed class StoredReading
{
    // kinds by their names: their numbers may change
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
        MaxDepth = 128,
    };

    public required Guid VersionId { get; init; }

    /// <summary><see cref="Contracts.ReadDocument"/> as JSON.</summary>
    public required string Document { get; init; }

    public static StoredReading Of(Guid version, Contracts.ReadDocument document) => new() { VersionId = version, Document = JsonSerializer.Serialize(document, Json) };

    public Contracts.ReadDocument ToDocument() => JsonSerializer.Deserialize<Contracts.ReadDocument>(Document, Json)!;
}

/// <summary>条款: one node of a version's tree, in printed order.</summary>
internal sealed class StoredProvision
{
    public required Guid VersionId { get; init; }

    /// <summary>Position in the version, from 0, parents before children.</summary>
    public required int Order { get; init; }
    public required string EId { get; init; }

    /// <summary><see cref="Order"/> of the parent; -1 at the root.</summary>
    public required int Parent { get; init; }
    public required int Depth { get; init; }
    public required Contracts.ProvisionKind Kind { get; init; }
    public string Label { get; init; } = "";
    public string Title { get; init; } = "";
    public string TitleEnd { get; init; } = "";
    public string Text { get; init; } = "";
    public string Path { get; init; } = "";
    public string Citation { get; init; } = "";

    /// <summary>Number of the annex it stands in; 0 for the document's own text.</summary>
    public required int Annex { get; init; }

    /// <summary>Offset of the first character in the source; -1 when it prints nothing itself.</summary>
    public required int Start { get; init; }

    /// <summary>Line of the source, from 1; 0 when it prints nothing itself.</summary>
    public required int Line { get; init; }

    /// <summary>Places in the printed text that name other places, packed by <see cref="TextLinks"/>.</summary>
    public string Links { get; init; } = "";

    /// <summary>Field of a form as JSON; null for everything else.</summary>
    public string? Field { get; init; }

    public string Printed => string.Concat(Label, Title, TitleEnd, Text);
    public int HeadLength => Label.Length + Title.Length;
}

/// <summary>附件: an annex as listed or printed.</summary>
internal sealed class StoredAnnex
{
    public required Guid VersionId { get; init; }
    public required int Number { get; init; }
    public required string Label { get; init; }
    public required string Title { get; init; }

    /// <summary>Null when the annex is listed but not printed.</summary>
    public string? EId { get; init; }
}
