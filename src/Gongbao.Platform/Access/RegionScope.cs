namespace Gongbao.Platform.Access;

/// <summary>
/// Which regions a person sees (数据范围): the region of the unit and everything below it. A city sees all, a county its own,
/// a township its own; a public user sees no region, only what is theirs.
/// </summary>
/// <param name="Code">Six digits (GB/T 2260), nine for a zone or township; null: no region.</param>
public sealed record RegionScope(string? Code)
{
    /// <summary>No region at all.</summary>
    public static RegionScope None { get; } = new((string?)null);

    /// <summary>What the codes of all regions below begin with; null: none.</summary>
    public string? Prefix { get; } = Code is null ? null : Significant(Code);

    /// <summary>True when the region lies in this scope.</summary>
    public bool Covers(string code) => Prefix is { } prefix && code.StartsWith(prefix, StringComparison.Ordinal);

    private static string Significant(string code)
    {
        if (code.Length > 6 && code.EndsWith("000", StringComparison.Ordinal)) code = code[..6];
        while (code.Length is > 2 and <= 6 && code.EndsWith("00", StringComparison.Ordinal)) code = code[..^2];
        return code;
    }
}
