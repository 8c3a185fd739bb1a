using System.Text;

namespace Gongbao.Commitments.Extraction.Words;

/// <summary>一段文字: a paragraph as the grammar sees it: no blanks, digits and brackets of one width; each character knows where it was printed.</summary>
internal sealed class Line
{
    private readonly int[] _origin;

    private Line(string text, int[] origin, string printed) => (Text, _origin, Printed) = (text, origin, printed);

    public string Text { get; }

    /// <summary>The paragraph as the reader gave it.</summary>
    public string Printed { get; }

    /// <summary>Offset in <see cref="Printed"/> of a character of <see cref="Text"/>; the end of the text maps to the end.</summary>
    public int Origin(int at) => at < _origin.Length ? _origin[at] : Printed.Length;

    public static Line Of(string printed)
    {
        var text = new StringBuilder(printed.Length);
        var origin = new List<int>(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            var c = printed[i];
            if (char.IsWhiteSpace(c) && c is not '\t' and not '\n') continue;
            if (c == '—' && text.Length > 0 && text[^1] == '—') continue;
            text.Append(Plain(c, printed, i));
            origin.Add(i);
        }
        return new Line(text.ToString(), [.. origin], printed);
    }

    /// <summary>The words between two offsets as printed, without blanks.</summary>
    public string Words(int start, int end)
    {
        var words = new StringBuilder(end - start);
        foreach (var c in Printed.AsSpan(Origin(start), (end >= _origin.Length ? Printed.Length : _origin[end - 1] + 1) - Origin(start)))
            if (!char.IsWhiteSpace(c)) words.Append(c);
        return words.ToString();
    }

    private static char Plain(char c, string printed, int i) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        >= 'Ａ' and <= 'Ｚ' => (char)(c - 'Ａ' + 'A'),
        >= 'ａ' and <= 'ｚ' => (char)(c - 'ａ' + 'a'),
        '％' or '﹪' => '%',
        '(' => '（',
        ')' => '）',
        '[' or '［' or '【' or '﹝' => '〔',
        ']' or '］' or '】' or '﹞' => '〕',
        '．' when BetweenDigits(printed, i) => '.',
        ',' when !BetweenDigits(printed, i) => '，',
        '､' => '、',
        ';' => '；',
        ':' => '：',
        '–' or '－' or '―' or '─' or '-' or '﹣' => '—',
        '～' or '〜' or '∼' => '~',
        '／' => '/',
        '＋' => '+',
        '〇' => '零',
        _ => c,
    };

    private static bool BetweenDigits(string s, int i) =>
        i > 0 && i + 1 < s.Length && char.IsDigit(s[i - 1]) && char.IsDigit(s[i + 1]);
}
