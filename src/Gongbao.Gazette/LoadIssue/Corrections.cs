using System.Text.Json;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>更正: what an editor changed of a reading: where documents begin, and what the register says of them. The text itself is never edited.</summary>
internal sealed record Corrections
{
    /// <summary>Offsets at which documents begin; empty while the reading's own boundaries stand.</summary>
    public IReadOnlyList<int> Starts { get; init; } = [];

    /// <summary>By the offset at which the document begins.</summary>
    public IReadOnlyDictionary<int, DocumentCorrection> Documents { get; init; } = new Dictionary<int, DocumentCorrection>();

    public static Corrections Parse(string json) => JsonSerializer.Deserialize<Corrections>(json)!;

    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>The corrections of this document alone put in place of what was there.</summary>
    public Corrections With(int start, DocumentCorrection correction) =>
        this with { Documents = new Dictionary<int, DocumentCorrection>(Documents) { [start] = correction } };

    /// <summary>Other boundaries; corrections of documents that no longer begin where they did are dropped.</summary>
    public Corrections WithStarts(IEnumerable<int> starts)
    {
        int[] ordered = [.. starts.Distinct().Order()];
        return this with { Starts = ordered, Documents = Documents.Where(d => ordered.Contains(d.Key)).ToDictionary() };
    }

    /// <summary>The reading with the corrections; documents left out are gone, the others keep their position.</summary>
    public ReadIssue Apply(ReadIssue read) => read with
    {
        Documents = [.. read.Documents.Where(d => !Of(d).LeftOut).Select(d => Of(d).Apply(d))],
    };

    public DocumentCorrection Of(ReadDocument document) => Documents.GetValueOrDefault(document.Span.Start) ?? DocumentCorrection.None;
}

/// <summary>What an editor says of one document in place of what was read; null: as read.</summary>
internal sealed record DocumentCorrection
{
    public static DocumentCorrection None { get; } = new();

    public string? Title { get; init; }

    /// <summary>Number in normal form; empty: the document has none.</summary>
    public string? Number { get; init; }
    public DocumentKind? Kind { get; init; }

    /// <summary>Issuers joined by 、.</summary>
    public string? Issuer { get; init; }
    public DateOnly? Date { get; init; }
    public DateOnly? Effective { get; init; }
    public DateOnly? Expires { get; init; }

    /// <summary>Not to be published.</summary>
    public bool LeftOut { get; init; }

    public ReadDocument Apply(ReadDocument read) => read with
    {
        Title = Title ?? read.Title,
        DocumentNumber = Number is null ? read.DocumentNumber : Number.Length == 0 ? null : Number,
        Kind = Kind ?? read.Kind,
        Issuers = Issuer?.Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? read.Issuers,
        Date = Date ?? read.Date,
        InForce = read.InForce with { Effective = Effective ?? read.InForce.Effective, Expires = Expires ?? read.InForce.Expires },
    };
}
