namespace Gongbao.Policies.Housing;

/// <summary>比例: percentages are kept in hundredths of a percent, so the whole is 10,000 of them.</summary>
internal static class Share
{
    /// <summary>100 %, in the step of <see cref="Gongbao.Rules.Parameters.ParameterUnit.Percent"/>.</summary>
    public const long Whole = 10_000;

    /// <summary>A share of an amount or an area, parts of the smallest step dropped.</summary>
    public static long Down(long of, long share) => of * share / Whole;

    /// <summary>A share of an amount, half a fen and more rounded up.</summary>
    public static long HalfUp(long of, long share) => (of * share + Whole / 2) / Whole;

    /// <summary>A share of an amount, any part of a fen rounded up: what must not fall short of the share.</summary>
    public static long Up(long of, long share) => (of * share + Whole - 1) / Whole;
}
