using System.Text.Json;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Policies.DisabilityCare.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Recheck;

/// <summary>What is done with chosen findings.</summary>
internal enum FindingAct
{
    /// <summary>拟退出: drafts the exit.</summary>
    Draft,

    /// <summary>审核.</summary>
    Check,

    /// <summary>签发: the person leaves, and what was overpaid is claimed.</summary>
    Issue,

    /// <summary>不退出: with a reason.</summary>
    Keep,
}

/// <summary>批量办理: many findings of one list in one act; each is done or told why not, and the others are done all the same.</summary>
internal sealed class DecideFindings(GongbaoDb db, CareActs acts, CareOffice office, Exits exits)
{
    /// <param name="upload">The list.</param>
    /// <param name="chosen">Each finding with the version that the person saw.</param>
    /// <param name="act">What is done.</param>
    /// <param name="reason">For <see cref="FindingAct.Keep"/>.</param>
    /// <param name="refused">Filled with those that were not done, and why.</param>
    /// <param name="hand">Who acts.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody decided one of them in between; nothing was written.</exception>
    public Task<CareResult> RunAsync(Guid upload, IReadOnlyDictionary<Guid, int> chosen, FindingAct act, string? reason, Dictionary<Guid, CareRefusal> refused, CaseHand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        refused.Clear();
        var list = await db.Set<CareUpload>().AsNoTracking().FirstOrDefaultAsync(u => u.Id == upload, cancel);
        var permission = act switch { FindingAct.Check => Permissions.CheckPapers, FindingAct.Issue => Permissions.IssuePapers, _ => Permissions.DraftPapers };
        if (list is null || !office.May(hand, permission, list.County, CareOffice.Exit)) return CareWork.No(CareRefusal.NotAllowed);
        if (chosen.Count == 0) return CareWork.No(CareRefusal.NoneChosen, "Chosen");
        if (act == FindingAct.Keep && string.IsNullOrWhiteSpace(reason)) return CareWork.No(CareRefusal.Missing, "Reason");
        var (from, to) = Passage(act, office.HasCheck(CareOffice.Exit));
        var ids = chosen.Keys.ToList();
        var before = act is FindingAct.Check or FindingAct.Issue ? await acts.DoneBeforeAsync(ids, hand, cancel) : [];
        var done = new List<CareFinding>();
        foreach (var finding in await db.Set<CareFinding>().Where(f => f.UploadId == upload && ids.Contains(f.Id)).ToListAsync(cancel))
        {
            if (finding.State != from || finding.Version != chosen[finding.Id]) refused[finding.Id] = CareRefusal.Meanwhile;
            else if (before.Contains(finding.Id)) refused[finding.Id] = CareRefusal.SamePerson;
            else
            {
                finding.State = to;
                db.Add(hand.Step(finding.Id, to.ToString(), reason?.Trim()));
                done.Add(finding);
            }
        }
        if (done.Count == 0) return CareWork.No(refused.ContainsValue(CareRefusal.SamePerson) ? CareRefusal.SamePerson : CareRefusal.Meanwhile);
        if (act == FindingAct.Issue) await exits.AddAsync(list.County, [.. done.Select(f => new Leaving(f.PersonId, f.Reason, f.Day, f.LastMonth))], new(hand.At, hand.Day, hand.UnitId, hand.Actor.Name, UploadId: upload), cancel);
        var details = JsonSerializer.Serialize(new { act = act.ToString(), done = done.Count, refused = refused.Count });
        return new(new(null, upload), hand.Begin("care.recheck." + act.ToString().ToLowerInvariant(), "care-upload", upload, reason?.Trim(), details));
    }, cancel);

    private static (FindingState From, FindingState To) Passage(FindingAct act, bool hasCheck) => act switch
    {
        FindingAct.Draft => (FindingState.Proposed, hasCheck ? FindingState.Drafted : FindingState.Checked),
        FindingAct.Check => (FindingState.Drafted, FindingState.Checked),
        FindingAct.Issue => (FindingState.Checked, FindingState.Issued),
        _ => (FindingState.Proposed, FindingState.Kept),
    };
}
