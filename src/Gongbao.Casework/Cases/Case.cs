using Gongbao.Casework.Contracts;
using Gongbao.Data.Encryption;
using Gongbao.Data.Model;

namespace Gongbao.Casework.Cases;

/// <summary>办件. One application or objection from the day it is handed in to its end. Exactly one unit owns it at each moment.</summary>
internal sealed class Case : IVersioned
{
    public static readonly EncryptedColumn FactsColumn = new("case.facts"), NameColumn = new("case.name"), IdentityColumn = new("case.identity"), CodeColumn = new("case.code");

    /// <summary>Stands in <see cref="Due"/> where no limit runs, so that such cases come last on both engines.</summary>
    public static readonly DateOnly NoLimit = DateOnly.MaxValue;

    public required Guid Id { get; init; }
    public required string Number { get; init; }
    public required string Procedure { get; init; }

    /// <summary>Township, or county where no township is known.</summary>
    public required string Region { get; init; }
    public required string County { get; init; }
    /// <summary>The steps of the case by name, a blank between: a case keeps the order under which it was handed in.</summary>
    public required string Order { get; init; }
    public required string Step { get; set; }
    public CaseState State { get; set; }
    public DraftStage Stage { get; set; }

    /// <summary>The one unit with which the case is.</summary>
    public required string OwnerUnit { get; set; }
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Last day of the running limit, or <see cref="NoLimit"/>.</summary>
    public DateOnly Due { get; set; } = NoLimit;
    public DateOnly? ClosedOn { get; set; }
    public required Encrypted Facts { get; set; }

    /// <summary>查询码, printed on the slip: with the number it shows where the case stands, without signing in.</summary>
    public required Encrypted Code { get; set; }
    public required Encrypted Name { get; set; }
    public required Encrypted Identity { get; set; }

    /// <summary>Keyed hash of the identity number.</summary>
    public required string IdentityHash { get; set; }

    /// <summary>Empty while the case goes on, its own id afterwards: of one person at most one case of a procedure is open.</summary>
    public Guid OpenMark { get; set; }

    /// <summary>User who applied; null: on paper.</summary>
    public Guid? ApplicantId { get; init; }

    /// <summary>The case that is objected to.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>How many acts were issued.</summary>
    public int Acts { get; set; }

    /// <summary>Every act changes it, and so the version: of two at once one is told.</summary>
    public DateTimeOffset TouchedAt { get; set; }
    public int Version { get; set; }
}

/// <summary>办件行为: an issued act. Only added, never changed.</summary>
internal sealed class CaseActRow
{
    public static readonly EncryptedColumn ContentColumn = new("case_act.content"), ReasonColumn = new("case_act.reason");

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required int Seq { get; init; }
    public required CaseActKind Kind { get; init; }
    public required string Step { get; init; }
    public required string UnitId { get; init; }
    public required Guid IssuerId { get; init; }
    public required string Issuer { get; init; }
    public required string Drafter { get; init; }
    public string? Checker { get; init; }

    /// <summary>The persons stood in for, as the steps say.</summary>
    public string? For { get; init; }
    public required DateTimeOffset At { get; init; }
    public required DateOnly Day { get; init; }
    public Encrypted? Content { get; set; }
    public Encrypted? Reason { get; set; }
}

/// <summary>拟办: the act that the owning unit is making; at most one a case. It goes with the issue and stays in the act.</summary>
internal sealed class CaseDraft : IVersioned
{
    public static readonly EncryptedColumn ContentColumn = new("case_draft.content"), ReasonColumn = new("case_draft.reason"), BackColumn = new("case_draft.back");

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required CaseActKind Kind { get; set; }
    public Encrypted? Content { get; set; }
    public Encrypted? Reason { get; set; }
    public required Guid DrafterId { get; set; }
    public required string Drafter { get; set; }

    /// <summary>The person the drafter stood in for.</summary>
    public Guid? DrafterFor { get; set; }
    public Guid? CheckerId { get; set; }
    public string? Checker { get; set; }
    public Guid? CheckerFor { get; set; }

    /// <summary>Why it was given back to be drafted anew; null: it was not.</summary>
    public Encrypted? Back { get; set; }
    public required DateTimeOffset At { get; set; }
    public int Version { get; set; }
}
