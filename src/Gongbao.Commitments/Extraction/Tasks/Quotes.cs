using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Tasks;

/// <summary>引文: the first clause of an untitled provision that names the action.</summary>
internal static class Quotes
{
    private static readonly Lexicon Leading = new("对 对于 为 按照 根据 围绕 到 针对 依托 结合 在 以 从 凡 通过 聚焦 立足 鼓励支持 坚持 力争到 充分发挥 自 严格按照 依据 面向");
    private static readonly Lexicon Self = new("本措施 本办法 本意见 本方案 本通知 本计划 本规定 本细则 本政策 本行动 本实施 以上政策 上述政策 以上措施 本文件 本若干措施");

    public static (int Start, int End) FirstClause(string text, int start, int end)
    {
        while (start < end && "，。；、：\n—".Contains(text[start], StringComparison.Ordinal)) start++;
        var first = Clauses.End(text, start);
        if (first >= end) return (start, end);
        if (Leading.At(text, start) > 0 && first < end && text[first] is '，' or '：') first = Math.Min(end, Clauses.End(text, first + 1));
        return (start, Math.Max(start, first));
    }

    /// <summary>本措施自…起施行, …负责解释: about the document itself.</summary>
    public static bool IsFormula(string text) => Self.At(text, 0) > 0;
}
