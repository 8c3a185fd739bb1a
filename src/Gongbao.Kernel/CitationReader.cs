using System.Diagnostics.CodeAnalysis;

namespace Gongbao.Kernel;

/// <summary>Reads citations: the document, if one is named, then an eId, or labels with or without slashes between them.</summary>
internal static class CitationReader
{
    private const int MaxLength = 400;

    public static bool TryRead(string? text, [MaybeNullWhen(false)] out Citation value, out ParseError reason)
    {
        value = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            reason = new(ParseProblem.Empty, 0);
            return false;
        }
        if (text.Length > MaxLength)
        {
            reason = new(ParseProblem.TooLong, MaxLength);
            return false;
        }
        var s = text.AsSpan().TrimEnd();
        var at = Chars.SkipBlanks(s, 0);
        ReadDocument(s, ref at, out var document, out var id);
        var steps = new List<CitationStep>();
        var good = at < s.Length && char.IsAsciiLetterLower(s[at]) ? ReadEId(s, ref at, steps) : ReadLabels(s, ref at, steps);
        if (!good)
        {
            reason = new(steps.Count >= Citation.MaxSteps ? ParseProblem.TooLong : ParseProblem.UnknownStep, at);
            return false;
        }
        value = new Citation(document, id, [.. steps]);
        reason = default;
        return true;
    }

    /// <summary>A pack's id (interp-869) or the prefix that fact files use (解读869, 常务会49).</summary>
    public static bool IsDocumentId(ReadOnlySpan<char> s)
    {
        if (s.StartsWith("解读") || s.StartsWith("常务会")) return s.IndexOfAny("/# \u3000") < 0;
        if (s.Length == 0 || !char.IsAsciiLetterLower(s[0])) return false;
        foreach (var c in s)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        return !CitationStep.TryParse(s, out _);
    }

    private static void ReadDocument(ReadOnlySpan<char> s, ref int at, out DocumentNumber? number, out string? id)
    {
        (number, id) = (null, null);
        var rest = s[at..];
        if (rest.IndexOf('号') is > 0 and var hao && DocumentNumber.TryParse(rest[..(hao + 1)].ToString(), out number)) at += hao + 1;
        else
        {
            var end = rest.IndexOfAny("/# \u3000");
            if (end < 0) end = rest.Length;
            if (!IsDocumentId(rest[..end])) return;
            id = rest[..end].ToString();
            at += end;
        }
        while (at < s.Length && (Chars.IsBlank(s[at]) || s[at] is '/' or '#' or ':' or '：' or ',' or '，')) at++;
    }

    private static bool ReadEId(ReadOnlySpan<char> s, ref int at, List<CitationStep> steps)
    {
        while (true)
        {
            var length = s[at..].IndexOf("__");
            if (steps.Count == Citation.MaxSteps || !CitationStep.TryParse(length < 0 ? s[at..] : s.Slice(at, length), out var step)) return false;
            steps.Add(step);
            if (length < 0) return true;
            at += length + 2;
        }
    }

    private static bool ReadLabels(ReadOnlySpan<char> s, ref int at, List<CitationStep> steps)
    {
        var inArticle = false;
        if (s[at..].StartsWith("正文")) at += 2;
        while (true)
        {
            while (at < s.Length && (Chars.IsBlank(s[at]) || s[at] == '/')) at++;
            if (at == s.Length) return true;
            if (steps.Count > 0 && CitationLabel.ReadOccurrence(s[at..], out var occurrence) is > 0 and var taken)
            {
                steps[^1] = steps[^1] with { Occurrence = occurrence };
                at += taken;
                continue;
            }
            var length = CitationLabel.Read(s[at..], inArticle, out var step);
            if (length == 0 || !step.IsValid || steps.Count == Citation.MaxSteps) return false;
            steps.Add(step);
            inArticle |= step.Level == CitationLevel.Article;
            at += length;
        }
    }
}
