using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Forms;

/// <summary>A cell of a form's line: what stands between wide blanks, or up to a ：.</summary>
/// <param name="Text">Without blanks at its edges; letter-spaced names (姓  名) closed up.</param>
/// <param name="Start">Where it begins in the line's text.</param>
/// <param name="IsDate">年 月 日 to be filled in.</param>
internal readonly record struct FormToken(string Text, int Start, bool IsDate)
{
    public static List<FormToken> Cut(Line line, string source)
    {
        var tokens = new List<FormToken>();
        var s = line.Text;
        var start = 0;
        for (var i = 1; i <= s.Length; i++)
        {
            if (i < s.Length && !IsCut(line, source, i, start)) continue;
            var text = s[start..i].Trim();
            if (text.Length > 0) tokens.Add(new FormToken(text, start, false));
            start = i;
            while (start < s.Length && s[start] == ' ') start++;
            i = Math.Max(i, start);
        }
        return Dates(CloseUp(tokens));
    }

    private static bool IsCut(Line line, string source, int i, int start)
    {
        var s = line.Text;
        if (s[i - 1] is '：' or ':' && i > start) return true;
        if (s[i] == ' ') return i - start > 1 || Gap(line, source, i) >= 2;
        if (Glyph.ClosesRound(s[i - 1]) && Glyph.IsHan(s[i]) && Gap(line, source, i) > 0) return true; // 县（市、区） 乡镇（街道）
        return Gap(line, source, i) >= 2 || s[i] == '□' && i > start && s[i - 1] is not ('，' or '、' or '□') && Gap(line, source, i) > 0;
    }

    // blanks in the source before the character
    private static int Gap(Line line, string source, int i)
    {
        var n = 0;
        for (var o = line.Map[i] - 1; o > line.Map[i - 1] && Glyph.IsBlank(source[o]); o--) n++;
        if (line.Text[i] == ' ') for (var o = line.Map[i]; o < source.Length && Glyph.IsBlank(source[o]); o++) n++;
        return n;
    }

    // 姓  名, 账  号: one character, wide blank, one character
    private static List<FormToken> CloseUp(List<FormToken> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text.Length != 1 || tokens[i + 1].Text.TrimEnd('：').Length != 1 || !Glyph.IsHan(tokens[i].Text[0]) || tokens[i].Text[0] is '年' or '月' or '日') continue;
            tokens[i] = tokens[i] with { Text = tokens[i].Text + tokens[i + 1].Text };
            tokens.RemoveAt(i + 1);
        }
        return tokens;
    }

    private static List<FormToken> Dates(List<FormToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is not ("年" or "年月" or "年月日")) continue;
            tokens[i] = tokens[i] with { IsDate = true };
            while (i + 1 < tokens.Count && tokens[i + 1].Text is "月" or "日" or "月日") tokens.RemoveAt(i + 1);
        }
        return tokens;
    }
}
