using Gongbao.Data;
using Gongbao.Data.Audit;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Gongbao.Platform.Auditing;

/// <summary>The audit (审计) as a list: the same rows and columns on the page and in exports.</summary>
public sealed class AuditList(GongbaoDb db, CityClock clock, UnitDirectory units, ActNames names, IStringLocalizer<PlatformText> texts)
{
    /// <summary>Names of the filters.</summary>
    public static readonly string[] Filters = ["kind", "actor", "subject", "from", "to"];

    /// <summary>The columns in the current language.</summary>
    public IReadOnlyList<Column<AuditRow>> Columns =>
    [
        new("at", texts["Audit.At"], r => clock.Local(r.At)) { Main = true },
        new("kind", texts["Audit.Kind"], r => names.Of(r.Kind)),
        new("code", texts["Audit.Code"], r => r.Kind) { ExportOnly = true },
        new("actor", texts["Audit.Actor"], r => r.ActorName),
        new("for", texts["Audit.For"], r => r.OnBehalfOf) { ExportOnly = true },
        new("unit", texts["Audit.Unit"], r => r.UnitId.Length == 0 ? null : units.NameOf(r.UnitId)),
        new("subject", texts["Audit.Subject"], r => $"{r.SubjectType} {r.SubjectId}"),
        new("reason", texts["Audit.Reason"], r => r.Reason),
        new("details", texts["Audit.Details"], r => r.Details) { ExportOnly = true },
        new("seq", texts["Audit.Seq"], r => r.Seq) { Numeric = true },
    ];

    /// <summary>The rows that the filters leave, newest first.</summary>
    public IQueryable<AuditRow> Rows(ListState state)
    {
        var rows = db.Set<AuditRow>().AsNoTracking();
        if (state["kind"] is { } kind) rows = rows.Where(r => r.Kind == kind || r.Kind.StartsWith(kind + "."));
        if (state["actor"] is { } actor) rows = rows.Where(r => r.ActorName == actor || r.ActorId == actor);
        if (state["subject"] is { } subject) rows = rows.Where(r => r.SubjectId == subject);
        if (Day(state["from"]) is { } from) rows = rows.Where(r => r.At >= from);
        if (Day(state["to"])?.AddDays(1) is { } end) rows = rows.Where(r => r.At < end);
        return rows.OrderByDescending(r => r.At).ThenBy(r => r.UnitId).ThenByDescending(r => r.Seq);
    }

    /// <summary>The instant at which a day of the city's zone begins; null when the text is no day.</summary>
    private DateTimeOffset? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), clock.Zone.GetUtcOffset(day.ToDateTime(TimeOnly.MinValue))) : null;
}
