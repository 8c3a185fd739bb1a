using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Casework.SeeCases;
using Gongbao.Data;
using Gongbao.Kernel;
using Gongbao.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.ChangeOfLaw;

/// <summary>A case whose newest decision rests on the parameter.</summary>
internal sealed record AffectedRow(CaseRow Case, string Verdict, DateOnly DecidedOn);

/// <summary>
/// 规定变动涉及的办件: cases within the region of the person who asks whose newest decision used a parameter and was taken on or after a day, be they
/// open or ended. Which of them are decided anew says the transition clause; nothing is done by itself.
/// </summary>
internal sealed class AffectedCases(GongbaoDb db, CaseQuery query)
{
    public static readonly string[] Filters = ["key", "from", "clause", "state"];

    /// <summary>Earliest decision first; nothing until a parameter and a day are named.</summary>
    public IQueryable<AffectedRow> Rows(ListState state)
    {
        if (state["key"] is not { } key || DayOf(state["from"]) is not { } from) return Empty();
        var word = $" {key} ";
        var cases = query.InScope();
        if (Enum.TryParse<CaseState>(state["state"], out var one)) cases = cases.Where(c => c.State == one);
        return from d in db.Set<CaseDecisionRow>().AsNoTracking()
               where d.DecidedOn >= @from && d.Parameters.Contains(word) && !db.Set<CaseDecisionRow>().Any(n => n.CaseId == d.CaseId && n.At > d.At)
               join c in cases on d.CaseId equals c.Id
               orderby d.DecidedOn, c.Number
               select new AffectedRow(new CaseRow(c.Id, c.Number, c.Procedure, c.Region, c.County, c.Step, c.State, c.Stage, c.OwnerUnit, c.OpenedOn, c.Due, c.ClosedOn, c.Name, c.Version), d.Verdict, d.DecidedOn);
    }

    /// <summary>A day as people type it; null when it is none.</summary>
    public static DateOnly? DayOf(string? typed) => LegalDate.TryParse(typed, out var day) ? day : null;

    private IQueryable<AffectedRow> Empty() =>
        from d in db.Set<CaseDecisionRow>().AsNoTracking()
        where false
        join c in db.Set<Case>() on d.CaseId equals c.Id
        select new AffectedRow(new CaseRow(c.Id, c.Number, c.Procedure, c.Region, c.County, c.Step, c.State, c.Stage, c.OwnerUnit, c.OpenedOn, c.Due, c.ClosedOn, c.Name, c.Version), d.Verdict, d.DecidedOn);
}
