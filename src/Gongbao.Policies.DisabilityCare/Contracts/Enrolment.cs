using Gongbao.Kernel;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>纳入享受: what the register of persons served takes over from an approved case, or from a list of those already served.</summary>
public sealed record Enrolment
{
    /// <summary>The case that was approved; null for an import.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>Code of the county or zone that pays.</summary>
    public required string County { get; init; }
    public string? Township { get; init; }
    public required string Name { get; init; }
    public required ResidentId Id { get; init; }
    public DisabilityCertificate? Certificate { get; init; }
    public string? Phone { get; init; }
    public required DisabilityKind Kind { get; init; }

    /// <summary>1 to 4.</summary>
    public required byte Grade { get; init; }

    /// <summary>Bits of <see cref="HouseholdKind"/>.</summary>
    public required int Household { get; init; }
    public required CareService Service { get; init; }
    public required PayeeDetails Payee { get; init; }

    /// <summary>Standard of the decision, and what the person draws; an amount that is not known counts as nothing. In fen a month.</summary>
    public required CareIncome Income { get; init; }

    /// <summary>The day of approval, or of the event.</summary>
    public required DateOnly Approved { get; init; }

    /// <summary>Day of the assessment of abilities; null: not known.</summary>
    public DateOnly? AssessedOn { get; init; }

    /// <summary>First day of the first month that is paid; null: of the month after approval (自批准次月起).</summary>
    public DateOnly? FirstMonth { get; init; }

    /// <summary>The decision and the provisions on which it rests, as cited.</summary>
    public required string Basis { get; init; }
    public CareEvent Event { get; init; } = CareEvent.Approved;
}

/// <summary>收款人: who provides the care and is paid.</summary>
/// <param name="Kind">Person, organisation or institution.</param>
/// <param name="Name">As the bank knows it.</param>
/// <param name="Bank">开户银行.</param>
/// <param name="Account">Number of the account.</param>
public sealed record PayeeDetails(PayeeKind Kind, string Name, string Bank, string Account);

/// <summary>变动: from a month on another form, another payee or other amounts.</summary>
/// <param name="From">First day of the first month in which it counts.</param>
/// <param name="Service">服务形式; null: the same as before.</param>
/// <param name="Payee">Null: the same as before.</param>
/// <param name="Income">What the person draws; null: the same as before. The standard is that of the month.</param>
/// <param name="Event">What happened.</param>
/// <param name="EventDay">When.</param>
/// <param name="Basis">On what it rests.</param>
public sealed record SpanChange(DateOnly From, CareService? Service, PayeeDetails? Payee, CareIncome? Income, CareEvent Event, DateOnly EventDay, string Basis);

/// <summary>登记依据: the act that decides a change or an exit.</summary>
/// <param name="At">Instant.</param>
/// <param name="Day">Its legal day.</param>
/// <param name="UnitId">The office that issues it.</param>
/// <param name="Issuer">签发人.</param>
/// <param name="CaseNumber">The case; empty: a list.</param>
/// <param name="UploadId">The list; null: a case.</param>
public sealed record RegisterAct(DateTimeOffset At, DateOnly Day, string UnitId, string Issuer, string CaseNumber = "", Guid? UploadId = null)
{
    /// <summary>What shows the event, as recorded; empty: the list.</summary>
    public string Basis { get; init; } = "";
}

/// <summary>登记结果.</summary>
public enum EnrolAnswer
{
    /// <summary>已登记: added to the context.</summary>
    Done,

    /// <summary>已在享受: a person is served once at a time.</summary>
    AlreadyServed,

    /// <summary>没有在享: the person is not served, or there is none.</summary>
    NotServed,

    /// <summary>月份不合理: before the span it would end.</summary>
    BadMonth,
}
