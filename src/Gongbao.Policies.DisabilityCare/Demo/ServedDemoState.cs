using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Casework;
using Gongbao.Policies.DisabilityCare.Change;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Policies.DisabilityCare.Demo;

/// <summary>
/// 演示在享对象 of the invented city: people served in every county, some of whom have left, taken over as an office does that served them before, and
/// the rolls of two months, in half of the counties still in the making. Invented throughout.
/// </summary>
internal sealed class ServedDemoState(IServiceScopeFactory scopes, Pack pack, OfficeFinder offices)
{
    /// <summary>How many are served beside those whose case went through the offices.</summary>
    public const int Persons = 2_680;

    private const int Chunk = 100, DaysBack = 240, ImportedBack = 48, LeavesEach = 19;
    private static readonly ExitReason[] Reasons = [ExitReason.Death, ExitReason.SubsistenceEnded, ExitReason.Moved, ExitReason.Destitute];
    private readonly InventedPeople _people = new(pack);
    private int _seconds;

    /// <summary>Makes the state.</summary>
    /// <returns>How many persons were taken over.</returns>
    public async Task<int> FillAsync(DateOnly today, CancellationToken cancel)
    {
        if (!_people.Any) return 0;
        var forms = Enumerable.Range(0, Persons).Select(no => (No: no, Form: _people.Form(CareDemoState.Cases + no, Approved(no, today)))).GroupBy(f => f.Form.Head.CountyCode).ToList();
        foreach (var county in forms)
            foreach (var some in county.Chunk(Chunk)) await EnrolAsync(county.Key, some, today, cancel);
        var month = new DateOnly(today.Year, today.Month, 1);
        foreach (var (county, at) in forms.Select((f, i) => (f, i)))
        {
            await PayAsync(county.Key, month.AddMonths(-1), month.AddDays(-5), DraftStage.None, cancel);
            await LeaveAsync(county.Key, [.. county.Where(f => f.No % LeavesEach == 0)], month.AddDays(4), cancel);
            await PayAsync(county.Key, month, today, (DraftStage)(at % 3), cancel);
            await ChangeAsync(county.Key, [.. county.Where(f => f.No % LeavesEach != 0 && f.Form.Service.Service == CareService.Home).Take(Changes.Length)], today.AddDays(-3), cancel);
        }
        return Persons;
    }

    private static DateOnly Approved(int no, DateOnly today) => today.AddDays(-DaysBack + (int)(no * 7919L % (DaysBack - 50)));

    private async Task EnrolAsync(string county, IReadOnlyList<(int No, CareForm Form)> some, DateOnly today, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (db, register, law, hand) = (services.GetRequiredService<GongbaoDb>(), services.GetRequiredService<ServedRegister>(), services.GetRequiredService<CareLaw>(), HandOf(county, Role.Clerk, today.AddDays(-ImportedBack)));
        foreach (var (no, form) in some) await register.EnrolAsync(db, Enrolment(form, Approved(no, today), law), hand.At, cancel);
        await CommitAsync(services, hand, "care.import", county, cancel);
    }

    // found out after the month's roll had been paid
    private async Task LeaveAsync(string county, IReadOnlyList<(int No, CareForm Form)> some, DateOnly day, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (db, register, hand) = (services.GetRequiredService<GongbaoDb>(), services.GetRequiredService<ServedRegister>(), HandOf(county, Role.Issuer, day));
        foreach (var (no, form) in some)
            if (await register.FindAsync(db, form.Applicant.Resident!, cancel) is { } person)
                await register.ExitAsync(db, person, Reasons[no / LeavesEach % Reasons.Length], day.AddDays(-40), new(hand.At, day, hand.UnitId, hand.Actor.Name), cancel);
        await CommitAsync(services, hand, "care.recheck.issue", county, cancel);
    }

    // recorded, drafted, checked, issued: one of each
    private async Task ChangeAsync(string county, IReadOnlyList<(int No, CareForm Form)> some, DateOnly day, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (db, register, submit, make) = (services.GetRequiredService<GongbaoDb>(), services.GetRequiredService<ServedRegister>(), services.GetRequiredService<SubmitCase>(), services.GetRequiredService<MakeAct>());
        foreach (var (at, (_, form)) in some.Index())
        {
            if (await register.FindAsync(db, form.Applicant.Resident!, cancel) is not { } person) continue;
            var change = Changes[at](form) with { Person = person, Name = form.Applicant.Name, Identity = form.Applicant.Resident!.Value, Day = day.AddDays(-at) };
            var id = (await submit.RunAsync(new(ChangeProcedure.Key, form.Applicant.Address.TownshipCode, county, CareJson.Write(change)), HandOf(county, Role.Clerk, day), cancel)).Id;
            if (at > 0) await make.DraftAsync(id, 0, new(CaseActKind.Approve), HandOf(county, Role.Clerk, day), cancel);
            if (at > 1) await make.CheckAsync(id, 1, HandOf(county, Role.Checker, day), cancel);
            if (at > 2) await make.IssueAsync(id, 2, HandOf(county, Role.Issuer, day), cancel);
        }
    }

    private static readonly Func<CareForm, LifeChange>[] Changes =
    [
        form => Blank with { Kind = ChangeKind.CarerChanged, Basis = "更换照护人申请", Payee = new(PayeeKind.Carer, "演示照护人", form.Account.Bank, form.Account.Number) },
        _ => Blank with { Kind = ChangeKind.Exit, Basis = "退出申请", Reason = ExitReason.OwnWish },
        _ => Blank with { Kind = ChangeKind.AmountsChanged, Basis = "补贴发放明细", Income = new() { Living = 120_00, Nursing = 120_00, Subsistence = 545_00, OldAge = 0, Other = 0, Sources = 0 } },
        form => Blank with { Kind = ChangeKind.AccountChanged, Basis = "更换账户申请", Payee = new(PayeeKind.Carer, form.Account.Holder, form.Account.Bank, form.Account.Number[..^4] + "7001") },
    ];

    private static LifeChange Blank => new() { Person = default, Name = "", Identity = "", Kind = default, Day = default, Basis = "" };

    private static Task<ActResult> CommitAsync(IServiceProvider services, CaseHand hand, string kind, string county, CancellationToken cancel)
    {
        var id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(county)).AsSpan(0, 16));
        return services.GetRequiredService<ActLog>().CommitAsync(hand.Begin(kind, "care-upload", id), new ActResult(200, null), null, cancel);
    }

    private static Enrolment Enrolment(CareForm form, DateOnly approved, CareLaw law)
    {
        form = form with { Assessment = new() { Eating = Ability.Unable, Dressing = Ability.Unable, Transfer = Ability.Unable, Walking = Ability.Unable, Toileting = Ability.Unable, Bathing = Ability.Unable } };
        var (a, service) = (form.Applicant, form.Service.Service);
        return new()
        {
            County = form.Head.CountyCode, Township = a.Address.TownshipCode, Name = a.Name, Id = a.Resident!, Certificate = a.Certificate, Phone = a.Phone, Kind = a.KnownKind!.Value, Grade = (byte)a.KnownGrade!.Value,
            Household = form.ToApplicant(approved).Household.Yes, Service = service,
            Payee = new(service == CareService.Home ? PayeeKind.Carer : PayeeKind.Institution, form.Account.Holder, form.Account.Bank, form.Account.Number),
            Income = new()
            {
                StandardFen = CareLaw.Explain(form, approved, law.On(approved, form.Head.CountyCode)).AmountFen, InInstitution = service is CareService.Institution or CareService.PublicHome,
                Living = 100_00, Nursing = 100_00, Subsistence = 545_00, OldAge = 0, Other = 0, Sources = 0,
            },
            Approved = approved, AssessedOn = approved.AddDays(-10), Basis = "虚构名册", Event = CareEvent.Imported,
        };
    }

    private async Task PayAsync(string county, DateOnly month, DateOnly day, DraftStage until, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var runs = scope.ServiceProvider.GetRequiredService<PayRuns>();
        var drafted = await runs.DraftAsync(county, month, HandOf(county, Role.Clerk, day), cancel);
        if (drafted.Refusal is not null || until == DraftStage.Drafted) return;
        if ((await runs.CheckAsync(drafted.Id, 0, HandOf(county, Role.Checker, day), cancel)).Refusal is not null || until == DraftStage.Checked) return;
        await runs.IssueAsync(drafted.Id, 1, HandOf(county, Role.Issuer, day), cancel);
    }

    private CaseHand HandOf(string county, Role role, DateOnly day)
    {
        var unit = offices.Find(CareSteps.Key, CareOffice.Payroll, county, day)?.Unit ?? throw new InvalidOperationException($"Nobody draws up the rolls of {county}.");
        var id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"care {role} {unit.Id}"))).AsSpan(0, 16));
        var word = role switch { Role.Clerk => "经办", Role.Checker => "审核", _ => "签发" };
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero).AddSeconds(_seconds++ % 20_000);
        return new(new Actor(id.ToString(), $"演示{word}（{unit.ShortName ?? unit.Name}）"), new HeldRole(id, role, unit.Id, new RegionScope(unit.Region)), at, day);
    }
}
