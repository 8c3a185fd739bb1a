using Gongbao.Data.Model;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Gazette.Parameters;

/// <summary>参数变更: a value or a reading that officers put over the pack. Once issued it is never changed; a mistake is corrected by a later one.</summary>
internal sealed class RuleChange : IVersioned
{
    public required Guid Id { get; init; }
    public required RuleChangeKind Kind { get; init; }

    /// <summary>Key of the parameter, or identifier of the ambiguity.</summary>
    public required string Key { get; init; }

    /// <summary>Code of the county it is for; null for the whole city.</summary>
    public string? Region { get; init; }

    /// <summary>The first day on which it counts.</summary>
    public required DateOnly From { get; init; }

    /// <summary>As <c>ParameterValue.Write</c> writes it, or the reading's identifier; null is a repeal.</summary>
    public string? Value { get; init; }

    /// <summary>The provision it rests on: document, a blank, the path. Found in the published text when it was drafted.</summary>
    public string? Cite { get; init; }

    /// <summary>What it rests on outside the gazette; for a reading who decided.</summary>
    public string? Source { get; init; }
    public string? Note { get; init; }
    public required string Reason { get; init; }

    /// <summary>The unit whose officers draft, check and issue.</summary>
    public required string UnitId { get; init; }
    public RuleChangeState State { get; set; }

    /// <summary>The day of issue, from which it is known; null before.</summary>
    public DateOnly? Known { get; set; }

    /// <summary>The instant of issue; of two for the same first day the later counts.</summary>
    public DateTimeOffset? IssuedAt { get; set; }
    public int Version { get; set; }

    /// <summary>The value in its parameter's unit; null is a repeal.</summary>
    public ParameterValue? ValueIn(ParameterUnit unit) => Value is { } text ? ParameterValue.Read(unit, text) : null;

    /// <summary>The first later value of the city, known by now, that counts instead of this county's, which may not stand below (or above) it; null when there is none.</summary>
    public DatedValue? OvertakenBy(Parameter parameter) => Region is null || !parameter.Unit.HasOrder() || ValueIn(parameter.Unit) is not { } own ? null
        : parameter.Changes.Where(day => day > From).Select(day => parameter.At(day)).FirstOrDefault(city => city?.Value is { } value && parameter.Regional switch
        {
            RegionalRule.NotBelow => value.Number > own.Number,
            RegionalRule.NotAbove => value.Number < own.Number,
            _ => false,
        });
}

/// <summary>变更种类.</summary>
internal enum RuleChangeKind
{
    /// <summary>参数值.</summary>
    Value,

    /// <summary>疑义的理解.</summary>
    Reading,
}

/// <summary>变更状态.</summary>
internal enum RuleChangeState
{
    /// <summary>起草.</summary>
    Draft,

    /// <summary>已审核.</summary>
    Checked,

    /// <summary>已签发: counts.</summary>
    Issued,

    /// <summary>已撤回: before it was issued.</summary>
    Withdrawn,
}

/// <summary>变更步骤: who drafted, checked, issued or withdrew, and for whom. Only added.</summary>
internal sealed class RuleStep
{
    public required Guid Id { get; init; }
    public required Guid ChangeId { get; init; }

    /// <summary>The state that the step led to.</summary>
    public required RuleChangeState To { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }

    /// <summary>The person stood in for (AB角); null: acted for themselves.</summary>
    public Guid? ForId { get; init; }
    public string? For { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Reason { get; init; }
}

internal sealed class RuleChangeTable : IEntityTypeConfiguration<RuleChange>, IEntityTypeConfiguration<RuleStep>
{
    public void Configure(EntityTypeBuilder<RuleChange> builder)
    {
        builder.ToTable("rule_change");
        builder.HasIndex(c => c.Key);
        builder.HasIndex(c => c.State);
    }

    public void Configure(EntityTypeBuilder<RuleStep> builder)
    {
        builder.ToTable("rule_change_step");
        builder.HasIndex(s => s.ChangeId);
        builder.HasOne<RuleChange>().WithMany().HasForeignKey(s => s.ChangeId).OnDelete(DeleteBehavior.Restrict);
    }
}
