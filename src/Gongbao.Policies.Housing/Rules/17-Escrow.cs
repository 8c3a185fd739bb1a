using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing;

/// <summary>
/// 17.优化预售资金监管服务: a developer of good credit keeps less in escrow, unless a fault raises the amount. By how much is not written.
/// Boundaries, each with a worked case: each grade; a trusted developer with a fault; grade or faults missing.
/// </summary>
internal static class EscrowLower
{
    public static HousingOutcome Decide<TTrace>(in Escrow developer, in EscrowParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var grade = trace.Ask(EscrowLoweredConditions.TrustedGrade, Tri.When(developer.Grade != CreditGrade.Unknown, (law.Lower >> (int)developer.Grade & 1) != 0), (int)developer.Grade);
        var clean = trace.Ask(EscrowLoweredConditions.NoFault, !developer.Faults.AnyOf(law.Faults));
        return new(grade & clean, 0);
    }
}

/// <summary>
/// 17.: a developer of bad credit, or with one of the faults, keeps more.
/// Boundaries, each with a worked case: each grade; each fault; grade or faults missing.
/// </summary>
internal static class EscrowHigher
{
    public static HousingOutcome Decide<TTrace>(in Escrow developer, in EscrowParameters law, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var grade = trace.Ask(EscrowRaisedConditions.BadGrade, Tri.When(developer.Grade != CreditGrade.Unknown, (law.Raise >> (int)developer.Grade & 1) != 0), (int)developer.Grade);
        var fault = trace.Ask(EscrowRaisedConditions.Fault, developer.Faults.AnyOf(law.Faults));
        return new(grade | fault, 0);
    }
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class EscrowLoweredConditions
{
    public const ushort TrustedGrade = 0, NoFault = 1;

    public static readonly RuleCatalog Catalog = new("escrow-lowered", 1,
        new Condition(TrustedGrade, "TrustedGrade", "housing.escrow.lower") { Found = FoundKind.Word },
        new Condition(NoFault, "NoFault", "housing.escrow.faults"));
}

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class EscrowRaisedConditions
{
    public const ushort BadGrade = 0, Fault = 1;

    public static readonly RuleCatalog Catalog = new("escrow-raised", 1,
        new Condition(BadGrade, "BadGrade", "housing.escrow.raise") { Found = FoundKind.Word },
        new Condition(Fault, "Fault", "housing.escrow.faults"));
}
