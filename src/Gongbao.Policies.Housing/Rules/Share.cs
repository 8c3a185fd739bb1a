namespace Gongbao.Policies.Housing;

/// <summary>比例: percentages are kept in hundredths of a percent, so the whole is 10,000 of them.</summary>
internal static class Share
{
    /// <summary>100 %, in the step of <see cref="Gongbao.Rules.Parameters.ParameterUnit.Percent"/>.</summary>
    public const long Whole = 10_000;
}
