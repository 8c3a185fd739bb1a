using System.Globalization;
using Gongbao.Kernel;

namespace Gongbao.Gazette.Publishing;

/// <summary>文内引用: the stretches of a provision's printed text that name another document or another provision of the same one.</summary>
internal static class TextLinks
{
    /// <summary>
    /// The document numbers that stand in the printed text, and the references to own provisions given by the reader.
    /// Where both claim a stretch the number has it.
    /// </summary>
    /// <param name="printed">Printed text of the provision.</param>
    /// <param name="own">For each reference the words and the eId they lead to.</param>
    public static string Pack(string printed, IEnumerable<(string Words, string EId)> own)
    {
        var links = DocumentNumber.FindAll(printed).Select(m => new TextLink(m.Start, m.Length, m.Number.ToString(), null)).ToList();
        var from = 0;
        foreach (var (words, eId) in own)
        {
            var at = words.Length == 0 ? -1 : printed.IndexOf(words, Math.Min(from, printed.Length), StringComparison.Ordinal);
            if (at < 0 || links.Any(l => l.Start < at + words.Length && at < l.Start + l.Length)) continue;
            links.Add(new TextLink(at, words.Length, null, eId));
            from = at + words.Length;
        }
        return string.Join('\n', links.OrderBy(l => l.Start).Select(l =>
            string.Create(CultureInfo.InvariantCulture, $"{l.Start} {l.Length} {(l.Number is null ? "#" + l.EId : l.Number)}")));
    }

    public static IReadOnlyList<TextLink> Unpack(string packed)
    {
        if (packed.Length == 0) return [];
        return [.. packed.Split('\n').Select(line =>
        {
            var parts = line.Split(' ', 3);
            var (start, length) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
            return parts[2][0] == '#' ? new TextLink(start, length, null, parts[2][1..]) : new TextLink(start, length, parts[2], null);
        })];
    }
}

/// <summary>A stretch of printed text that leads somewhere.</summary>
/// <param name="Start">Offset in the printed text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Number">The document it names; null for a provision of the same document.</param>
/// <param name="EId">The provision of the same document; null for another document.</param>
internal readonly record struct TextLink(int Start, int Length, string? Number, string? EId);
