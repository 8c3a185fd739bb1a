using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Labels;

/// <summary>Levels of numbering, outermost first; the order is that of the genre (国办发〔2012〕 14号文 style: 一、（一）1.（1）①).</summary>
internal enum LabelKind { Book, Chapter, Section, Article, Part, Division, Point, Subpoint, Item }

/// <summary>编号 at the start of a line.</summary>
/// <param name="Kind">Level.</param>
/// <param name="Number">Value.</param>
/// <param name="Length">Characters that it takes of the line, blanks inside included, blanks behind not.</param>
/// <param name="Printed">As printed, blanks removed and a missing bracket put right.</param>
/// <param name="IsBroken">One of its brackets is missing.</param>
internal readonly record struct Label(LabelKind Kind, int Number, int Length, string Printed, bool IsBroken)
{
    public static bool TryRead(ReadOnlySpan<char> s, out Label label)
    {
        label = default;
        if (s.IsEmpty) return false;
        var c = s[0];
        if (c == '第') return TryReadOrdinal(s, out label);
        if (Glyph.OpensRound(c) || c is '〔' or '﹝' or '【') return TryReadBracket(s, out label);
        if (Glyph.IsDigit(c)) return TryReadPoint(s, out label);
        if (Glyph.IsNumeral(c)) return TryReadPart(s, out label);
        return TryReadCircle(c, out label);
    }

    // 第一章, 第 十二 条
    private static bool TryReadOrdinal(ReadOnlySpan<char> s, out Label label)
    {
        label = default;
        var i = Skip(s, 1);
        if (!Numeral.TryRead(s[i..], out var n, out var length)) return false;
        i = Skip(s, i + length);
        if (i >= s.Length) return false;
        LabelKind kind;
        switch (s[i])
        {
            case '编': kind = LabelKind.Book; break;
            case '章': kind = LabelKind.Chapter; break;
            case '节': kind = LabelKind.Section; break;
            case '条': kind = LabelKind.Article; break;
            default: return false;
        }
        // 第三条规定的…, 第五条第二款, 第三条至第八条 name a provision, they do not open one
        var blank = i + 1 < s.Length && Glyph.IsBlank(s[i + 1]);
        var next = Next(s, i + 1);
        if (!blank && next is '第' or '规' or '、' or '和' or '至' or '款' or '的' or '及' or '或' or '所' or '中' or '，' or '。' or '；' or '）' or '与' or '之') return false;
        label = new Label(kind, n, i + 1, Compact(s[..(i + 1)]), false);
        return true;
    }

    // （一） (1) 〔一） （一
    private static bool TryReadBracket(ReadOnlySpan<char> s, out Label label)
    {
        label = default;
        var i = Skip(s, 1);
        var figures = i < s.Length && Glyph.IsDigit(s[i]);
        if (!Numeral.TryRead(s[i..], out var n, out var length) || n > 150) return false;
        i = Skip(s, i + length);
        var closed = i < s.Length && (Glyph.ClosesRound(s[i]) || s[i] is '〕' or '﹞' or '】' or '〉');
        if (!closed && (figures || i >= s.Length || !Glyph.IsHan(s[i]) || IsCounted(s[i]))) return false;
        if (closed && IsReference(s[(i + 1)..].TrimStart())) return false;
        var printed = Compact(s[..(closed ? i + 1 : i)]);
        if (!closed) printed += '）';
        if (!Glyph.OpensRound(printed[0])) printed = '（' + printed[1..];
        if (!Glyph.ClosesRound(printed[^1])) printed = printed[..^1] + '）';
        label = new Label(figures ? LabelKind.Subpoint : LabelKind.Division, n, closed ? i + 1 : i, printed, !closed);
        return true;
    }

    // （三）项规定的, （一）至（三）, （二）、（三）: names an item; （三）项目建设 opens one
    private static bool IsReference(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return false;
        var next = rest.Length > 1 ? rest[1] : '\0';
        return rest[0] switch
        {
            '、' or '，' or '。' or '；' or '）' or '的' => true,
            '项' => next != '目',
            '款' => next is not ('项' or '式'),
            '目' => next is not ('标' or '录' or '前' or '的'),
            '至' or '和' or '或' or '及' => Glyph.OpensRound(next) || next == '第',
            _ => false,
        };
    }

    // 1. 1． 1、 1) 1）
    private static bool TryReadPoint(ReadOnlySpan<char> s, out Label label)
    {
        label = default;
        if (!Numeral.TryReadDigits(s, out var n, out var i) || i > 3 || n == 0) return false;
        i = Skip(s, i);
        if (i >= s.Length) return false;
        var mark = s[i];
        if (mark is not ('.' or '．' or '、' or '｡' or '﹒' or '）' or ')')) return false;
        var rest = s[(i + 1)..];
        if (mark is '.' or '．' && !rest.IsEmpty && Glyph.IsDigit(rest[0]) && !IsYear(rest)) return false; // 1.5万元
        if (mark is '、' && !rest.IsEmpty && Glyph.IsDigit(rest[0]) && !IsYear(rest)) return false;        // 5、6号线
        if (mark is '）' or ')') { label = new Label(LabelKind.Subpoint, n, i + 1, Compact(s[..(i + 1)]), false); return true; }
        label = new Label(LabelKind.Point, n, i + 1, Compact(s[..(i + 1)]), false);
        return true;
    }

    // 一、 also 一. 一．; 一） with its first bracket lost
    private static bool TryReadPart(ReadOnlySpan<char> s, out Label label)
    {
        label = default;
        if (!Numeral.TryReadChinese(s, out var n, out var i) || n > 99) return false;
        i = Skip(s, i);
        if (i >= s.Length) return false;
        var mark = s[i];
        if (Glyph.ClosesRound(mark))
        {
            label = new Label(LabelKind.Division, n, i + 1, "（" + Compact(s[..(i + 1)]), true);
            return true;
        }
        if (mark is not ('、' or '.' or '．' or '﹑')) return false;
        var next = Next(s, i + 1);
        if (Glyph.IsNumeral(next) && Counts(s[(i + 1)..])) return false; // 一、二级; 二、三产业
        label = new Label(LabelKind.Part, n, i + 1, Compact(s[..(i + 1)]), false);
        return true;
    }

    private static bool TryReadCircle(char c, out Label label)
    {
        var n = c switch { >= '①' and <= '⑳' => c - '①' + 1, >= '⑴' and <= '⒇' => c - '⑴' + 1, >= '⒈' and <= '⒛' => c - '⒈' + 1, >= '㈠' and <= '㈩' => c - '㈠' + 1, _ => 0 };
        var kind = c switch { >= '⑴' and <= '⒇' => LabelKind.Subpoint, >= '⒈' and <= '⒛' => LabelKind.Point, >= '㈠' and <= '㈩' => LabelKind.Division, _ => LabelKind.Item };
        label = n == 0 ? default : new Label(kind, n, 1, c.ToString(), false);
        return n > 0;
    }

    private static bool IsYear(ReadOnlySpan<char> s) =>
        s.Length > 4 && Glyph.IsDigit(s[0]) && Glyph.IsDigit(s[1]) && Glyph.IsDigit(s[2]) && Glyph.IsDigit(s[3]) && s[4] is '年' or '—' or '-' && s[0] is '1' or '2';

    // 一、二级 一、二、三产业: the second numeral is followed by what is counted or by another numeral
    private static bool Counts(ReadOnlySpan<char> s)
    {
        var i = 0;
        while (i < s.Length && (Glyph.IsNumeral(s[i]) || s[i] == '、')) i++;
        return i < s.Length && IsCounted(s[i]);
    }

    private static bool IsCounted(char c) => c is '级' or '类' or '线' or '次' or '产' or '等' or '期' or '批' or '档' or '季' or '层' or '者' or '方' or '医' or '甲' or '乙' or '是' or '旬' or '楼';

    private static char Next(ReadOnlySpan<char> s, int i) { i = Skip(s, i); return i < s.Length ? s[i] : '\0'; }

    private static int Skip(ReadOnlySpan<char> s, int i) { while (i < s.Length && s[i] is ' ' or '\t') i++; return i; }

    private static string Compact(ReadOnlySpan<char> s)
    {
        if (s.IndexOfAny(' ', '\t') < 0) return s.ToString();
        return s.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);
    }
}
