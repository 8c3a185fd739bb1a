using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Units;

/// <summary>责任语句查找: brackets at the end of a sentence, sentences with 责任单位：, and last sentences that are nothing but units and roles.</summary>
internal static class ResponsibilityFinder
{
    private static readonly Lexicon Labels = new("牵头单位 牵头部门 责任单位 责任部门 配合单位 牵头责任单位 主办单位 实施单位 责任主体 责任分工 负责单位 落实单位 承办单位 主责单位 牵头及责任单位 市级责任单位");

    public static List<Responsibility> Find(string text)
    {
        var found = new List<Responsibility>();
        for (var i = 0; i < text.Length; i++)
        {
            var r = text[i] is '（' or '〔' ? Bracket(text, i) : Labels.At(text, i) > 0 ? Sentence(text, i) : null;
            if (r is null) continue;
            found.Add(r);
            i = r.End - 1;
        }
        if (found.Count == 0 && LastSentence(text) is { } last) found.Add(last);
        return found;
    }

    private static Responsibility? Bracket(string text, int at)
    {
        var close = Close(text, at);
        if (close > at && Labels.At(text, at + 1) == close - at - 1) return Headed(text, at);
        if (close < 0 || close - at < 4 || close - at > 600) return null;
        // Inside a word (各县（市、区）人民政府) no clause can stand.
        if (close + 1 < text.Length && text[close + 1] is >= '一' and <= '鿿' && text[at] == '（' && !EndsSentence(text, at)) return null;
        return ResponsibilityParser.Parse(text[(at + 1)..close], at, close + 1);
    }

    // 【责任单位】甲局、乙局: the label stands in a bracket, the names behind it.
    private static Responsibility? Headed(string text, int at)
    {
        var end = text.IndexOfAny(['\n', '。'], at);
        if (end < 0) end = text.Length;
        var content = text[at..end].Replace("〕", "：", StringComparison.Ordinal).Replace("〔", "；", StringComparison.Ordinal).TrimStart('；').Replace("：：", "：", StringComparison.Ordinal);
        return ResponsibilityParser.Parse(content, at, end);
    }

    private static bool EndsSentence(string text, int at) => at > 0 && text[at - 1] is '。' or '；';

    private static Responsibility? Sentence(string text, int at)
    {
        var colon = text.IndexOf('：', at);
        if (colon < 0 || colon - at > 8 || (at > 0 && text[at - 1] is not ('。' or '；' or '，' or '\n' or '\t' or '）' or '！' or '”'))) return null;
        var end = text.IndexOf('\n', at);
        if (end < 0) end = text.Length;
        var full = text.IndexOf('。', colon);
        while (full >= 0 && full < end && Labels.At(text, full + 1) > 0) full = text.IndexOf('。', full + 1);
        if (full >= 0 && full < end) end = full;
        return ResponsibilityParser.Parse(text[at..end], at, end);
    }

    // 由市甲局牵头，市乙局配合。 as the last sentence of a paragraph.
    private static Responsibility? LastSentence(string text)
    {
        var end = text.TrimEnd('。').Length;
        var start = end > 0 ? Math.Max(text.LastIndexOf('。', end - 1), text.LastIndexOf('；', end - 1)) + 1 : 0;
        if (start == 0 || end - start is < 5 or > 200) return null;
        var sentence = text[start..end];
        return UnitNames.Tail(sentence).Length > 0 ? ResponsibilityParser.Parse(sentence, start, end) : null;
    }

    private static int Close(string text, int at)
    {
        var depth = 0;
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] is '（' or '〔') depth++;
            else if (text[i] is '）' or '〕' && --depth == 0) return i;
            else if (text[i] == '\n') return -1;
        }
        return -1;
    }
}
