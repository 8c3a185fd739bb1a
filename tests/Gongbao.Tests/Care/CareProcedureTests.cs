using System.Text.Json;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Casework;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Papers;
using Gongbao.Tests.Packs;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Tests.Care;

/// <summary>What each office's act changes on the form, by the law of Yichun.</summary>
public sealed class CareProcedureTests
{
    private static readonly Pack Yichun = Pack.Open(CityPackTests.Folder("yichun"));
    private static readonly DateOnly Day = new(2024, 3, 15);
    private static readonly CareProcedure Procedure = new(new(Yichun.ParameterBook(), Yichun), Yichun, new(null!, Yichun.ParameterBook(), Yichun, null!), new(Yichun, new("yichun", "宜春市", "Yichun", false) { Address = "https://gb.example.cn" }, new(Yichun)), Day);

    private static CareForm Applied => Forms.Good with { Head = new() { County = "丰城市", CountyCode = "360981", Applied = Day } };

    [Fact]
    public void The_steps_stand_in_the_order_of_the_reading_in_use()
    {
        Assert.Equal(["first-review", "assessment", "review", "at-risk", "approval", "notice"], Procedure.Plan.Steps.Select(s => s.Id));
        var pack = Yichun.Procedure("care")!;
        var law = Yichun.ParameterBook().At(Day, []);
        var form = law.With("care.order.verification", Gongbao.Rules.Parameters.ParameterValue.Of(["at-risk", "review"])).With("care.order.notice", Gongbao.Rules.Parameters.ParameterValue.Of(["notice", "approval"]));
        Assert.Equal(["first-review", "assessment", "at-risk", "review", "notice", "approval"], CareSteps.Of(pack, form).Steps.Select(s => s.Id));
    }

    [Fact]
    public void A_case_that_was_handed_in_while_a_step_ran_still_goes_through_it()
    {
        var shorter = Procedure.Plan.InOrder(["first-review", "review", "approval"]);
        Assert.Equal("assessment", shorter.InOrder(["first-review", "assessment", "review", "approval"]).After("first-review")!.Id);
        Assert.NotNull(shorter.Find("notice"));
        Assert.Null(shorter.After("approval"));
    }

    [Theory]
    [InlineData(CareService.Home, "review-home")]
    [InlineData(CareService.Day, "review-home")]
    [InlineData(CareService.Institution, "review-institution")]
    [InlineData(CareService.PublicHome, "review-public")]
    public void Who_reviews_depends_on_the_form_of_service(CareService service, string duty) =>
        Assert.Equal(duty, Procedure.DutyOf(Procedure.Plan["review"], CareJson.Write(Applied with { Service = Applied.Service with { Service = service } })));

    [Fact]
    public void The_case_is_the_persons_by_the_whole_identity_number() =>
        Assert.Equal(new CaseSubject("林小满", Forms.Identity), Procedure.SubjectOf(CareJson.Write(Applied)));

    [Fact]
    public void Four_indicators_go_on_and_three_go_to_the_answer()
    {
        var four = Effect(Applied, "assessment", CaseActKind.Assess, Assessment(4));
        Assert.Null(four.To);
        Assert.Equal((4, true, "医生甲"), Form(four).Assessment is var a ? (a.UnableCount!.Value, a.Meets!.Value, a.Signature.Name) : default);
        var three = Effect(Applied, "assessment", CaseActKind.Assess, Assessment(3));
        Assert.Equal("refusal", three.To!.Step);
        Assert.False(Form(three).Assessment.Meets);
    }

    [Fact]
    public void The_review_pools_the_two_subsidies_at_home_but_never_the_subsistence_allowance_and_the_county_pays_the_rest()
    {
        var review = Effect(Assessed(4), "review", CaseActKind.Review, Amounts(living: 100, nursing: 100, subsistence: 715));
        var opinion = Form(review).Review;
        Assert.Equal((100_00, 100_00, null, 400_00), (opinion.LivingFen!.Value, opinion.NursingFen!.Value, opinion.SubsistenceFen, opinion.BackstopFen!.Value));
        Assert.Equal("yes", review.Decision!.Verdict);
        Assert.Contains("care.standard.home", review.Decision.Parameters);
    }

    [Fact]
    public void In_an_institution_what_exceeds_the_standard_is_not_pooled_and_the_backstop_is_never_below_zero()
    {
        var form = Assessed(6);
        form = form with { Service = new() { Service = CareService.Institution, Institution = new() { Name = "安康托养中心", Contact = "李", Phone = "13800005678" } } };
        var opinion = Form(Effect(form, "review", CaseActKind.Review, Amounts(living: 100, nursing: 100, subsistence: 980, oldAge: 50))).Review;
        Assert.Equal((100_00, 100_00, 800_00, 0, 0), (opinion.LivingFen!.Value, opinion.NursingFen!.Value, opinion.SubsistenceFen!.Value, opinion.OldAgeFen!.Value, opinion.BackstopFen!.Value));
    }

    [Fact]
    public void Who_is_not_eligible_cannot_be_agreed_to_and_what_is_unknown_is_not_guessed()
    {
        Assert.Equal("Care.NotEligible", Effect(Assessed(4).With(a => a with { Destitute = true }), "review", CaseActKind.Review, Amounts()).Refusal);
        Assert.Equal("Care.Undecided", Effect(Assessed(4).With(a => a with { Registered = null }), "review", CaseActKind.Review, Amounts()).Refusal);
    }

    [Fact]
    public void Multiple_disability_is_decided_by_a_person_and_not_refused()
    {
        var form = Assessed(4).With(a => a with { Kind = DisabilityKind.Multiple, CertificateNumber = Forms.Identity + "71" });
        Assert.Equal("Care.Undecided", Effect(form, "review", CaseActKind.Review, Amounts()).Refusal);
    }

    [Theory]
    [InlineData("2024-03-01", 2024, 4)]
    [InlineData("2024-03-31", 2024, 4)]
    [InlineData("2024-12-31", 2025, 1)]
    public void It_is_payable_from_the_month_after_approval(string day, int year, int month)
    {
        var approved = Effect(Assessed(4), "approval", CaseActKind.Approve, null, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((year, month), Form(approved).Finance is var f ? (f.FromYear!.Value, f.FromMonth!.Value) : default);
        var paper = CareJson.Read<CarePaper>(approved.Papers.Single().Content);
        Assert.Equal((CarePaperKind.Form, "丰城市民政局", 3), (paper.Kind, paper.Copies[0], paper.Copies.Count));
    }

    [Fact]
    public void The_notice_stands_seven_days_and_shows_no_number_no_address_and_no_diagnosis()
    {
        var notice = Effect(Assessed(4), "notice", CaseActKind.PostNotice).Notice!;
        Assert.Equal((Day, Day.AddDays(7)), (notice.From, notice.Until));
        var shown = JsonSerializer.Deserialize<Dictionary<string, string>>(notice.Shown)!;
        Assert.Equal("林*满", shown["name"]);
        Assert.DoesNotContain(shown.Values, v => v.Any(char.IsAsciiDigit) || v.Contains("Physical", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_answer_to_the_applicant_has_its_paper_with_the_lines_given()
    {
        var correction = Effect(Applied, "first-review", CaseActKind.Return, reason: "残疾人证复印件\n银行卡复印件");
        var paper = CareJson.Read<CarePaper>(correction.Papers.Single().Content);
        Assert.Equal((CarePaperKind.Correction, "丰城市残疾人联合会", "https://gb.example.cn/cases/ZH360981-2024-00001"), (paper.Kind, paper.Issuer, paper.Address));
        Assert.All((string[])["残疾人证复印件", "银行卡复印件"], line => Assert.Contains(paper.Blocks, b => b.Text.Contains(line, StringComparison.Ordinal)));
        Assert.Equal("acceptance", Effect(Applied, "first-review", CaseActKind.Submit).Papers.Single().Kind);
        Assert.Equal("refusal", Effect(Applied, "refusal", CaseActKind.Refuse, reason: "非本市户籍").Papers.Single().Kind);
    }

    [Fact]
    public async Task A_frozen_paper_is_printed_and_written_as_it_was_frozen()
    {
        var frozen = Effect(Applied, "first-review", CaseActKind.Return, reason: "残疾人证复印件").Papers.Single();
        Assert.Equal(typeof(CareCasePaper), Procedure.PaperView(frozen.Kind));
        Assert.Equal(CarePapers.Docx(CareJson.Read<CarePaper>(frozen.Content)), Procedure.PaperDocx(null!, frozen.Kind, frozen.Content));
        Assert.Contains("残疾人证复印件", System.Net.WebUtility.HtmlDecode(await PaperViewTests.RenderAsync<CareCasePaper>(new() { ["Content"] = frozen.Content, ["Kind"] = frozen.Kind })), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_of_a_notice_shows_an_amount_only_where_the_pack_says_so()
    {
        var sheet = CareJson.Read<CarePaper>(Effect(Assessed(4), "notice", CaseActKind.PostNotice).Papers.Single().Content);
        Assert.DoesNotContain("月补贴（元）", sheet.Blocks.SelectMany(b => b.Rows).First().Cells.Select(c => c.Text));
    }

    [Fact]
    public void A_single_exception_lets_an_unmet_condition_pass_with_its_document_and_the_rule_s_answer_beside_it()
    {
        var three = Assessed(3);
        var review = Effect(three, "review", CaseActKind.Review, Exception("Unable", "丰府办纪要〔2024〕3号"));
        Assert.Equal(("exception", 600_00L), (review.Decision!.Verdict, Form(review).Review.BackstopFen));
        Assert.Contains("not-met", review.Decision.Explanation, StringComparison.Ordinal);
        Assert.Equal(new CountyWaiver("Unable", "丰府办纪要〔2024〕3号", "丰城市残疾人联合会", Day), Form(review).Waiver);
        // the approval rests on the same exception; without it nothing is approved
        Assert.Equal("exception", Effect(Form(review), "approval", CaseActKind.Approve).Decision!.Verdict);
        Assert.Equal("Care.NotEligible", Effect(Form(review) with { Waiver = null }, "approval", CaseActKind.Approve).Refusal);
        // another condition than the one let pass, one that no county may let pass, and one of two
        Assert.Equal("Care.NotEligible", Effect(three, "review", CaseActKind.Review, Exception("Age", "文件")).Refusal);
        Assert.Equal("Care.NotEligible", Effect(Assessed(4).With(a => a with { Destitute = true }), "review", CaseActKind.Review, Exception("Outside", "文件")).Refusal);
        Assert.Equal("Care.NotEligible", Effect(three.With(a => a with { Subsistence = false }), "review", CaseActKind.Review, Exception("Unable", "文件")).Refusal);
        // what is not known is never let pass
        Assert.NotNull(Effect(three.With(a => a with { Registered = null }), "review", CaseActKind.Review, Exception("Unable", "文件")).Refusal);
    }

    [Fact]
    public async Task The_review_offers_only_what_the_county_may_let_pass_and_nothing_where_all_is_met()
    {
        Task<string> Page(CareForm form) => PaperViewTests.RenderAsync<ReviewFields>(new() { ["File"] = File(form, "review"), ["Typed"] = (Func<string, string?>)(f => f == "exceptions" ? "Unable" : null) }, services => services
            .AddLogging().AddLocalization().AddSingleton(new CareLaw(Yichun.ParameterBook(), Yichun)).AddSingleton(new Gongbao.Platform.Time.CityClock(TimeProvider.System, TimeZoneInfo.Utc, Day)));
        var three = await Page(Assessed(3).With(a => a with { Destitute = true }));
        Assert.Contains("value=\"Unable\" checked", three, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"Outside\"", three, StringComparison.Ordinal);
        Assert.DoesNotContain("Form.exceptions", await Page(Assessed(4)), StringComparison.Ordinal);
    }

    private static string Exception(string conditions, string document) => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["living"] = "0", ["nursing"] = "0", ["subsistence"] = "0", ["oldAge"] = "0", ["other"] = "0", ["sources"] = "0", ["exceptions"] = conditions, ["exceptionDocument"] = document,
    });

    [Fact]
    public void Rolls_and_exits_are_checked_where_the_pack_says_so()
    {
        var office = new Gongbao.Policies.DisabilityCare.Served.CareOffice(new(Yichun), Yichun);
        Assert.Equal((true, true, false, true), (office.HasCheck("payroll"), office.HasCheck("exit"), office.HasCheck("first-review"), office.HasCheck("no-such-duty")));
    }

    [Fact]
    public void The_law_gives_the_officer_each_unmet_condition_with_what_was_found_and_its_provision()
    {
        var lines = Reasons(Assessed(3), CaseActKind.Refuse)!.Split('\n');
        Assert.Equal("不符合", Assert.Single(lines)[..3]);
        Assert.Contains("3", lines[0], StringComparison.Ordinal);
        Assert.Contains("依据：宜府办发〔2023〕20号 三（一）", lines[0], StringComparison.Ordinal);
        Assert.Equal(2, Reasons(Assessed(3) with { Applicant = Applied.Applicant with { Subsistence = false } }, CaseActKind.Disagree)!.Split('\n').Length);
        Assert.Null(Reasons(Assessed(4), CaseActKind.Refuse));
        Assert.Null(Reasons(Assessed(3), CaseActKind.Review));
    }

    private static string? Reasons(CareForm form, CaseActKind kind) => Procedure.ReasonFor(File(form, "refusal"), kind, Day);

    private static CareForm Assessed(int unable) => Form(Effect(Applied, "assessment", CaseActKind.Assess, Assessment(unable)));

    private static string Assessment(int unable) => JsonSerializer.Serialize(
        CareContent.Activities.Select((activity, i) => KeyValuePair.Create(activity, i < unable ? "unable" : "able")).Append(new("doctor", "医生甲")).Append(new("institution", "县医院")).ToDictionary());

    private static string Amounts(int living = 0, int nursing = 0, int subsistence = 0, int oldAge = 0) => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["living"] = $"{living}", ["nursing"] = $"{nursing}", ["subsistence"] = $"{subsistence}", ["oldAge"] = $"{oldAge}", ["other"] = "0", ["sources"] = "0",
    });

    private static CareForm Form(CaseEffect effect) => CareJson.Read<CareForm>(effect.Facts!);

    private static CaseEffect Effect(CareForm form, string step, CaseActKind kind, string? content = null, DateOnly? day = null, string? reason = null) => Procedure.Effect(File(form, step), new(kind, step, content, reason, "签发人", "disabled-federation-360981", new(Day, TimeOnly.MinValue, TimeSpan.Zero), day ?? Day) { Drafter = "经办人" });

    private static CaseFile File(CareForm form, string step) => new()
    {
        Id = Guid.NewGuid(), Number = "ZH360981-2024-00001", Procedure = "care", Region = "360981", County = "360981", Order = [step], Step = step, State = CaseState.Open, Stage = DraftStage.None,
        OwnerUnit = "disabled-federation-360981", OpenedOn = Day, Due = null, ClosedOn = null, Facts = CareJson.Write(form), Version = 0,
    };
}
