using Gongbao.Commitments.Escalate;
using Gongbao.Commitments.Extend;
using Gongbao.Commitments.Instruct;
using Gongbao.Commitments.LeadersPage;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Commitments.SuperviseByLetter;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SeeRegister;

/// <summary>Reads one item for its pages (事项查看): a fixed number of small queries by key, whatever hangs on the item.</summary>
internal sealed class ItemReader(GongbaoDb db, CurrentUser user, GazetteTexts texts, LightFactsReader facts, CommitmentLaws laws)
{
    /// <summary>So many rows of each kind of history are shown.</summary>
    public const int Most = 24;

    /// <summary>The item when this person may see it; otherwise it is not there for them.</summary>
    public async Task<(CommitmentItem Item, bool SeesAll)?> FindAsync(string number, CancellationToken cancel)
    {
        var item = await db.Set<CommitmentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.Number == number, cancel);
        if (item is null) return null;
        var seesAll = await db.SeesAllAsync(item, user, cancel);
        return seesAll || item.Published ? (item, seesAll) : null;
    }

    public async Task<ItemView?> ReadAsync(string number, DateOnly day, CancellationToken cancel)
    {
        if (await FindAsync(number, cancel) is not var (item, seesAll)) return null;
        var view = new ItemView { Item = item, SeesAll = seesAll };
        await ReadTermsAsync(view, cancel);
        await ReadProgressAsync(view, day, cancel);
        if (seesAll) await ReadPapersAsync(view, day, cancel);
        return view;
    }

    private async Task ReadTermsAsync(ItemView view, CancellationToken cancel)
    {
        var (id, seesAll) = (view.Item.Id, view.SeesAll);
        var sources = await db.Set<CommitmentSource>().AsNoTracking().Where(s => s.ItemId == (view.Item.ParentId ?? id)).OrderBy(s => s.Place).Take(Most).ToListAsync(cancel);
        var quoted = await texts.FindAsync([.. sources.Select(s => new PlaceToQuote(s.DocumentNumber, s.Path, s.EId))], cancel);
        view.Sources = [.. sources.Zip(quoted)];
        view.Units = await db.Set<CommitmentUnit>().AsNoTracking().Where(u => u.ItemId == id).OrderBy(u => u.Place).ToListAsync(cancel);
        view.Parts = await db.Set<CommitmentItem>().AsNoTracking().Where(i => i.ParentId == id && (seesAll || i.Published)).OrderBy(i => i.Number).ToListAsync(cancel);
        if (view.Item.ParentId is { } parent) view.Parent = await db.Set<CommitmentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == parent && (seesAll || i.Published), cancel);
        if (view.Item.SupersededById is { } by) view.SupersededBy = await db.Set<CommitmentItem>().Where(i => i.Id == by).Select(i => i.Number).FirstOrDefaultAsync(cancel);
        view.Changes = await db.Set<ItemChange>().AsNoTracking().Where(c => c.ItemId == id).OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(Most).ToListAsync(cancel);
    }

    private async Task ReadProgressAsync(ItemView view, DateOnly day, CancellationToken cancel)
    {
        var (id, item) = (view.Item.Id, view.Item);
        view.Milestones = await db.Set<Milestone>().AsNoTracking().Where(m => m.ItemId == id).OrderBy(m => m.Due).ToListAsync(cancel);
        view.Cycle = await db.Set<CycleRule>().AsNoTracking().InForceOn(day).FirstOrDefaultAsync(c => c.ItemId == id, cancel);
        view.Lights = await db.Set<LightSpan>().AsNoTracking().Where(s => s.ItemId == id).OrderByDescending(s => s.Since).Take(Most).ToListAsync(cancel);
        if (view.Lights.Count > 0) view.Causes = LightResult.ReadReasons(view.Lights[0].Reasons);
        if (item.Kind != ItemKind.Target) return;
        var known = (await facts.OfAsync([item], day, cancel))[id];
        // a light that stays keeps the figures of its first day: what is said of it are those of today
        if (LightRule.Decide(known, laws.LightOn(day)) is var today && today.Light == item.Light && today.Reason == item.LightReason) view.Causes = today.Causes;
        var accepted = await db.Set<ProgressReport>().Where(r => r.ItemId == id && r.State == ReportState.Accepted && r.Value != null).OrderBy(r => r.PeriodEnd)
            .Select(r => new { r.PeriodEnd, r.Value }).ToListAsync(cancel);
        view.Points = PathPoints.Of(known, [.. accepted.Select(r => (r.PeriodEnd, r.Value!.Value))], day);
        view.PlannedToday = item.IsOpen && TargetPath.Of(known) is { LacksBaseline: false } path ? path.On(day) : null;
    }

    private async Task ReadPapersAsync(ItemView view, DateOnly day, CancellationToken cancel)
    {
        var id = view.Item.Id;
        view.Dues = await db.Set<ReportDue>().AsNoTracking().Where(d => d.ItemId == id && d.Opens <= day && d.State != DueState.Dropped).OrderByDescending(d => d.PeriodEnd).ThenBy(d => d.UnitId).Take(Most).ToListAsync(cancel);
        view.Reports = await db.Set<ProgressReport>().AsNoTracking().Where(r => r.ItemId == id).OrderByDescending(r => r.PeriodEnd).ThenByDescending(r => r.Revision).Take(Most).ToListAsync(cancel);
        view.Extensions = await db.Set<ExtensionRequest>().AsNoTracking().Where(e => e.ItemId == id).OrderByDescending(e => e.RequestedOn).Take(Most).ToListAsync(cancel);
        view.Letters = await (from l in db.Set<SupervisionLetter>().AsNoTracking() join i in db.Set<LetterItem>() on l.Id equals i.LetterId where i.ItemId == id orderby l.Id descending select l).Take(Most).ToListAsync(cancel);
        view.Instructions = await db.Set<Instruction>().AsNoTracking().Where(i => i.ItemId == id || i.AboutItemId == id).OrderByDescending(i => i.GivenOn).Take(Most).ToListAsync(cancel);
        view.Escalations = await db.Set<EscalationStep>().AsNoTracking().Where(e => e.ItemId == id).OrderByDescending(e => e.Day).Take(Most).ToListAsync(cancel);
        view.Evidence = await db.Set<Evidence>().AsNoTracking().Where(e => e.ItemId == id).OrderByDescending(e => e.At).Take(Most).ToListAsync(cancel);
    }
}
