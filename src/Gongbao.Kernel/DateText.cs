namespace Gongbao.Kernel;

/// <summary>Reads the two or three numbers of a date, in digits of either width or in Chinese, divided by - / . or by 年月日.</summary>
internal static class DateText
{
    public readonly record struct Parts(int Year, int Month, int Day, int DayAt);

    public static bool TryRead(string? text, int count, out Parts parts, out ParseError reason)
    {
        parts = default;
        if (string.IsNullOrWhiteSpace(text)) return Fail(ParseProblem.Empty, 0, out reason);
        if (text.Length > 40) return Fail(ParseProblem.TooLong, 40, out reason);
        var s = text.AsSpan();
        Span<int> numbers = stackalloc int[3];
        Span<int> places = stackalloc int[3];
        var at = 0;
        var chinese = false;
        for (var i = 0; i < count; i++)
        {
            at = places[i] = Chars.SkipBlanks(s, at);
            var n = ReadNumber(s[at..], out numbers[i]);
            if (n == 0) return Fail(ParseProblem.MissingNumber, at, out reason);
            if (i == 0 ? numbers[i] is < 1 or > 9999 || n < 4 : numbers[i] < 1 || numbers[i] > (i == 1 ? 12 : 31)) return Fail(ParseProblem.OutOfRange, at, out reason);
            at = Chars.SkipBlanks(s, at + n);
            var last = i == count - 1;
            if (i == 0) chinese = at < s.Length && s[at] == '年';
            if (chinese ? at < s.Length && (s[at] == "年月日"[i] || (i == 2 && s[at] == '号')) : !last && at < s.Length && s[at] is '-' or '/' or '.' or '．' or '－') at++;
            else if (chinese || !last) return Fail(at < s.Length ? ParseProblem.UnexpectedCharacter : ParseProblem.MissingNumber, at, out reason);
        }
        at = Chars.SkipBlanks(s, at);
        if (at < s.Length) return Fail(ParseProblem.TrailingText, at, out reason);
        parts = new(numbers[0], numbers[1], numbers[2], places[2]);
        reason = default;
        return true;
    }

    private static int ReadNumber(ReadOnlySpan<char> s, out int number)
    {
        var n = number = 0;
        while (n < s.Length && n < 4 && Chars.Digit(s[n]) is >= 0 and var d)
        {
            number = number * 10 + d;
            n++;
        }
        return n > 0 ? n : ChineseNumeral.ReadPrefix(s, out number);
    }

    private static bool Fail(ParseProblem problem, int at, out ParseError reason)
    {
        reason = new(problem, at);
        return false;
    }
}
