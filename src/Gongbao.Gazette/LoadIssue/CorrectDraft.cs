using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>更正、发布、放弃: what an editor does with a draft. Whoever saw an older state than the one stored is told so and overwrites nothing.</summary>
internal sealed class CorrectDraft(GongbaoDb db, ActLog acts, DraftDesk desk, PublishIssue publish, CurrentUser user, CityClock clock)
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the draft in between.</exception>
    public async Task CorrectAsync(Guid id, int seen, Corrections corrections, string what, FormToken? form, CancellationToken cancel)
    {
        var draft = await OpenAsync(id, seen, cancel);
        draft.Corrections = corrections.ToJson();
        var act = user.Act(GazetteActs.Correct, "gazette-draft", id.ToString(), clock.Now, form) with { Reason = what };
        await acts.CommitAsync(act, new ActResult(303, null), cancellation: cancel);
    }

    /// <summary>Publishes the reading with the corrections.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the draft, or a document that it replaces, in between.</exception>
    public async Task PublishAsync(Guid id, int seen, string reason, FormToken? form, CancellationToken cancel)
    {
        var draft = await OpenAsync(id, seen, cancel);
        var read = Corrections.Parse(draft.Corrections).Apply(await desk.ReadAsync(draft, cancel));
        var at = clock.Now;
        draft.State = DraftState.Published;
        var act = user.Act(GazetteActs.Publish, "gazette-draft", id.ToString(), at, form) with { Reason = reason };
        await acts.CommitAsync(act, new ActResult(303, null), async token =>
        {
            var done = await publish.RunAsync(desk.ToPublish(draft, read, at, user.Name, reason), desk.Match, token);
            draft.IssueSlug = done.Slug;
            await db.SaveChangesAsync(token);
        }, cancel);
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the draft in between.</exception>
    public async Task DiscardAsync(Guid id, int seen, FormToken? form, CancellationToken cancel)
    {
        var draft = await OpenAsync(id, seen, cancel);
        draft.State = DraftState.Discarded;
        await acts.CommitAsync(user.Act(GazetteActs.Discard, "gazette-draft", id.ToString(), clock.Now, form), new ActResult(303, null), cancellation: cancel);
    }

    // a draft that is no longer open was changed in between, too
    private async Task<IssueDraft> OpenAsync(Guid id, int seen, CancellationToken cancel)
    {
        var draft = await db.Set<IssueDraft>().FirstAsync(d => d.Id == id, cancel);
        if (draft.State != DraftState.Open) throw new DbUpdateConcurrencyException();
        db.ExpectVersion(draft, seen);
        return draft;
    }
}
