namespace Gongbao.Kernel;

/// <summary>Reads one label of a printed citation or of a path: 附件10, 第三部分, 三, （二）, 第（三）项, 4., ①, ¶2, 尾.</summary>
internal static class CitationLabel
{
    /// <summary>How many characters the label takes; 0 if there is none.</summary>
    public static int Read(ReadOnlySpan<char> s, bool inArticle, out CitationStep step)
    {
        step = default;
        if (s[0] == '第') return ReadDi(s, out step);
        if (Opens(s[0])) return ReadBracketed(s, inArticle, out step);
        foreach (var (word, level) in Words)
        {
            if (!s.StartsWith(word)) continue;
            var digits = ReadNumber(s[word.Length..], out var number, out _);
            // 附件一是, 附件○51: the numeral belongs to the clause or item that follows
            if (word.Length + digits < s.Length && s[word.Length + digits] == '是' || s[word.Length..].StartsWith("○")) digits = number = 0;
            if (level == CitationLevel.Paragraph && digits == 0) number = 1;
            step = new(level, number);
            return word.Length + digits;
        }
        if (CircledNumber(s, out var circled) is > 0 and var c)
        {
            step = new(CitationLevel.Item, circled);
            return c;
        }
        return ReadBare(s, inArticle, out step);
    }

    /// <summary>#2 and 第2处: the second of two equal labels.</summary>
    public static int ReadOccurrence(ReadOnlySpan<char> s, out int occurrence)
    {
        occurrence = 0;
        if (s[0] is not ('#' or '第')) return 0;
        var n = ReadNumber(s[1..], out occurrence, out _);
        if (n == 0 || occurrence == 0) return 0;
        if (s[0] == '#') return n + 1;
        return n + 1 < s.Length && s[n + 1] == '处' ? n + 2 : 0;
    }

    private static readonly (string Word, CitationLevel Level)[] Words =
    [
        ("附件", CitationLevel.Annex), ("附则", CitationLevel.Closing), ("结尾", CitationLevel.Closing), ("尾", CitationLevel.Closing),
        ("¶", CitationLevel.Paragraph), ("表", CitationLevel.Table), ("行", CitationLevel.Row),
    ];

    private static readonly (string Word, CitationLevel Level)[] Ends =
    [
        ("部分", CitationLevel.Section), ("编", CitationLevel.Part), ("章", CitationLevel.Chapter), ("节", CitationLevel.Subchapter),
        ("条", CitationLevel.Article), ("款", CitationLevel.Paragraph), ("段", CitationLevel.Paragraph), ("项", CitationLevel.Point),
        ("目", CitationLevel.Subpoint), ("行", CitationLevel.Row),
    ];

    // 第八条, 第（三）项
    private static int ReadDi(ReadOnlySpan<char> s, out CitationStep step)
    {
        step = default;
        var i = 1;
        var bracketed = i < s.Length && Opens(s[i]);
        if (bracketed) i++;
        var n = ReadNumber(s[i..], out var number, out _);
        if (n == 0) return 0;
        i += n;
        if (bracketed && (i >= s.Length || !Closes(s[i++]))) return 0;
        foreach (var (word, level) in Ends)
        {
            if (!s[i..].StartsWith(word)) continue;
            step = new(level, number);
            return i + word.Length;
        }
        return 0;
    }

    // （二）: a 项 inside an article, a section of the second level elsewhere; （1） one level further in
    private static int ReadBracketed(ReadOnlySpan<char> s, bool inArticle, out CitationStep step)
    {
        step = default;
        var n = ReadNumber(s[1..], out var number, out var chinese);
        if (n == 0 || n + 1 >= s.Length || !Closes(s[n + 1])) return 0;
        step = new((chinese, inArticle) switch
        {
            (true, true) => CitationLevel.Point,
            (true, false) => CitationLevel.Subsection,
            (false, true) => CitationLevel.Item,
            (false, false) => CitationLevel.Subpoint,
        }, number);
        n += 2;
        return n < s.Length && s[n] == '项' ? n + 1 : n;
    }

    // 三, 三、, 一是; 4, 4., 4、
    private static int ReadBare(ReadOnlySpan<char> s, bool inArticle, out CitationStep step)
    {
        step = default;
        var n = ReadNumber(s, out var number, out var chinese);
        if (n == 0) return 0;
        if (chinese && n < s.Length && s[n] == '是')
        {
            step = new(CitationLevel.Clause, number);
            return n + 1;
        }
        step = new(chinese ? CitationLevel.Section : inArticle ? CitationLevel.Subpoint : CitationLevel.Point, number);
        return n < s.Length && (s[n] == '、' || (!chinese && s[n] is '.' or '．')) ? n + 1 : n;
    }

    private static int ReadNumber(ReadOnlySpan<char> s, out int number, out bool chinese)
    {
        var n = number = 0;
        while (n < s.Length && n < 4 && Chars.Digit(s[n]) is >= 0 and var d)
        {
            number = number * 10 + d;
            n++;
        }
        chinese = n == 0;
        return chinese ? ChineseNumeral.ReadPrefix(s, out number) : n;
    }

    private static int CircledNumber(ReadOnlySpan<char> s, out int number)
    {
        number = s[0] switch
        {
            >= '①' and <= '⑳' => s[0] - '①' + 1,
            >= '㉑' and <= '㉟' => s[0] - '㉑' + 21,
            >= '㊱' and <= '㊿' => s[0] - '㊱' + 36,
            _ => 0,
        };
        if (number > 0) return 1;
        return s[0] == '○' && ReadNumber(s[1..], out number, out var chinese) is > 0 and var n && !chinese ? n + 1 : 0;
    }

    private static bool Opens(char c) => c is '（' or '(' or '﹙';

    private static bool Closes(char c) => c is '）' or ')' or '﹚';
}
