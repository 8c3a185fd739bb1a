namespace Gongbao.Commitments.Contracts;

/// <summary>提案的组成部分.</summary>
public enum ProposalPart
{
    Quote, Value, Comparator, Deadline, Subject, Units, Frequency, Trigger,
}

/// <summary>比较方式.</summary>
public enum Comparator
{
    /// <summary>等于: a bare number, or a range.</summary>
    Equal,

    /// <summary>达到、不低于、以上.</summary>
    AtLeast,

    /// <summary>超过、突破.</summary>
    MoreThan,

    /// <summary>不超过、以内、最高.</summary>
    AtMost,

    /// <summary>低于.</summary>
    LessThan,

    /// <summary>左右、约、基本.</summary>
    About,
}

/// <summary>目标类别.</summary>
public enum TargetClass
{
    /// <summary>A number to be reached.</summary>
    Goal,

    /// <summary>An amount, ceiling, threshold, share, time limit or number of times in force.</summary>
    Rule,
}

/// <summary>目标种类; one list for the extraction format, the register and the packs.</summary>
public enum TargetKind
{
    /// <summary>到期达到的水平.</summary>
    Level,

    /// <summary>新增.</summary>
    New,

    /// <summary>每年.</summary>
    Yearly,

    /// <summary>年均增长.</summary>
    Growth,

    /// <summary>占比.</summary>
    Share,

    /// <summary>覆盖面.</summary>
    Coverage,

    /// <summary>位次.</summary>
    Rank,

    /// <summary>里程碑.</summary>
    Milestone,
}
