using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Audit;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.SeeCases;

/// <summary>办件查询: the cases that the person who asks may see, as the filters of the list leave them. Begins with those of the own unit.</summary>
internal sealed class CaseQuery(GongbaoDb db, CurrentUser user, CityClock clock, Procedures procedures, CaseOffices offices, CaseSeal seal, ReadingLog log)
{
    /// <summary>Value of <c>in</c> for the whole region of the unit.</summary>
    public const string Scope = "scope", Yes = "yes", AllStates = "all";

    /// <summary>So many cases of one person are listed.</summary>
    public const int MostFound = 100;

    public static readonly string[] Filters = ["q", "in", "procedure", "state", "step", "stage", "overdue", "county", "township"];

    /// <summary>Filtered and in a total order.</summary>
    public IQueryable<CaseRow> Rows(ListState state) => Ordered(state).Select(CaseRow.Of);

    /// <summary>One page: counted and ordered in the index alone, then its rows are read.</summary>
    public async Task<ListPage<CaseRow>> PageAsync(ListState state, CancellationToken cancel)
    {
        var ids = await Ordered(state).Select(c => c.Id).ToPageAsync(state, cancel);
        var rows = await db.Set<Case>().AsNoTracking().Where(c => ids.Rows.Contains(c.Id)).Select(CaseRow.Of).ToDictionaryAsync(r => r.Id, cancel);
        return new([.. ids.Rows.Where(rows.ContainsKey).Select(id => rows[id])], ids.Total);
    }

    private IQueryable<Case> Ordered(ListState state)
    {
        var cases = Filtered(state);
        return (state.Sort, state.Descending) switch
        {
            ("number", false) => cases.OrderBy(c => c.Number),
            ("number", true) => cases.OrderByDescending(c => c.Number),
            ("opened", false) => cases.OrderBy(c => c.OpenedOn).ThenBy(c => c.Id),
            ("opened", true) => cases.OrderByDescending(c => c.OpenedOn).ThenBy(c => c.Id),
            ("due", true) => cases.OrderByDescending(c => c.Due).ThenBy(c => c.Id),
            _ => cases.OrderBy(c => c.Due).ThenBy(c => c.Id),
        };
    }

    /// <summary>Cases in scope of the person with this identity number, the newest first. That it was asked for is written down, without the number.</summary>
    public async Task<IReadOnlyList<CaseRow>> OfPersonAsync(string identity, CancellationToken cancel)
    {
        var hashes = seal.HashesOf(identity);
        var rows = await InScope().Where(c => hashes.Contains(c.IdentityHash)).OrderByDescending(c => c.Id).Take(MostFound).Select(CaseRow.Of).ToListAsync(cancel);
        foreach (var row in rows) await log.RecordAsync(user.Act("case.find", "case", row.Id.ToString(), clock.Now), cancel);
        if (rows.Count == 0) await log.RecordAsync(user.Act("case.find", "case", "-", clock.Now), cancel);
        return rows;
    }

    private IQueryable<Case> Filtered(ListState state)
    {
        var unit = user.UnitId;
        var cases = state["in"] == Scope ? db.Set<Case>().AsNoTracking().Within(user.Active, Keys, offices) : db.Set<Case>().AsNoTracking().Where(c => c.OwnerUnit == unit);
        if (user.Active?.Role.Has(Permissions.WorkOnCases) != true) return cases.Where(_ => false);
        if (state["state"] is null) cases = cases.Where(c => c.State == CaseState.Open);
        else if (Enum.TryParse<CaseState>(state["state"], out var one)) cases = cases.Where(c => c.State == one);
        if (state["procedure"] is { } procedure) cases = cases.Where(c => c.Procedure == procedure);
        if (state["step"] is { } step) cases = cases.Where(c => c.Step == step);
        if (Enum.TryParse<DraftStage>(state["stage"], out var stage)) cases = cases.Where(c => c.Stage == stage);
        if (state["overdue"] == Yes)
        {
            var today = clock.Today;
            cases = cases.Where(c => c.Due < today);
        }
        if (state["q"]?.ToUpperInvariant() is { } typed) cases = cases.Where(c => c.Number.StartsWith(typed));
        if (state["county"] is { } county) cases = cases.Where(c => c.County == county);
        if (state["township"] is { } township) cases = cases.Where(c => c.Region == township);
        return cases;
    }

    /// <summary>All that the person may see.</summary>
    public IQueryable<Case> InScope() => db.Set<Case>().AsNoTracking().Seen(user.Active, Keys, offices);

    private List<string> Keys => [.. procedures.All.Select(p => p.Plan.Key)];
}
