using System.Globalization;
using System.Text;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>What every kind of file ends with: limits, and characters that could not stand in XML.</summary>
internal static class SourceTexts
{
    public static SourceOpening Finish(
        string name, SourceFormat format, string text, IReadOnlyList<SourceMark>? marks = null, IEnumerable<SourceWarning>? warnings = null,
        IReadOnlyList<int>? pageStarts = null)
    {
        if (text.Length > SourceText.MaxLength) return TooLong;
        if (string.IsNullOrWhiteSpace(text)) return new SourceRefused(SourceProblem.Empty);
        var (clean, first, count) = Clean(text);
        var all = warnings?.ToList() ?? [];
        if (count > 0) all.Add(new(SourceWarningKind.ReplacedCharacters, first, count.ToString(CultureInfo.InvariantCulture)));
        return new SourceOpened(new SourceText(clean)
        {
            Name = name,
            Format = format,
            PageStarts = pageStarts is { Count: > 0 } ? [0, .. pageStarts.Where(p => p > 0).Distinct()] : PageStarts(clean),
            Marks = marks ?? [],
            Warnings = [.. all.OrderBy(w => w.Offset)],
        });
    }

    public static SourceRefused TooLong { get; } = new(SourceProblem.TooLong, SourceText.MaxLength.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>Windows and old Macintosh line ends to <c>\n</c>.</summary>
    public static string OneLineEnd(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static List<int> PageStarts(string text)
    {
        var starts = new List<int>();
        for (var i = text.IndexOf('\f'); i >= 0; i = text.IndexOf('\f', i + 1)) starts.Add(i + 1);
        if (starts.Count > 0) starts.Insert(0, 0);
        return starts;
    }

    private static (string Text, int First, int Count) Clean(string text)
    {
        StringBuilder? clean = null;
        int first = 0, count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (!Stands(text[i]))
            {
                if (count++ == 0) first = i;
                (clean ??= new(text))[i] = '\uFFFD';
            }
        }
        return (clean?.ToString() ?? text, first, count);
    }

    private static bool Stands(char c) => c is '\t' or '\n' or '\f' || (c >= ' ' && c is not ('\u007F' or '\uFFFD' or '\uFFFE' or '\uFFFF') && !char.IsSurrogate(c));
}
