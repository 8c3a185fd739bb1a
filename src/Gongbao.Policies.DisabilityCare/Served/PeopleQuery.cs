using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Kernel;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Contracts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>一行服务对象; the name is opened only to be masked.</summary>
internal sealed record PersonRow(Guid Id, Encrypted Name, string County, string? Township, DisabilityKind Kind, byte Grade, int Household, ServedState State, DateOnly? LastMonth, ExitReason? Reason, DateOnly? AssessedOn, CareService? Service);

/// <summary>服务对象查询: the persons in sight as the filters leave them, and the columns of list and export.</summary>
internal sealed class PeopleQuery(GongbaoDb db, CareView view, CityClock clock, AssessmentTerm term, IStringLocalizer<CarePayText> texts, IStringLocalizer<CareChangeText> words)
{
    /// <summary>Values of <c>due</c>: an assessment is due, or the last did not meet the standard.</summary>
    public const string Due = "yes", Failed = "failed";

    private static readonly int[] Households = [HouseholdKind.Subsistence, HouseholdKind.AtRisk, HouseholdKind.Marginal];

    private readonly Dictionary<string, int?> _months = [];

    public static readonly string[] Filters = ["county", "township", "service", "kind", "household", "state", "due"];

    public IQueryable<PersonRow> Rows(ListState state) => Filtered(state).OrderByDescending(p => p.Id).Select(p => new PersonRow(p.Id, p.Name, p.County, p.Township, p.Kind, p.Grade, p.Household, p.State, p.LastMonth, p.Reason, p.AssessedOn,
        db.Set<CareSpan>().Where(s => s.PersonId == p.Id).OrderByDescending(s => s.Since).Select(s => (CareService?)s.Service).FirstOrDefault()));

    public IReadOnlyList<Column<PersonRow>> Columns(Microsoft.AspNetCore.Components.RenderFragment<PersonRow>? name = null) =>
    [
        new("name", texts["Care.Name"], p => view.Masked(p.Id, p.Name)) { Main = true, Cell = name },
        new("county", texts["Care.County"], p => view.NameOf(p.County)), new("township", texts["Care.Township"], p => view.NameOf(p.Township)),
        new("kind", texts["Care.Disability"], p => texts["Care.KindGrade", texts["Kind." + p.Kind], texts["Grade." + p.Grade]].Value),
        new("household", words["Household"], p => string.Join(" · ", Households.Where(bit => (p.Household & bit) != 0).Select(bit => words["Household." + bit].Value))),
        new("service", texts["Care.Service"], p => p.Service is { } service ? texts["Service." + service].Value : ""),
        new("state", texts["Care.State"], p => p.State == ServedState.Serving ? texts["State.Serving"].Value : texts["Care.ExitedFor", texts["Reason." + p.Reason], Display.IsChinese ? Month.Of(p.LastMonth!.Value).ToChinese() : Month.Of(p.LastMonth!.Value).ToString()].Value),
        new("assessed", words["Assessed"], p => p.AssessedOn),
        new("overdue", words["Assessed.Days"], p => Overdue(p)) { Numeric = true },
    ];

    // nothing for who has left, is not yet due, or whose last assessment is not known
    private int? Overdue(PersonRow p) => p is { State: ServedState.Serving, AssessedOn: { } day } && MonthsOf(p.County) is { } interval
        && clock.Today.DayNumber - AssessmentTerm.DueOn(day, interval).DayNumber is >= 0 and var days ? days : null;

    // once a county, for an export has many rows
    private int? MonthsOf(string county) => _months.TryGetValue(county, out var known) ? known : _months[county] = term.Assessment(county, clock.Today);

    private IQueryable<ServedPerson> Filtered(ListState state)
    {
        var people = view.People;
        if (state["county"] is { } county) people = people.Where(p => p.County == county);
        if (state["township"] is { } township) people = people.Where(p => p.Township == township);
        if (Enum.TryParse<ServedState>(state["state"], out var only)) people = people.Where(p => p.State == only);
        if (Enum.TryParse<DisabilityKind>(state["kind"], out var kind)) people = people.Where(p => p.Kind == kind);
        if (int.TryParse(state["household"], out var bit)) people = people.Where(p => (p.Household & bit) != 0);
        if (Enum.TryParse<CareService>(state["service"], out var service)) people = people.Where(p => db.Set<CareSpan>().Any(s => s.PersonId == p.Id && s.Until == null && s.Service == service));
        return state["due"] switch { Due => DueOf(people, state["county"]), Failed => people.Where(p => p.State == ServedState.Serving && !p.MetStandard), _ => people };
    }

    /// <summary>Of these, those whose assessment is due; nobody where no interval is set.</summary>
    public IQueryable<ServedPerson> DueOf(IQueryable<ServedPerson> people, string? county)
    {
        var (today, serving) = (clock.Today, people.Where(p => p.State == ServedState.Serving));
        if (MonthsOf(county ?? "") is not { } interval) return people.Where(_ => false);
        var last = AssessmentTerm.LastDue(today, interval);
        return serving.Where(p => p.AssessedOn == null || p.AssessedOn <= last);
    }
}
