using System.Runtime.CompilerServices;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>购房契税补贴结果.</summary>
/// <param name="Verdict">Whether the purchase is subsidised.</param>
/// <param name="AmountFen">The subsidy; 0 when there is none or the tax is not known.</param>
public readonly record struct DeedTaxOutcome(Tri Verdict, long AmountFen) : IOutcome;

/// <summary>实行阶段性购房契税补贴: whether a purchase is subsidised and with how much.</summary>
public readonly struct DeedTaxRule : IRule<HomePurchase, DeedTaxParameters, DeedTaxOutcome>
{
    public static RuleCatalog Catalog => DeedTaxConditions.Catalog;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DeedTaxOutcome Decide<TTrace>(in HomePurchase facts, in DeedTaxParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => DeedTaxSubsidy.Decide(in facts, in law, ref trace);
}
