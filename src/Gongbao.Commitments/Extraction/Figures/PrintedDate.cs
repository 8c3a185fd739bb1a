namespace Gongbao.Commitments.Extraction.Figures;

/// <summary>印出的日期: a date, a period or a word for one (年底, 全年) in a line.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, 底、前 and the like included.</param>
/// <param name="Text">Printed precision: 2027, 2026-06, 2025-12-31, 10-15, 次年-02; the end of a period.</param>
/// <param name="Year">Year; null when none is printed or known.</param>
/// <param name="Role">What it does in its sentence.</param>
internal sealed record PrintedDate(int Start, int End, string Text, int? Year, DateRole Role);

/// <summary>What a date does.</summary>
internal enum DateRole
{
    /// <summary>By then: 到2027年, 6月底前, 2025—2028年.</summary>
    Deadline,

    /// <summary>全年, 今年: holds for its sentence only.</summary>
    ThisYear,

    /// <summary>Compared with: 比2024年, 2020年的2倍.</summary>
    Baseline,

    /// <summary>What was: 截至2022年, 2019年 in a document of 2023.</summary>
    Past,

    /// <summary>From then: 自2025年6月1日起.</summary>
    Start,

    /// <summary>Other: a date that a thing is named by.</summary>
    None,
}
