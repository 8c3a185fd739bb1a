using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Casework;
using Gongbao.Policies.DisabilityCare.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Policies.DisabilityCare.Demo;

/// <summary>
/// 演示办件 of the invented city: applications in every county and at every stage, brought there by the acts themselves, each by persons of the offices
/// that the pack names. Invented throughout.
/// </summary>
internal sealed class CareDemoState(IServiceScopeFactory scopes, Pack pack, OfficeFinder offices)
{
    /// <summary>How many applications are brought through the offices.</summary>
    public const int Cases = 320;

    private const int DaysBack = 150, NoticeDays = 15;
    private readonly InventedPeople _people = new(pack);
    private int _seconds;

    /// <summary>Makes the state.</summary>
    /// <returns>How many cases there are.</returns>
    public async Task<int> FillAsync(DateOnly today, CancellationToken cancel)
    {
        if (!_people.Any) return 0;
        for (var no = 0; no < Cases; no++) await OneAsync(no, today.AddDays(-DaysBack + no * DaysBack / Cases), today, cancel);
        return Cases;
    }

    private async Task OneAsync(int no, DateOnly day, DateOnly today, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (services, plan) = (scope.ServiceProvider, scope.ServiceProvider.GetServices<IProcedure>().Single(p => p.Plan.Key == CareSteps.Key).Plan);
        var form = _people.Form(no, day);
        var place = form.Applicant.Address;
        var submitted = await services.GetRequiredService<SubmitCase>().RunAsync(new(CareSteps.Key, place.TownshipCode, place.CountyCode, CareJson.Write(form)), HandOf(plan.Steps[0], form, Role.Clerk, day), cancel);
        if (!submitted.Done) return;
        var run = new Run(services.GetRequiredService<MakeAct>(), plan, form, submitted.Id, this);
        var (steps, stage) = Fate(no, plan.Steps.Count);
        foreach (var step in plan.Steps.Take(steps))
        {
            if ((day = day.AddDays(2 + no % 3)) > today) return;
            if (step.Id == CareSteps.Notice)
            {
                await run.ActAsync(step, new(CaseActKind.PostNotice), day, cancel);
                if ((day = day.AddDays(NoticeDays)) > today) return;
                await run.ActAsync(step, new(CaseActKind.EndNotice), day, cancel);
            }
            else await run.ActAsync(step, Onward(step, no), day, cancel);
        }
        if (steps == plan.Steps.Count || day > today) return;
        await EndAsync(run, plan.Steps[steps], no, stage, day, cancel);
    }

    // what is left at its last step: untouched, drafted, with the applicant, refused, suspended or withdrawn
    private static async Task EndAsync(Run run, CaseStep step, int no, int stage, DateOnly day, CancellationToken cancel)
    {
        switch (stage)
        {
            case 1:
                await run.DraftAsync(step, step.Id == CareSteps.Notice ? new(CaseActKind.PostNotice) : Onward(step, no), day, cancel);
                break;
            case 2 when step.Find(CaseActKind.Return) is not null:
                await run.ActAsync(step, new(CaseActKind.Return, null, "残疾人证复印件不清晰，请重新提供\n请补交银行卡复印件"), day, cancel);
                break;
            case 3 when step.Find(CaseActKind.Disagree) is not null:
                await run.ActAsync(step, new(CaseActKind.Disagree, null, "家庭状况与名单不一致"), day, cancel);
                await run.ActAsync(run.Plan[CareSteps.Refusal], new(CaseActKind.Refuse, null, "经核对，不属于低保户，也不属于易返贫致贫人口"), day, cancel);
                break;
            case 4:
                await run.ActAsync(step, new(no % 2 == 0 ? CaseActKind.Suspend : CaseActKind.Withdraw, null, no % 2 == 0 ? "申请人住院，暂不能评估" : "申请人要求撤回"), day, cancel);
                break;
            default:
                break;
        }
    }

    // the first third has come to its end; the others stand anywhere
    private static (int Steps, int Stage) Fate(int no, int steps) => no < Cases / 3 ? (steps, 0) : (no * 5 % steps, no / 2 % 5);

    private static ActInMaking Onward(CaseStep step, int no) => step.Id switch
    {
        CareSteps.Assessment => new(CaseActKind.Assess, JsonSerializer.Serialize(CareContent.Activities.Select((a, i) => KeyValuePair.Create(a, i < 4 + no % 3 ? "unable" : "able"))
            .Append(new("doctor", "演示医生")).Append(new("institution", "虚构县人民医院")).ToDictionary())),
        CareSteps.AtRisk => new(CaseActKind.Verify, JsonSerializer.Serialize(new Dictionary<string, string> { ["isAtRisk"] = no % 5 == 0 ? "yes" : "no" })),
        CareSteps.Subsistence => new(CaseActKind.Verify, JsonSerializer.Serialize(new Dictionary<string, string> { ["subsistence"] = no % 5 == 0 ? "no" : "yes" })),
        CareSteps.Review => new(CaseActKind.Review, JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["living"] = no % 5 == 0 ? "0" : "100", ["nursing"] = "100", ["oldAge"] = no % 11 == 0 ? "50" : "0", ["subsistence"] = no % 5 == 0 ? "0" : "545", ["other"] = "0", ["sources"] = no % 7 == 0 ? "30" : "0",
        })),
        CareSteps.Approval => new(CaseActKind.Approve),
        _ => new(CaseActKind.Review),
    };

    private CaseHand HandOf(CaseStep step, CareForm form, Role role, DateOnly day)
    {
        var unit = offices.Find(CareSteps.Key, CareSteps.DutyOf(step, form.Service.Service), form.Applicant.Address.TownshipCode, day)?.Unit ?? throw new InvalidOperationException($"Nobody does {step.Id}.");
        var id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"care {role} {unit.Id}"))).AsSpan(0, 16));
        var word = role switch { Role.Clerk => "经办", Role.Checker => "审核", _ => "签发" };
        // one act after the other from nine in the morning on
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(1, 0)), TimeSpan.Zero).AddSeconds(_seconds++ % 20_000);
        return new(new Actor(id.ToString(), $"演示{word}（{unit.ShortName ?? unit.Name}）"), new HeldRole(id, role, unit.Id, new RegionScope(unit.Region)), at, day);
    }

    /// <summary>One case on its way; the version goes up by one with each act.</summary>
    private sealed class Run(MakeAct acts, Procedure plan, CareForm form, Guid id, CareDemoState state)
    {
        private int _version;

        public Procedure Plan => plan;

        public async Task ActAsync(CaseStep step, ActInMaking making, DateOnly day, CancellationToken cancel)
        {
            await DraftAsync(step, making, day, cancel);
            if (step.Levels > 2) Must(await acts.CheckAsync(id, _version, state.HandOf(step, form, Role.Checker, day), cancel));
            if (step.Levels > 1) Must(await acts.IssueAsync(id, _version, state.HandOf(step, form, Role.Issuer, day), cancel));
        }

        public async Task DraftAsync(CaseStep step, ActInMaking making, DateOnly day, CancellationToken cancel) =>
            Must(await acts.DraftAsync(id, _version, making, state.HandOf(step, form, Role.Clerk, day), cancel));

        private void Must(CaseOutcome outcome)
        {
            if (!outcome.Done) throw new InvalidOperationException($"The demonstration was refused: {outcome.Refusal} {outcome.Text}.");
            _version++;
        }
    }
}
