using Gongbao.Commitments.Decompose;
using Gongbao.Commitments.Escalate;
using Gongbao.Commitments.Extend;
using Gongbao.Commitments.Instruct;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Charts;

namespace Gongbao.Commitments.SeeRegister;

/// <summary>事项全貌: what the page of one item shows. What stays empty for the public is not even read.</summary>
internal sealed class ItemView
{
    public required CommitmentItem Item { get; init; }

    /// <summary>Whether reports, papers and people are shown; otherwise the published part only.</summary>
    public required bool SeesAll { get; init; }

    public IReadOnlyList<(CommitmentSource Source, QuotedPlace Quoted)> Sources { get; set; } = [];
    public IReadOnlyList<CommitmentUnit> Units { get; set; } = [];
    public CommitmentItem? Parent { get; set; }
    public IReadOnlyList<CommitmentItem> Parts { get; set; } = [];
    public string? SupersededBy { get; set; }
    public IReadOnlyList<Milestone> Milestones { get; set; } = [];
    public CycleRule? Cycle { get; set; }

    /// <summary>What is planned and what was accepted, month by month.</summary>
    public IReadOnlyList<LinePoint> Points { get; set; } = [];
    public decimal? PlannedToday { get; set; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<ReportDue> Dues { get; set; } = [];
    public IReadOnlyList<ProgressReport> Reports { get; set; } = [];
    public IReadOnlyList<LightSpan> Lights { get; set; } = [];

    /// <summary>Reasons of the light, the one that decides first.</summary>
    public IReadOnlyList<LightCause> Causes { get; set; } = [];
    public IReadOnlyList<ItemChange> Changes { get; set; } = [];
    public IReadOnlyList<ExtensionRequest> Extensions { get; set; } = [];
    public IReadOnlyList<SupervisionLetter> Letters { get; set; } = [];

    /// <summary>The instruction that made the item, and those given on it.</summary>
    public IReadOnlyList<Instruction> Instructions { get; set; } = [];
    public IReadOnlyList<EscalationStep> Escalations { get; set; } = [];
    public IReadOnlyList<Evidence> Evidence { get; set; } = [];

    /// <summary>Whether the parts add up; null where nothing has to.</summary>
    public PartsSum? Sum => Parts.Count == 0 ? null : PartsSum.Of(Item, Parts[0].PartOf, Parts.Where(p => p.Status is not (ItemStatus.Withdrawn or ItemStatus.Superseded)).Select(p => p.Value));
}
