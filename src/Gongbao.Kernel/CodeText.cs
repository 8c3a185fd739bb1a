namespace Gongbao.Kernel;

/// <summary>Reads codes of fixed length: blanks and hyphens between characters are dropped, full-width characters narrowed, letters made capitals.</summary>
internal static class CodeText
{
    public static bool TryRead(string? text, Func<char, bool> allowed, ReadOnlySpan<int> lengths, out string code, out ParseError reason)
    {
        code = "";
        reason = default;
        if (string.IsNullOrWhiteSpace(text)) reason = new(ParseProblem.Empty, 0);
        else if (text.Length > 100) reason = new(ParseProblem.TooLong, 100);
        if (reason != default || text is null) return false;
        Span<char> buffer = stackalloc char[100];
        var n = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = char.ToUpperInvariant(Chars.Narrow(text[i]));
            if (Chars.IsBlank(c) || c == '-') continue;
            if (!allowed(c))
            {
                reason = new(ParseProblem.UnexpectedCharacter, i);
                return false;
            }
            buffer[n++] = c;
        }
        if (!lengths.Contains(n))
        {
            reason = new(ParseProblem.WrongLength, text.Length);
            return false;
        }
        code = new(buffer[..n]);
        return true;
    }
}
