using System.Diagnostics.CodeAnalysis;

namespace Gongbao.Kernel;

/// <summary>How a document number is printed: organ, bracket, year, bracket, [第] number 号.</summary>
internal static class DocumentNumberGrammar
{
    public const int MinYear = 1949, MaxYear = 2099, MaxNumber = 999_999;

    /// <summary>All brackets in which a year was seen printed, opening ones first, in the same order.</summary>
    public const string Open = "〔﹝[［【〖（(﹙〈＜<❲〘⟦", Close = "〕﹞]］】〗）)﹚〉＞>❳〙⟧";

    public static bool TryRead(string? text, [MaybeNullWhen(false)] out DocumentNumber value, out ParseError reason)
    {
        value = null;
        if (string.IsNullOrWhiteSpace(text)) return Fail(ParseProblem.Empty, 0, out reason);
        if (text.Length > 200) return Fail(ParseProblem.TooLong, 200, out reason);
        var s = text.AsSpan();
        Span<char> organ = stackalloc char[DocumentNumber.MaxOrganLength];
        int at = Chars.SkipBlanks(s, 0), n = 0;
        while (at < s.Length && Chars.IsHan(s[at]))
        {
            if (n == organ.Length) return Fail(ParseProblem.TooLong, at, out reason);
            organ[n++] = s[at];
            at = Chars.SkipBlanks(s, at + 1);
        }
        if (n == 0) return Fail(Chars.Digit(s[at]) >= 0 || Open.Contains(s[at]) ? ParseProblem.MissingOrgan : ParseProblem.UnexpectedCharacter, at, out reason);
        if (!TryReadTail(s, ref at, out var year, out var number, out reason)) return false;
        at = Chars.SkipBlanks(s, at);
        if (at < s.Length) return Fail(ParseProblem.TrailingText, at, out reason);
        value = new DocumentNumber(new string(organ[..n]), year, number);
        return true;
    }

    /// <summary>Reads from the opening bracket to 号; on success <paramref name="at"/> stands behind 号.</summary>
    public static bool TryReadTail(ReadOnlySpan<char> s, ref int at, out int year, out int number, out ParseError reason)
    {
        number = year = 0;
        if (at >= s.Length) return Fail(ParseProblem.MissingYear, at, out reason);
        if (!Open.Contains(s[at])) return Fail(ParseProblem.UnexpectedCharacter, at, out reason);
        var i = Chars.SkipBlanks(s, at + 1);
        var yearAt = i;
        if (ReadNumber(s, ref i, out year) == 0) return Fail(ParseProblem.MissingYear, yearAt, out reason);
        if (year is < MinYear or > MaxYear) return Fail(ParseProblem.OutOfRange, yearAt, out reason);
        if (i < s.Length && s[i] == '年') i = Chars.SkipBlanks(s, i + 1);
        if (i >= s.Length || !Close.Contains(s[i])) return Fail(ParseProblem.UnexpectedCharacter, i, out reason);
        i = Chars.SkipBlanks(s, i + 1);
        if (i < s.Length && s[i] == '第') i = Chars.SkipBlanks(s, i + 1);
        var numberAt = i;
        if (ReadNumber(s, ref i, out number) == 0) return Fail(ParseProblem.MissingNumber, numberAt, out reason);
        if (number is < 1 or > MaxNumber) return Fail(ParseProblem.OutOfRange, numberAt, out reason);
        if (i >= s.Length || s[i] != '号') return Fail(ParseProblem.MissingHao, i, out reason);
        at = i + 1;
        reason = default;
        return true;
    }

    // digits of either width with blanks between; more than seven are as good as too large a number
    private static int ReadNumber(ReadOnlySpan<char> s, ref int at, out int value)
    {
        value = 0;
        var n = 0;
        for (int d; at < s.Length && (d = Chars.Digit(s[at])) >= 0; n++)
        {
            if (value <= MaxNumber) value = value * 10 + d;
            at = Chars.SkipBlanks(s, at + 1);
        }
        return n;
    }

    private static bool Fail(ParseProblem problem, int at, out ParseError reason)
    {
        reason = new(problem, at);
        return false;
    }
}
