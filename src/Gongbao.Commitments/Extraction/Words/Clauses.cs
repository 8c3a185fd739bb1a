namespace Gongbao.Commitments.Extraction.Words;

/// <summary>句、分句、小句: where sentences (。), segments (；) and clauses (，) begin and end. Short brackets belong to the clause around them.</summary>
internal static class Clauses
{
    private const int ShortBracket = 30;

    public static int SentenceStart(string t, int at) => Back(t, at, "。！？\n");

    public static int SentenceEnd(string t, int at) => Forth(t, at, "。！？\n");

    public static int SegmentStart(string t, int at) => Back(t, at, "。！？\n；\t");

    public static int SegmentEnd(string t, int at) => Forth(t, at, "。！？\n；\t");

    public static int Start(string t, int at) => Back(t, at, "。！？\n；\t，：");

    public static int End(string t, int at) => Forth(t, at, "。！？\n；\t，：");

    private static int Back(string t, int at, string marks)
    {
        for (var i = at; i > 0; i--)
        {
            var c = t[i - 1];
            if (c == '）')
            {
                var open = t.LastIndexOf('（', i - 1);
                if (open >= 0 && i - open <= ShortBracket) i = open + 1;
                else return i;
            }
            else if (c is '（' or '〔' or '〕' || marks.Contains(c, StringComparison.Ordinal)) return i;
        }
        return 0;
    }

    private static int Forth(string t, int at, string marks)
    {
        for (var i = at; i < t.Length; i++)
        {
            var c = t[i];
            if (c == '（')
            {
                var close = t.IndexOf('）', i);
                if (close >= 0 && close - i <= ShortBracket && t.AsSpan(i, close - i).IndexOfAny('，', '；', '：') < 0) i = close;
                else return i;
            }
            else if (c is '）' or '〔' or '〕' || marks.Contains(c, StringComparison.Ordinal)) return i;
        }
        return t.Length;
    }
}
