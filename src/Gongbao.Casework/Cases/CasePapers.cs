using Gongbao.Data.Encryption;
using Gongbao.Data.Model;

namespace Gongbao.Casework.Cases;

/// <summary>期限. One limit of a step, with the days on which the clock stood. Only <see cref="Due"/>, the stop and the end change.</summary>
internal sealed class CaseDeadline
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required string Step { get; init; }
    public required DateOnly Since { get; init; }
    public required DateOnly Due { get; set; }

    /// <summary>Since when the clock stands; null: it runs.</summary>
    public DateOnly? StoppedOn { get; set; }

    /// <summary>Days on which it stood before.</summary>
    public int DaysStopped { get; set; }

    /// <summary>The day on which the step was done; null: not yet.</summary>
    public DateOnly? MetOn { get; set; }
}

/// <summary>文书: frozen when issued; <see cref="Hash"/> is of its content, and the stamped scan is put beside it.</summary>
internal sealed class CaseDocument : IVersioned
{
    public static readonly EncryptedColumn ContentColumn = new("case_document.content");

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required string Kind { get; init; }

    /// <summary>1, 2, 3 … within the case.</summary>
    public required int No { get; init; }
    public required Encrypted Content { get; set; }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public required string Hash { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>盖章扫描件.</summary>
    public Guid? StampedFileId { get; set; }
    public int Version { get; set; }
}

/// <summary>附件.</summary>
internal sealed class CaseAttachment
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }

    /// <summary>Which of the papers that the procedure asks for.</summary>
    public required string Kind { get; init; }
    public required Guid FileId { get; init; }
    public required Guid ById { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>决定. The decision as it was taken, with the explanation; never changed, a new one comes beside it.</summary>
internal sealed class CaseDecisionRow
{
    public static readonly EncryptedColumn ExplanationColumn = new("case_decision.explanation");

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required string Rule { get; init; }
    public required string Verdict { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Keys of parameters used, each between blanks: <c> care.age.minimum care.standard.home </c>.</summary>
    public required string Parameters { get; init; }
    public required Encrypted Explanation { get; set; }
}

/// <summary>公示. What stands on the notice board from a day to a day; no more than the procedure allows, so not sealed.</summary>
internal sealed class PublicNotice : IVersioned
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required string Procedure { get; init; }
    public required string Region { get; init; }
    public required string County { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly Until { get; init; }

    /// <summary>JSON object; emptied when the notice is taken down.</summary>
    public required string Shown { get; set; }
    public DateTimeOffset? TakenDownAt { get; set; }
    public int Version { get; set; }
}

/// <summary>好差评.</summary>
internal sealed class CaseRating
{
    public required Guid CaseId { get; init; }

    /// <summary>1 (非常不满意) to 5 (非常满意).</summary>
    public required int Stars { get; init; }
    public string? Words { get; init; }
    public required DateTimeOffset At { get; init; }
}
