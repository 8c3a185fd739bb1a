using Gongbao.Rules;

namespace Gongbao.Policies.Housing;

/// <summary>比率: between which rates a case lies while facts are missing, in hundredths of a percent. Known when both are the same.</summary>
internal readonly record struct Rate(long Low, long High)
{
    /// <summary>The text sets none.</summary>
    public static Rate Open => new(0, long.MaxValue);

    public static Rate Of(long rate) => new(rate, rate);

    public bool IsKnown => Low == High;

    /// <summary>One where the answer is yes, the other where it is no, anything between the two while it is unknown.</summary>
    public static Rate Choose(Tri answer, Rate yes, Rate no) => answer.IsYes ? yes : answer.IsNo ? no
        : new(Math.Min(yes.Low, no.Low), Math.Max(yes.High, no.High));
}
