namespace Gongbao.Commitments.Extraction.Figures;

/// <summary>数字表达: a number with its measure as it stands in a line; what it means is judged later.</summary>
internal sealed record Figure
{
    public required int Start { get; init; }

    /// <summary>Behind the measure.</summary>
    public required int End { get; init; }

    public decimal? Value { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    /// <summary>Measure as printed; empty when none is.</summary>
    public required string Unit { get; init; }

    public required MeasureKind Measure { get; init; }

    public FigureForm Form { get; init; } = FigureForm.Number;

    /// <summary>Written with digits, not with characters.</summary>
    public bool Arabic { get; init; }

    /// <summary>余、多 stands between number and measure (200余家).</summary>
    public bool AndMore { get; init; }

    public bool IsOne => !Arabic && Value == 1 && Form == FigureForm.Number;
}

/// <summary>How a figure is written.</summary>
internal enum FigureForm
{
    /// <summary>A number or a range with or without measure.</summary>
    Number,

    /// <summary>翻番.</summary>
    Doubling,

    /// <summary>全覆盖.</summary>
    FullCoverage,

    /// <summary>全部、所有.</summary>
    All,

    /// <summary>零突破.</summary>
    FirstOne,

    /// <summary>清零.</summary>
    Zero,

    /// <summary>获批、成功入选: something is granted or not.</summary>
    Milestone,

    /// <summary>千亿级产业链, 六大千亿产业: the size that names what is to be made.</summary>
    Scale,

    /// <summary>前N名, 第N位, N强.</summary>
    Rank,
}
