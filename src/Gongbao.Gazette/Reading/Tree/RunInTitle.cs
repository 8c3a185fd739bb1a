using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>Parts a provision's own line into title and text: the whole line, or what stands before the first 。 or a short ：.</summary>
internal static class RunInTitle
{
    /// <param name="node">The provision.</param>
    /// <param name="inArticle">Its list stands in an article: items are clauses or have short run-in titles.</param>
    public static void Read(Node node, bool inArticle)
    {
        var block = node.Block!;
        var s = block.Text;
        var at = Skip(s, node.TextAt);
        node.TextAt = at;
        switch (node.Kind)
        {
            case ProvisionKind.Book or ProvisionKind.Chapter or ProvisionKind.Section:
                Set(node, at, s.Length, s.Length);
                return;
            case ProvisionKind.Article:
                Article(node, s, at);
                return;
        }
        if (s.AsSpan(at).StartsWith("问：") && s[^1] is '？' or '?' && s.Length - at < 90) { Set(node, at, s.Length, s.Length); return; }
        var stop = Find(s, at, '。');
        var colon = Find(s, at, '：');
        if (colon > at && (stop < 0 || colon < stop) && colon - at <= 16 && s.AsSpan(at, colon - at).IndexOfAny("，；《。") < 0) Set(node, at, colon, colon + 1);
        else if (!inArticle && FirstLineEnd(node, at) is > 0 and var whole && stop > whole && Commas(s, whole, stop) > 0 && Commas(s, at, whole) == 1 && stop - at > 26) Set(node, at, whole, whole);
        else if (stop >= 0 && IsTitleLike(s.AsSpan(at, stop - at))) Set(node, at, stop, stop + 1);
        else if (stop < 0 && s.Length > at && s[^1] is not ('；' or '，' or '、' or ';' or '：') && s.Length - at <= 60 && IsTitleLike(s.AsSpan(at))) Set(node, at, s.Length, s.Length);
        else if (node.Kind == ProvisionKind.Part && FirstLineEnd(node, at) is > 0 and var end) Set(node, at, end, end);
        else node.Text = s[at..];
    }

    /// <summary>Takes the title back: the provision is a clause like the others of its list.</summary>
    public static void Undo(Node node)
    {
        node.Text = node.Block!.Text[node.TextAt..].TrimStart();
        var at = node.TextAt - node.Title.Length - node.TitleEnd.Length;
        node.Text = node.Title + node.TitleEnd + node.Text;
        node.TextAt = Math.Max(0, at);
        node.Title = node.TitleEnd = "";
    }

    // 第一条 （目的） 为了…; 【目的】
    private static void Article(Node node, string s, int at)
    {
        if (at < s.Length && s[at] is '（' or '【' or '(' or '[' && at + 2 < s.Length)
        {
            var close = s.AsSpan(at).IndexOfAny("）】)]");
            if (close is > 1 and <= 16 && at + close + 1 < s.Length && s[at + close + 1] is not ('的' or '、' or '和') && s.AsSpan(at, close).IndexOfAny("，。；") < 0 && !s.AsSpan(at, close).ContainsAnyInRange('0', '9'))
            {
                node.Title = s.Substring(at, close + 1).Replace(" ", "", StringComparison.Ordinal);
                node.TextAt = Skip(s, at + close + 1);
                node.Text = s[node.TextAt..];
                return;
            }
        }
        node.Text = s[at..];
    }

    private static void Set(Node node, int from, int to, int textAt)
    {
        var s = node.Block!.Text;
        node.Title = s[from..to].Replace(" ", "", StringComparison.Ordinal);
        node.TitleEnd = s[to..textAt];
        node.TextAt = textAt;
        node.Text = s[textAt..].TrimStart();
    }

    private static bool IsTitleLike(ReadOnlySpan<char> s)
    {
        if (s.Length is 0 or > 46 || s[0] == '《' && s[^1] is not ('？' or '?') || s.IndexOfAny("；。") >= 0 || s[^1] == '的') return false;
        int commas = 0, piece = 0, longest = 0, round = 0;
        for (var i = 0; i < s.Length; i++)
        {
            if (Glyph.OpensRound(s[i])) round++;
            else if (Glyph.ClosesRound(s[i])) round--;
            if (s[i] != '，' || round > 0) { piece++; continue; }
            commas++;
            longest = Math.Max(longest, piece);
            piece = 0;
        }
        longest = Math.Max(longest, piece);
        if (commas > 0 && (longest > (commas == 1 ? 24 : 18) || commas > 2 || HasYear(s))) return false;
        return commas > 0 || s.Length <= 36 && !(HasYear(s) && s.Length > 20);
    }

    // outside of a closing bracket: 排查摸底（2024年4月11日至6月30日）
    private static bool HasYear(ReadOnlySpan<char> s)
    {
        if (s.Length > 0 && Glyph.ClosesRound(s[^1]) && s.LastIndexOfAny('（', '(') is > 1 and var open) s = s[..open];
        for (var i = 4; i < s.Length; i++)
            if (s[i] == '年' && Glyph.IsDigit(s[i - 1]) && Glyph.IsDigit(s[i - 2]) && Glyph.IsDigit(s[i - 3]) && Glyph.IsDigit(s[i - 4])) return true;
        return false;
    }

    // 一、 with a title that fills its line, and the text behind it joined: the line is the title
    private static int FirstLineEnd(Node node, int at)
    {
        if (node.Kind is not (ProvisionKind.Part or ProvisionKind.Division) || node.Block!.Lines.Count < 2) return 0;
        var first = node.Block.FirstLine.Text;
        if (first.Length <= at + 3 || first.Length > 40 || first[^1] == '，' || first.AsSpan().IndexOfAny("。；：") >= 0 || !IsTitleLike(first.AsSpan(at))) return 0;
        return first.Length;
    }

    private static int Commas(string s, int from, int to) => s.AsSpan(from, to - from).Count('，');

    // outside of brackets and quotation marks
    private static int Find(string s, int from, char mark)
    {
        var depth = 0;
        for (var i = from; i < s.Length; i++)
        {
            var c = s[i];
            if (c == mark && depth <= 0) return i;
            if (Glyph.OpensRound(c) || c is '《' or '〔') depth++;
            else if (Glyph.ClosesRound(c) || c is '》' or '〕') depth--;
            if (c == '。') { if (mark == '。') return i; depth = 0; }
        }
        return -1;
    }

    private static int Skip(string s, int i) { while (i < s.Length && s[i] is ' ' or '\t') i++; return i; }
}
