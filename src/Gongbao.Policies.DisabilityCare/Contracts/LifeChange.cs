namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>变动类型: what an office records of somebody served.</summary>
public enum ChangeKind
{
    /// <summary>照护人变更.</summary>
    CarerChanged,

    /// <summary>照护人死亡, and another takes over.</summary>
    CarerDied,

    /// <summary>托养机构变更.</summary>
    InstitutionChanged,

    /// <summary>服务形式变更.</summary>
    FormChanged,

    /// <summary>统筹金额变更.</summary>
    AmountsChanged,

    /// <summary>收款账户变更.</summary>
    AccountChanged,

    /// <summary>县内户籍变动: another township of the same county.</summary>
    TownshipChanged,

    /// <summary>失能复评: the abilities were assessed again.</summary>
    Reassessed,

    /// <summary>退出.</summary>
    Exit,
}

/// <summary>变动内容: one event in the life of a person served; sealed with its case.</summary>
public sealed record LifeChange
{
    /// <summary>Id in the register.</summary>
    public required Guid Person { get; init; }
    public required string Name { get; init; }
    public required string Identity { get; init; }
    public required ChangeKind Kind { get; init; }

    /// <summary>The day of the event.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What shows it: a certificate, a contract, a statement.</summary>
    public required string Basis { get; init; }
    public string Note { get; init; } = "";

    /// <summary>Of an exit.</summary>
    public ExitReason? Reason { get; init; }

    /// <summary>Code of the new township.</summary>
    public string? Township { get; init; }

    /// <summary>Null: as before.</summary>
    public CareService? Service { get; init; }

    /// <summary>Null: as before.</summary>
    public PayeeDetails? Payee { get; init; }

    /// <summary>What the person draws from now on; null: as before.</summary>
    public CareIncome? Income { get; init; }

    /// <summary>Of an assessment; its day is that of the event.</summary>
    public AbilityAssessment? Assessment { get; init; }

    /// <summary>What the fields of each kind are.</summary>
    public static bool HasPayee(ChangeKind kind) => kind is ChangeKind.CarerChanged or ChangeKind.CarerDied or ChangeKind.InstitutionChanged or ChangeKind.FormChanged or ChangeKind.AccountChanged;

    public static bool HasIncome(ChangeKind kind) => kind is ChangeKind.AmountsChanged or ChangeKind.FormChanged;

    /// <summary>Whether the kind can happen to somebody who is served in this form.</summary>
    public static bool Fits(ChangeKind kind, CareService service) => kind switch
    {
        ChangeKind.CarerChanged or ChangeKind.CarerDied => service is CareService.Home,
        ChangeKind.InstitutionChanged => service is not CareService.Home,
        _ => true,
    };

    /// <summary>The event that begins the next span; null: none begins.</summary>
    public CareEvent? Event => Kind switch
    {
        ChangeKind.CarerChanged => CareEvent.CarerChanged,
        ChangeKind.CarerDied => CareEvent.CarerDied,
        ChangeKind.InstitutionChanged => CareEvent.InstitutionChanged,
        ChangeKind.FormChanged => CareEvent.FormChanged,
        ChangeKind.AmountsChanged => CareEvent.AmountsChanged,
        ChangeKind.AccountChanged => CareEvent.AccountChanged,
        _ => null,
    };
}
