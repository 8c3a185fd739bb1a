using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.CloseItem;

/// <summary>事项内容 that may be changed: wording, figure, deadline.</summary>
internal sealed record ItemTerms(string Title, string? TitleEn, decimal? Value, decimal? Min, decimal? Max, DateOnly? Deadline, string? DeadlineText);

/// <summary>调整: changes what an item promises, with a reason. What was promised before stays on its page.</summary>
internal sealed class ChangeItem(GongbaoDb db, ItemActs acts)
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the item in between.</exception>
    public Task<Outcome> RunAsync(Guid id, int seen, ItemTerms terms, string reason, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        var (item, no) = await acts.FindAsync(id, seen, hand, Permissions.Supervise, cancel);
        if (no is not null) return no;
        if (Checks.Texts(("Title", terms.Title, Checks.Title, true), ("TitleEn", terms.TitleEn, Checks.Title * 2, false), ("Reason", reason, Checks.Short, true)) is { } text) return text;
        if (Checks.Numbers(("Value", terms.Value), ("Min", terms.Min), ("Max", terms.Max)) is { } figure) return figure;
        if (terms.Min > terms.Max) return Work.No(Refusal.BadFigure, "Max");
        if (terms.Deadline <= item.BaselineOn) return Work.No(Refusal.BadDate, "Deadline");
        if (!Write(item, terms, reason, hand)) return Work.No(Refusal.NothingChanged);
        return Work.Of(hand.Act(CommitmentActs.Change, "commitment", id, reason), id, id);
    }, cancel);

    private bool Write(CommitmentItem item, ItemTerms terms, string reason, Hand hand)
    {
        var changes = new (ChangeKind Kind, string? Was, string? Now)[]
        {
            (ChangeKind.Wording, item.Title, terms.Title.Trim()),
            (ChangeKind.Value, Figure(item.Value, item.Min, item.Max), Figure(terms.Value, terms.Min, terms.Max)),
            (ChangeKind.Deadline, Day(item.Deadline, item.DeadlineText), Day(terms.Deadline, terms.DeadlineText)),
        };
        foreach (var (kind, was, now) in changes.Where(c => c.Was != c.Now)) db.Changed(item, kind, was, now, reason, hand);
        var changed = changes.Any(c => c.Was != c.Now) || item.TitleEn != terms.TitleEn;
        (item.Title, item.TitleEn) = (terms.Title.Trim(), terms.TitleEn);
        (item.Value, item.Min, item.Max) = (terms.Value, terms.Min, terms.Max);
        (item.Deadline, item.DeadlineText) = (terms.Deadline, terms.DeadlineText);
        return changed;
    }

    private static string Figure(decimal? value, decimal? min, decimal? max) => value is null && (min ?? max) is not null ? $"{Figures.Plain(min)}–{Figures.Plain(max)}" : Figures.Plain(value);

    private static string Day(DateOnly? day, string? text) => $"{(day is { } d ? LegalDate.ToIso(d) : "")} {text}".Trim();
}
