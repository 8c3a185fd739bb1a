using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Gongbao.Gazette.Api;

/// <summary>One page of an answer.</summary>
/// <param name="Items">In order.</param>
/// <param name="Next">To be sent as <c>cursor</c> for the next page; null on the last.</param>
internal sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Where a page begins (游标): opaque to the caller, the last row seen to us, so that rows added meanwhile shift nothing.</summary>
internal static class Cursor
{
    public const int Most = 100;
    private const int Usual = 25;

    public static int Size(int? limit) => Math.Clamp(limit ?? Usual, 1, Most);

    public static string Of(params IReadOnlyList<string> parts) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(string.Join('\n', parts)));

    /// <summary>The parts of a cursor; empty for none; null when it is not one of ours.</summary>
    public static string[]? Parse(string? cursor, int parts)
    {
        if (string.IsNullOrEmpty(cursor)) return [];
        try
        {
            var found = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(cursor)).Split('\n');
            return found.Length == parts ? found : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>A number that a cursor carries; null when it is none.</summary>
    public static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
