using Gongbao.Policies.FoodSafety.Contracts;

namespace Gongbao.Policies.FoodSafety;

/// <summary>
/// 第八条第二款、第三款: a finding lowers by one grade, at lowest to C; a finding of the third paragraph makes D, whatever else there is.
/// Boundaries, each with a worked case: each grade lowered; C stays C; several findings under both readings; D with and without a lowering.
/// </summary>
internal static class Findings
{
    public static FoodGrade Final(FoodGrade ranked, int lowering, int forcing, bool each)
    {
        if (forcing > 0) return FoodGrade.D;
        if (lowering == 0 || ranked is FoodGrade.Unknown or FoodGrade.C or FoodGrade.D) return ranked;
        return (FoodGrade)Math.Min((int)ranked + (each ? lowering : 1), (int)FoodGrade.C);
    }
}
