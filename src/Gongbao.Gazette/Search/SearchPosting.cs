namespace Gongbao.Gazette.Search;

/// <summary>One row of the index (倒排): a gram, the document it stands in, and where.</summary>
internal sealed class SearchPosting
{
    public required long Gram { get; init; }
    public required long Volume { get; init; }

    /// <summary>See <see cref="Places.Pack"/>.</summary>
    public required byte[] Places { get; init; }
}

/// <summary>One document in the index.</summary>
internal sealed class SearchVolume
{
    /// <summary>Made from the document's id, so that two nodes never give the same number to two documents.</summary>
    public required long Number { get; init; }
    public required Guid DocumentId { get; init; }

    /// <summary>Lengths of the headings of its places, packed like a list of places.</summary>
    public required byte[] Heads { get; init; }

    public static long NumberOf(Guid document) => BitConverter.ToInt64(document.ToByteArray(bigEndian: true), 8);
}
