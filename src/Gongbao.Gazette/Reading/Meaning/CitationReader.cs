using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Meaning;

/// <summary>Finds where the text names other documents: by number, by title in 《》, or by both.</summary>
internal sealed class CitationReader(string? ownNumber, IReadOnlyList<string> ownTitles)
{
    private static readonly string[] Named =
        ["法", "条例", "办法", "规定", "细则", "规则", "意见", "通知", "决定", "方案", "规划", "计划", "纲要", "措施", "目录", "清单", "公告", "通告", "批复", "标准", "规范", "规程", "政策", "准则", "指南", "函", "章程", "建议", "要点", "预案", "制度"];

    // names by which a text speaks of itself or of what it named before
    private static readonly string[] Short = ["实施方案", "实施意见", "若干措施", "行动方案", "行动计划", "工作方案", "管理办法", "实施办法", "实施细则", "若干意见", "若干政策", "指导意见", "任务清单", "政策措施", "工作要点", "若干规定"];

    /// <summary>A citation with its place in the passage, for reading relations.</summary>
    internal readonly record struct Placed(DocumentCitation Citation, int Start, int End);

    public List<Placed> Read(Passage passage)
    {
        var s = passage.Text;
        var found = new List<Placed>();
        var numbers = Numbers.FindAll(s);
        var titles = s.Contains('《') ? Titles(s) : [];
        var taken = 0;
        foreach (var (start, end) in titles)
        {
            var number = -1;
            for (var i = taken; i < numbers.Count && numbers[i].Start <= end + 3; i++)
                if (numbers[i].Start >= end && IsBehind(s, end, numbers[i].Start)) { number = i; break; }
            var title = s[(start + 1)..(end - 1)];
            if (number >= 0)
            {
                Flush(passage, numbers, ref taken, number, found);
                taken = number + 1;
                if (numbers[number].Text != ownNumber) found.Add(Place(passage, numbers[number].Text, title, start, numbers[number].Start + numbers[number].Length));
            }
            else if (IsDocument(s, start, title)) found.Add(Place(passage, null, title, start, end));
        }
        Flush(passage, numbers, ref taken, numbers.Count, found);
        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private void Flush(Passage passage, List<Numbers.Found> numbers, ref int taken, int to, List<Placed> found)
    {
        for (; taken < to; taken++)
            if (numbers[taken].Text != ownNumber) found.Add(Place(passage, numbers[taken].Text, null, numbers[taken].Start, numbers[taken].Start + numbers[taken].Length));
    }

    private static Placed Place(Passage passage, string? number, string? title, int start, int end) =>
        new(new DocumentCitation(number, title?.Replace(" ", "", StringComparison.Ordinal), passage.Node.EId, passage.Span(start, end - start)), start, end);

    private static bool IsBehind(string s, int end, int number)
    {
        for (var i = end; i < number; i++) if (!Glyph.OpensRound(s[i]) && !Glyph.IsBlank(s[i]) && s[i] is not ('〔' or '[')) return false;
        return true;
    }

    private bool IsDocument(string s, int start, string title)
    {
        if (start >= 2 && s.AsSpan(0, start).EndsWith("简称") || title.Length < 4 || Array.IndexOf(Short, title) >= 0) return false;
        if (!Words.EndsWithAny(Words.WithoutNote(title), Named)) return false;
        foreach (var own in ownTitles) if (HeadReader.Same(own, title)) return false;
        return true;
    }

    // outermost 《…》
    private static List<(int Start, int End)> Titles(string s)
    {
        var found = new List<(int, int)>();
        int depth = 0, start = 0;
        for (var i = 0; i < s.Length; i++)
        {
            if (s[i] == '《') { if (depth++ == 0) start = i; }
            else if (s[i] == '》' && depth > 0 && --depth == 0 && i - start > 1) found.Add((start, i + 1));
            if (depth > 0 && i - start > 300) { depth = 0; i = start; } // never closed
        }
        return found;
    }
}
