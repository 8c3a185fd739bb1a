using CsCheck;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;

namespace Gongbao.Tests.Care;

/// <summary>Forms as typed, as JSON and as facts.</summary>
public sealed class FormEntryTests
{
    private static readonly Gen<string> Words = Gen.Char["甲乙丙丁某村镇A1、·"].Array[0, 12].Select(c => new string(c));
    private static readonly Gen<bool?> Answer = Gen.Int[0, 2].Select(n => n == 0 ? (bool?)null : n == 1);
    private static readonly Gen<DateOnly?> Day = Gen.Int[-9_000, 40_000].Select(n => n < 0 ? (DateOnly?)null : new DateOnly(1930, 1, 1).AddDays(n));
    private static readonly Gen<long?> Fen = Gen.Long[-999_999, 9_999_999].Select(n => n < 0 ? (long?)null : n);

    private static readonly Gen<CareForm> Any =
        from words in Words.Array[12]
        from answers in Answer.Array[8]
        from days in Day.Array[6]
        from fen in Fen.Array[6]
        from picks in Gen.Int[0, 2].Array[10]
        select new CareForm
        {
            Head = new() { County = words[0], Applied = days[0] },
            Applicant = new()
            {
                Name = words[1], Sex = picks[0] == 0 ? null : (Sex)(picks[0] - 1), Age = picks[1] == 0 ? null : picks[1] * 17, Kind = picks[2] == 0 ? null : (DisabilityKind)(picks[2] + 3), Grade = picks[3] == 0 ? null : picks[3],
                CertificateNumber = words[2], Way = (CareWay)picks[4], Birth = days[1], Registered = answers[0], Subsistence = answers[1], Destitute = answers[2], Address = new() { Village = words[3] },
            },
            Agent = new() { Relation = words[4] },
            Service = new() { Service = (CareService)(picks[5] * 2), Day = new() { Contact = words[5] } },
            Declaration = new() { Accepts = answers[3], Date = days[2] },
            Township = new() { Text = words[6], Signature = new() { Name = words[7], Date = days[3] } },
            Assessment = new() { Eating = (Ability)picks[6], Walking = (Ability)picks[7], Meets = answers[4] },
            AtRisk = new() { IsAtRisk = answers[5] },
            Review = new() { LivingFen = fen[0], NursingFen = fen[1], OldAgeFen = fen[2], BackstopFen = fen[3], Signature = new() { Unit = words[8] } },
            Finance = new() { FromYear = picks[8] == 0 ? null : 2023, FromMonth = picks[9] == 0 ? null : picks[9] },
        };

    [Fact]
    public void What_is_typed_for_a_form_reads_as_that_form() => Any.Always(form =>
    {
        var read = CareFormEntry.Of(form).Read();
        return read.Faults.Count == 0 && read.Form == form;
    });

    [Fact]
    public void A_form_comes_back_from_its_JSON_and_gives_the_same_text_again() => Any.Always(form =>
    {
        var json = CareJson.Write(form);
        var back = CareJson.Read<CareForm>(json);
        return back == form && CareJson.Write(back) == json;
    });

    [Fact]
    public void The_names_in_JSON_are_those_of_the_keys()
    {
        var json = CareJson.Write(Forms.Whole);
        Assert.StartsWith("""{"head":{"county":"云岭县","countyCode":"360923","applied":"2023-11-20"},"applicant":{"name":"林小满","sex":"female","age":38,"kind":"physical","grade":1,"certificateNumber":""", json, StringComparison.Ordinal);
        Assert.Contains("\"service\":{\"service\":\"home\",\"home\":{\"name\":\"林大山\"", json, StringComparison.Ordinal);
        Assert.EndsWith("""finance":{"agrees":true,"fromYear":2023,"fromMonth":12,"signature":{"name":"钱库","unit":"云岭县财政局","unitId":"u-28","date":"2023-11-28"}}}""", json, StringComparison.Ordinal);
        Assert.Equal(106, CareFormEntry.Keys.Count);
    }

    [Theory]
    [InlineData("head.applied", "2023-02-30", "Fault.Read.DateOnly")]
    [InlineData("applicant.age", "三十", "Fault.Read.Int32")]
    [InlineData("applicant.age", "-3", "Fault.Read.Int32")]
    [InlineData("applicant.way", "cousin", "Fault.Read.Choice")]
    [InlineData("applicant.kind", "4", "Fault.Read.Choice")]
    [InlineData("applicant.registered", "maybe", "Fault.Read.Choice")]
    [InlineData("review.livingFen", "100.005", "Fault.Read.Int64")]
    [InlineData("review.backstopFen", "-1", "Fault.Read.Int64")]
    [InlineData("applicant.name", "林\u0007小满", "Fault.Read.Control")]
    public void What_cannot_be_read_is_named_by_field_and_left_empty(string key, string typed, string text)
    {
        var read = new CareFormEntry(new Dictionary<string, string> { [key] = typed, ["account.bank"] = "云岭农商银行" }).Read();
        var fault = Assert.Single(read.Faults);
        Assert.Equal((CareFaultKind.Wrong, key, text), (fault.Kind, fault.Field, fault.Text));
        Assert.True(fault.Blocks);
        Assert.Equal(new CareForm { Account = new() { Bank = "云岭农商银行" } }, read.Form);
    }

    [Fact]
    public void An_entry_fills_a_form_in_further_and_leaves_the_rest()
    {
        var read = new CareFormEntry(new Dictionary<string, string> { ["account.number"] = " 6228480402564890018 ", ["applicant.age"] = "", ["no.such.key"] = "x" }).Read(Forms.Good);
        Assert.Empty(read.Faults);
        Assert.Equal(Forms.Good with { Applicant = Forms.Good.Applicant with { Age = null } }, read.Form);
    }

    [Fact]
    public void A_text_longer_than_a_field_is_refused()
    {
        var read = new CareFormEntry(new Dictionary<string, string> { ["account.bank"] = new('长', CareFormEntry.MostCharacters + 1) }).Read();
        Assert.Equal("Fault.Read.TooLong", Assert.Single(read.Faults).Text);
    }

    [Fact]
    public void The_facts_for_the_rule_are_those_of_the_form()
    {
        var facts = Forms.Whole.ToApplicant();
        Assert.Equal((Tri.Yes, Tri.Yes, (byte)1, DisabilityKind.Physical, CareService.Home), (facts.Registered, facts.HasCertificate, facts.Grade, facts.Kind, facts.Service));
        Assert.Equal((19850615, 20231120, 20231128), (facts.Birth.Number, facts.Application.Number, facts.Approval.Number));
        Assert.Equal(HouseholdKind.Subsistence | HouseholdKind.AtRisk, facts.Household.Yes);
        Assert.Equal(Activity.Dressing | Activity.Transfer | Activity.Walking | Activity.Bathing, facts.Unable.Yes);
        Assert.Equal(Tri.No, facts.Scheme[CareScheme.Destitute]);
        Assert.Equal(20240105, Forms.Whole.ToApplicant(new DateOnly(2024, 1, 5)).Approval.Number);
    }

    [Fact]
    public void Registration_is_never_taken_from_the_identity_number() =>
        Assert.True(Forms.Good.With(a => a with { Registered = null, RegistrationCode = "" }).ToApplicant().Registered.IsUnknown);

    [Fact]
    public void Statements_that_contradict_each_other_make_the_fact_unknown()
    {
        Assert.False(Forms.Good.With(a => a with { Birth = new(1985, 6, 16) }).ToApplicant().Birth.IsKnown);
        Assert.Equal(0, Forms.Good.With(a => a with { Grade = 2 }).ToApplicant().Grade);
        Assert.Equal(default, Forms.Good.With(a => a with { Kind = DisabilityKind.Mental }).ToApplicant().Kind);
        Assert.Equal(19850615, Forms.Good.With(a => a with { Birth = null }).ToApplicant().Birth.Number);
    }

    [Fact]
    public void An_empty_form_knows_nothing() => Assert.Equal(default, new CareForm().ToApplicant());
}
