using Gongbao.Data.Model;

namespace Gongbao.Commitments.Report;

/// <summary>报送步骤 of a unit whose papers need fewer steps than draft, check and issue; a unit without a row has all three.</summary>
internal sealed class ReportingSteps : IDated, IVersioned
{
    public required Guid Id { get; init; }
    public required string UnitId { get; init; }
    public required DateOnly Since { get; init; }
    public DateOnly? Until { get; set; }

    /// <summary>Whether papers are checked before they are issued; without, draft and issue are still two persons.</summary>
    public required bool WithCheck { get; init; }
    public int Version { get; set; }
}
