using Gongbao.Gazette.Reading.Labels;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>The head row of a table whose cells were flattened into lines.</summary>
internal static class TableHead
{
    private static readonly string[] Cells =
        ["序号", "旧版", "新版", "项目", "指标", "指标名称", "内容", "事项", "事项名称", "名称", "单位", "责任单位", "牵头单位", "备注", "分值", "修订前", "修订后", "原条款", "现条款", "原文", "类别", "任务", "标准", "考核内容"];

    /// <param name="line">The line.</param>
    /// <param name="next">The one behind it.</param>
    /// <param name="mayOpen">Stands at the start of a zone or right behind a heading.</param>
    public static bool Is(Line line, Line? next, bool mayOpen)
    {
        if (next is null || line.Text.Length > 60) return false;
        if (line.Text.StartsWith("序号", StringComparison.Ordinal) && line.Text.Length > 2 && (line.HasTab || line.Text.Contains(' '))) return true;
        if (line.Compact == "序号") return true;
        if (line.HasTab || !mayOpen || Label.TryRead(line.Text, out _)) return false;
        var cells = line.Text.Split(' ');
        if (cells.Length < 2) return false;
        var known = 0;
        foreach (var cell in cells)
        {
            if (cell.Length is 0 or > 10 || cell.AsSpan().IndexOfAny("。，；：、") >= 0) return false;
            if (Array.IndexOf(Cells, cell) >= 0) known++;
        }
        return known * 2 >= cells.Length;
    }
}
