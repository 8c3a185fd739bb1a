using Gongbao.Rules;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>住房措施的判定结果.</summary>
/// <param name="Verdict">Whether what was asked for is granted, or, where a figure is asked for, whether it is settled; unknown where the text leaves it open.</param>
/// <param name="AmountFen">The amount that the rule's head names; 0 when there is none.</param>
public readonly record struct HousingOutcome(Tri Verdict, long AmountFen) : IOutcome;
