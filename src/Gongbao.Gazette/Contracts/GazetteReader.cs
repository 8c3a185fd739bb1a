namespace Gongbao.Gazette.Contracts;

/// <summary>读公报: from source text to documents, provisions, citations, relations and dates in force.</summary>
public static class GazetteReader
{
    /// <summary>Reads a text. Never throws on any text: what cannot be understood becomes warnings, what cannot be read at all a refusal.</summary>
    /// <remarks>Pure: the same text gives the same answer; no clock, no database, no culture.</remarks>
    public static ReadIssue Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Reading.IssueReader.Read(source);
    }
}
