using System.Globalization;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SetPlan;

/// <summary>口径、基期与计划进度 of a target.</summary>
internal sealed record NewPlan(bool DefinitionAgreed, bool AddsUp, PlannedPath Path, decimal? Baseline, DateOnly? BaselineOn, string? BaselineSource);

/// <summary>设定计划: what is counted is agreed, from which baseline, along which path.</summary>
internal sealed class SetPlan(GongbaoDb db, ItemActs acts)
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the item in between.</exception>
    public Task<Outcome> RunAsync(Guid id, int seen, NewPlan plan, string reason, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (item, no) = await acts.FindAsync(id, seen, hand, Permissions.Supervise, cancel);
        if (no is not null) return no;
        if (Checks.Texts(("BaselineSource", plan.BaselineSource, Checks.Short, plan.Baseline is not null), ("Reason", reason, Checks.Short, true)) is { } text) return text;
        if (Checks.Numbers(("Baseline", plan.Baseline)) is { } figure) return figure;
        if (plan.Baseline is not null && plan.BaselineOn is null) return Work.No(Refusal.Missing, "BaselineOn");
        if (plan.BaselineOn >= item.Deadline) return Work.No(Refusal.BadDate, "BaselineOn");
        var was = Describe(item);
        (item.DefinitionAgreed, item.AddsUp, item.Path) = (plan.DefinitionAgreed, plan.AddsUp, plan.Path);
        (item.Baseline, item.BaselineOn, item.BaselineSource) = (plan.Baseline, plan.BaselineOn, plan.BaselineSource);
        if (was == Describe(item)) return Work.No(Refusal.NothingChanged);
        db.Changed(item, ChangeKind.Baseline, was, Describe(item), reason, hand);
        return Work.Of(hand.Act(CommitmentActs.SetPlan, "commitment", id, reason), id, id);
    }, cancel);

    private static string Describe(CommitmentItem i) => string.Create(CultureInfo.InvariantCulture,
        $"{i.Path} {Figures.Plain(i.Baseline)} {(i.BaselineOn is { } on ? LegalDate.ToIso(on) : "")} {(i.DefinitionAgreed ? "agreed" : "open")} {(i.AddsUp ? "adds-up" : "")} {i.BaselineSource}").Trim();
}
