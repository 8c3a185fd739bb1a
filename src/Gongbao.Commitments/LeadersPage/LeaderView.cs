using Gongbao.Commitments.Overview;

namespace Gongbao.Commitments.LeadersPage;

/// <summary>What the leader's page (领导总览) shows, read once and handed to its sections.</summary>
internal sealed record LeaderView
{
    public required AsOf On { get; init; }
    public required TallySheet Sheet { get; init; }
    public required IReadOnlyList<ItemLine> Late { get; init; }
    public required LightCounts Turned { get; init; }
    public required IReadOnlyList<LightChange> Changes { get; init; }
    public required IReadOnlyList<PromiseChange> Promises { get; init; }
    public required IReadOnlyList<ItemLine> Headlines { get; init; }
    public required IReadOnlyList<InstructionLine> Instructions { get; init; }
}
