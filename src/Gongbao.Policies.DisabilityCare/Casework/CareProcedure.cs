using System.Text.Json;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Data.Packs;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Papers;
using Gongbao.Rules;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Policies.DisabilityCare.Casework;

/// <summary>照护和托养补助的办理: what each office fills in, and what it changes on the form.</summary>
internal sealed class CareProcedure(CareLaw law, Pack pack, ServedRegister register, CareActPapers papers, DateOnly today) : IProcedure
{
    public Procedure Plan { get; } = CareSteps.Of(pack.Procedure(CareSteps.Key), law.Citywide(today));

    public Type Texts => typeof(CareText);

    public Type FactsView => typeof(CareFactsView);

    public string ApplyHref => "/care/apply";

    public string DraftHref(Guid draft) => Apply.DraftPage.Href(draft, Apply.ApplyStep.Check);

    public string PaperHref => "/care/paper";

    /// <summary>The form of service stands on the notice by its key.</summary>
    string IProcedure.Shown(string field, string value) => field == "form" ? Apply.DraftPage.Find("Apply.service.service." + char.ToLowerInvariant(value[0]) + value[1..]) ?? value : value;

    public string CorrectHref(string number) => "/care/correct/" + number;

    public IReadOnlyList<(string Kind, string Title)> Attachments => [.. Apply.PaperKinds.Of(pack).Select(k => (k.Kind, k.Title))];

    public Type? FieldsOf(string stepId, CaseActKind kind) => (stepId, kind) switch
    {
        (CareSteps.Assessment, CaseActKind.Assess) => typeof(AssessmentFields),
        (CareSteps.AtRisk, CaseActKind.Verify) => typeof(AtRiskFields),
        (CareSteps.Subsistence, CaseActKind.Verify) => typeof(SubsistenceFields),
        (CareSteps.Review, CaseActKind.Review) => typeof(ReviewFields),
        _ => null,
    };

    public Type? PaperView(string kind) => typeof(CareCasePaper);

    public byte[]? PaperDocx(CaseFile file, string kind, string content) => CarePapers.Docx(CareJson.Read<CarePaper>(content));

    public string DutyOf(CaseStep at, string facts)
    {
        ArgumentNullException.ThrowIfNull(at);
        return CareSteps.DutyOf(at, FormOf(facts).Service.Service);
    }

    public CaseSubject SubjectOf(string facts)
    {
        var form = FormOf(facts);
        return new(form.Applicant.Name, form.Applicant.Resident?.Value ?? form.Applicant.IdentityNumber.Trim().ToUpperInvariant());
    }

    public CaseContent Read(CaseFile file, CaseActKind kind, IFormCollection form, DateOnly day) => CareActReader.Read(file, kind, form);

    public string? ReasonFor(CaseFile file, CaseActKind kind, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(file);
        return kind is CaseActKind.Refuse or CaseActKind.Disagree && string.Join('\n', CareGrounds.Of(FormOf(file.Facts), law.On(day, file.County))) is { Length: > 0 } grounds ? grounds : null;
    }

    public CaseEffect Effect(CaseFile file, IssuedAct act)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(act);
        var form = FormOf(file.Facts);
        var typed = CareContent.Of(act.Content);
        return (act.Step, act.Kind) switch
        {
            (_, CaseActKind.Submit) => CaseEffect.None with { Papers = [papers.OfAcceptance(file, form, act)] },
            (_, CaseActKind.Return) => CaseEffect.None with { Papers = [papers.OfCorrection(file, form, act, law.Until("care.correction.window", act.Day, file.County))] },
            (_, CaseActKind.Refuse) => CaseEffect.None with { Papers = [papers.OfRefusal(file, form, act)] },
            (CareSteps.FirstReview, CaseActKind.Review) => Write(form with { Township = new() { Agrees = true, Signature = Signed(act, NameOf) } }),
            (CareSteps.Assessment, CaseActKind.Assess) => Assess(file, form, typed, act),
            (CareSteps.VillageCheck, CaseActKind.Review) => CaseEffect.None,
            (CareSteps.AtRisk, CaseActKind.Verify) => Verify(form, typed, act),
            (CareSteps.Subsistence, CaseActKind.Verify) => Confirm(form, typed),
            (CareSteps.Review, CaseActKind.Review) => Review(file, form, typed, act),
            (CareSteps.Approval, CaseActKind.Approve) => Approve(file, form, act),
            (CareSteps.Notice, CaseActKind.PostNotice) => PostNotice(file, form, act),
            _ => CaseEffect.None,
        };
    }

    // 自批准次月起: with the last step the person enters the register, and is paid by its rolls
    public async Task<string?> FollowAsync(GongbaoDb db, IFieldCipher cipher, CaseFile file, IssuedAct act, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(act);
        if (act.Step != file.Order[^1] || act.Kind is not (CaseActKind.Approve or CaseActKind.EndNotice)) return null;
        return await register.EnrolAsync(db, EnrolmentOf(file, FormOf(file.Facts)), act.At, cancel) == EnrolAnswer.AlreadyServed ? "Care.AlreadyServed" : null;
    }

    private Enrolment EnrolmentOf(CaseFile file, CareForm form)
    {
        var (a, review, approved) = (form.Applicant, form.Review, form.Finance.Signature.Date!.Value);
        return new()
        {
            CaseId = file.Id, County = file.County, Township = file.Region == file.County ? null : file.Region, Name = a.Name, Id = a.Resident!, Certificate = a.Certificate, Phone = a.Phone,
            Kind = a.KnownKind!.Value, Grade = (byte)a.KnownGrade!.Value, Household = form.ToApplicant(approved).Household.Yes, Service = form.Service.Service,
            Payee = new(form.Service.Service == CareService.Home ? PayeeKind.Carer : PayeeKind.Institution, form.Account.Holder, form.Account.Bank, form.Account.Number),
            Income = new()
            {
                StandardFen = CareExceptions.Decide(form, approved, law.On(approved, file.County)).StandardFen, InInstitution = form.Service.Service is CareService.Institution or CareService.PublicHome, Living = review.DrawnLivingFen, Nursing = review.DrawnNursingFen,
                OldAge = review.DrawnOldAgeFen, Subsistence = review.DrawnSubsistenceFen, Other = review.DrawnOtherFen, Sources = review.DrawnSourcesFen,
            },
            Approved = approved, AssessedOn = form.Assessment.Signature.Date, FirstMonth = new DateOnly(form.Finance.FromYear!.Value, form.Finance.FromMonth!.Value, 1), Basis = file.Number,
        };
    }

    private CaseEffect Assess(CaseFile file, CareForm form, CareContent typed, IssuedAct act)
    {
        var found = typed.Assessment(act.Day);
        var meets = found.MeetsBy(CareParameters.From(law.On(act.Day, file.County).At()));
        if (meets.IsUnknown) return CaseEffect.None with { Refusal = "Care.NotAssessed" };
        var effect = Write(form with { Assessment = found with { Meets = meets.IsYes } });
        // who does not meet the standard is told without delay
        return meets.IsYes ? effect : effect with { To = CaseTarget.Of(CareSteps.Refusal) };
    }

    private CaseEffect Verify(CareForm form, CareContent typed, IssuedAct act)
    {
        if (typed.YesNo("isAtRisk") is not { } atRisk) return CaseEffect.None with { Refusal = "Care.NotVerified" };
        return Write(form with { AtRisk = new() { IsAtRisk = atRisk, Signature = Signed(act, NameOf) } });
    }

    private static CaseEffect Confirm(CareForm form, CareContent typed) => typed.YesNo("subsistence") is not { } drawn
        ? CaseEffect.None with { Refusal = "Care.NotVerified" } : Write(form with { Applicant = form.Applicant with { Subsistence = drawn } });

    private CaseEffect Review(CaseFile file, CareForm form, CareContent typed, IssuedAct act)
    {
        if (typed.YesNo("containsKind") is { } contains) form = form with { Applicant = form.Applicant with { ContainsKind = contains } };
        form = form with { Waiver = typed.Waiver(NameOf(act.UnitId), act.Day) };
        var on = law.On(act.Day, file.County);
        var answer = CareExceptions.Decide(form, null, on);
        if (answer.Verdict.IsNo) return CaseEffect.None with { Refusal = "Care.NotEligible" };
        if (answer.Verdict.IsUnknown) return CaseEffect.None with { Refusal = "Care.Undecided" };
        var income = typed.Income(answer.StandardFen, form.Service.Service is CareService.Institution or CareService.PublicHome);
        var pooled = CareLaw.Pool(in income, on, out var parts);
        if (!pooled.Verdict.IsYes) return CaseEffect.None with { Refusal = "Care.AmountsMissing" };
        var review = new ReviewOpinion
        {
            Agrees = true, LivingFen = Part(parts, CareFund.Living), NursingFen = Part(parts, CareFund.Nursing), OldAgeFen = Part(parts, CareFund.OldAge),
            SubsistenceFen = Part(parts, CareFund.Subsistence), OtherFen = Part(parts, CareFund.Other), SourcesFen = Part(parts, CareFund.Sources), BackstopFen = pooled.AmountFen, Signature = Signed(act, NameOf),
            DrawnLivingFen = income.Living, DrawnNursingFen = income.Nursing, DrawnOldAgeFen = income.OldAge, DrawnSubsistenceFen = income.Subsistence, DrawnOtherFen = income.Other, DrawnSourcesFen = income.Sources,
        };
        return Write(form with { Review = review }) with { Decision = CareLaw.Record(form, null, on, answer) };
    }

    private CaseEffect Approve(CaseFile file, CareForm form, IssuedAct act)
    {
        var on = law.On(act.Day, file.County);
        var answer = CareExceptions.Decide(form, act.Day, on);
        if (!answer.Verdict.IsYes) return CaseEffect.None with { Refusal = "Care.NotEligible" };
        var first = Day.Of(act.Day).FirstOfNextMonth().ToDate()!.Value;
        form = form with { Finance = new() { Agrees = true, FromYear = first.Year, FromMonth = first.Month, Signature = Signed(act, NameOf) } };
        return Write(form) with { Decision = CareLaw.Record(form, act.Day, on, answer), Papers = [papers.OfForm(file, form, act)] };
    }

    private CaseEffect PostNotice(CaseFile file, CareForm form, IssuedAct act)
    {
        if (pack.Procedure(CareSteps.Key)?.Notice is not { } notice) return CaseEffect.None with { Refusal = "Care.NoNotice" };
        var until = law.Until(notice.Period, act.Day, file.County);
        var shown = notice.Fields.Select(f => (f, Shown(f, form))).Where(p => p.Item2.Length > 0).ToDictionary(p => p.f, p => p.Item2);
        return CaseEffect.None with { Notice = new(act.Day, until, JsonSerializer.Serialize(shown)), Papers = [papers.OfNotice(file, form, act, until)] };
    }

    private static string Shown(string field, CareForm form) => field switch
    {
        "name" => CareMask.Name(form.Applicant.Name),
        "township" => form.Applicant.Address.Township,
        "village" => form.Applicant.Address.Village,
        "form" => form.Service.Service.ToString(),
        "amount" => form.Review.BackstopFen is { } fen ? Kernel.Money.FromFen(fen).ToString() : "",
        _ => "",
    };

    private string NameOf(string unit) => pack.Units.FirstOrDefault(u => u.Id == unit)?.Name ?? unit;

    private static CareSignature Signed(IssuedAct act, Func<string, string> name) => new() { Name = act.Issuer, Unit = name(act.UnitId), UnitId = act.UnitId, Date = act.Day };

    private static long? Part(IReadOnlyDictionary<CareFund, long> parts, CareFund fund) => parts.TryGetValue(fund, out var fen) ? fen : null;

    private static CaseEffect Write(CareForm form) => new(CareJson.Write(form));

    private static CareForm FormOf(string facts) => CareJson.Read<CareForm>(facts);
}
