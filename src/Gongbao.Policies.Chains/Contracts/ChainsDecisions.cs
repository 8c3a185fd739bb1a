using Gongbao.Rules;

namespace Gongbao.Policies.Chains.Contracts;

/// <summary>链主、奖励和梯度培育的各项判定, with facts as text; the keys stand at the Read of each facts struct.</summary>
public static class ChainsDecisions
{
    /// <summary>附件9 三 链主条件.</summary>
    public static IExplainedRule Anchor { get; } = new AnchorDecision();

    /// <summary>附件9 六 奖励.</summary>
    public static IExplainedRule Reward { get; } = new RewardDecision();

    /// <summary>各级企业, from the lowest.</summary>
    public static IReadOnlyList<IExplainedRule> Ladder { get; } =
    [
        new LadderDecision<InnovativeRung>(), new LadderDecision<TechnologyRung>(), new LadderDecision<SpecialisedRung>(),
        new LadderDecision<HighTechRung>(), new LadderDecision<LittleGiantRung>(), new LadderDecision<AboveSizeRung>(),
    ];

    /// <summary>In the order of the document.</summary>
    public static IReadOnlyList<IExplainedRule> All { get; } = [Anchor, Reward, .. Ladder];
}
