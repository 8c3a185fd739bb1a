using Gongbao.Rules;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>认定结果.</summary>
/// <param name="Verdict">Whether the person is eligible.</param>
/// <param name="FirstMonth">The first day of the first month of payment, the month after approval; unknown without an approval or when not eligible.</param>
/// <param name="AmountFen">The standard of the service form in that month, before pooling; 0 when not eligible or no form is chosen.</param>
public readonly record struct CareOutcome(Tri Verdict, Day FirstMonth, long AmountFen) : IOutcome;
