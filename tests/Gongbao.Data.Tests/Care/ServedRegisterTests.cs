using Gongbao.Casework.Contracts;
using Gongbao.Data.Tests.Support;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Change;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Care;

public abstract class ServedRegisterTests(DbEngine engine) : CareTest(engine)
{
    private static readonly CareIncome Income = new() { StandardFen = 60000, Living = 10000, Nursing = 10000 };

    [Fact]
    public async Task An_approval_enrols_from_the_month_after_and_seals_what_names_the_person()
    {
        Assert.Equal(EnrolAnswer.Done, await EnrolAsync(AnEnrolment()));
        var (person, span) = await ReadAsync(async db => (await db.Set<ServedPerson>().SingleAsync(Cancellation), await db.Set<CareSpan>().SingleAsync(Cancellation)));
        Assert.Equal((June, ServedState.Serving), (span.Since, person.State));
        var row = Encryption.RowId.Of(person.Id);
        Assert.Equal(("甲某", Identity(1)), (Cipher.Open(CareColumns.Name, row, person.Name), Cipher.Open(CareColumns.IdNumber, row, person.IdNumber)));
        Assert.Equal([40000L], (await LinesAsync(await PayAsync(June))).Select(l => l.AmountFen));
    }

    [Fact]
    public async Task A_person_is_served_once_at_a_time_and_may_come_back_after_an_exit()
    {
        await EnrolAsync(AnEnrolment());
        Assert.Equal(EnrolAnswer.AlreadyServed, await EnrolAsync(AnEnrolment()));
        var id = await ReadAsync(db => db.Set<ServedPerson>().Select(p => p.Id).SingleAsync(Cancellation));
        Assert.Equal(EnrolAnswer.Done, await WriteAsync((r, db) => r.ExitAsync(db, id, ExitReason.OwnWish, new(2024, 8, 20), new(Now, new(2024, 8, 25), "county", "丁某"), Cancellation)));
        Assert.Equal(EnrolAnswer.NotServed, await WriteAsync((r, db) => r.ExitAsync(db, id, ExitReason.OwnWish, new(2024, 8, 20), new(Now, new(2024, 8, 25), "county", "丁某"), Cancellation)));
        Assert.Equal(EnrolAnswer.Done, await EnrolAsync(AnEnrolment() with { Approved = new(2024, 10, 8) }));
        Assert.Equal([(June, (DateOnly?)new DateOnly(2024, 7, 31)), (new(2024, 11, 1), null)], await ReadAsync(async db => (await db.Set<CareSpan>().OrderBy(s => s.Since).ToListAsync(Cancellation)).Select(s => (s.Since, s.Until))));
    }

    [Fact]
    public async Task The_month_of_death_is_still_paid_where_the_parameter_says_so_and_later_months_are_claimed()
    {
        await EnrolAsync(AnEnrolment());
        await PayAsync(June);
        await PayAsync(new(2024, 7, 1));
        await PayAsync(new(2024, 8, 1));
        var id = await ReadAsync(db => db.Set<ServedPerson>().Select(p => p.Id).SingleAsync(Cancellation));
        await WriteAsync((r, db) => r.ExitAsync(db, id, ExitReason.Death, new(2024, 6, 1), new(Now, new(2024, 8, 25), "county", "丁某"), Cancellation));
        Assert.Equal([(new DateOnly(2024, 7, 1), 40000L), (new(2024, 8, 1), 40000L)], await ReadAsync(async db => (await db.Set<Recovery>().OrderBy(r => r.Month).ToListAsync(Cancellation)).Select(r => (r.Month, r.AmountFen))));
        Assert.Equal(June, await ReadAsync(db => db.Set<ServedPerson>().Select(p => p.LastMonth).SingleAsync(Cancellation)));
    }

    [Fact]
    public async Task A_change_of_carer_and_form_ends_the_span_and_begins_the_next_with_its_payee()
    {
        await EnrolAsync(AnEnrolment());
        var id = await ReadAsync(db => db.Set<ServedPerson>().Select(p => p.Id).SingleAsync(Cancellation));
        SpanChange change = new(new(2024, 8, 1), CareService.Institution, new(PayeeKind.Institution, "云汀托养中心", "云汀农商银行", "6200000000000099"), Income, CareEvent.FormChanged, new(2024, 7, 12), "变更审批");
        Assert.Equal(EnrolAnswer.BadMonth, await WriteAsync((r, db) => r.ChangeAsync(db, id, change with { From = new(2024, 5, 1) }, Now, Cancellation)));
        Assert.Equal(EnrolAnswer.Done, await WriteAsync((r, db) => r.ChangeAsync(db, id, change, Now, Cancellation)));
        Assert.Equal(EnrolAnswer.NotServed, await WriteAsync((r, db) => r.ChangeAsync(db, Guid.NewGuid(), change, Now, Cancellation)));
        await PayAsync(new(2024, 7, 1));
        var august = Assert.Single(await LinesAsync(await PayAsync(new(2024, 8, 1))));
        Assert.Equal((CareService.Institution, 80000L), (august.Service, august.AmountFen));
        Assert.Equal(2, await ReadAsync(db => db.Set<PayLine>().Select(l => l.PayeeId).Distinct().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task What_a_change_does_not_name_stays_as_it_was_and_one_in_the_first_month_overtakes_the_span()
    {
        await EnrolAsync(AnEnrolment());
        var id = await ReadAsync(db => db.Set<ServedPerson>().Select(p => p.Id).SingleAsync(Cancellation));
        SpanChange change = new(June, null, new(PayeeKind.Carer, "丙某", "云汀农商银行", "6200000000000077"), null, CareEvent.AccountChanged, new(2024, 5, 30), "BG990181-2024-00001");
        Assert.Equal(EnrolAnswer.Done, await WriteAsync((r, db) => r.ChangeAsync(db, id, change, Now, Cancellation)));
        var spans = await ReadAsync(db => db.Set<CareSpan>().OrderBy(s => s.Until == null).ToListAsync(Cancellation));
        Assert.Equal((CareService.Home, 10000L, 10000L, 60000L), (spans[1].Service, spans[1].LivingFen, spans[1].NursingFen, spans[1].StandardFen));
        var line = Assert.Single(await LinesAsync(await PayAsync(June)));
        Assert.Equal((spans[1].PayeeId, 40000L), (line.PayeeId, line.AmountFen));
    }

    [Fact]
    public void A_change_counts_from_the_month_after_or_in_its_month_where_the_parameter_says_so()
    {
        Assert.Equal(new DateOnly(2024, 7, 1), Register.FirstMonth(CareEvent.CarerChanged, new(2024, 6, 12), County, Day));
        Assert.Equal(June, Register.FirstMonth(CareEvent.AccountChanged, new(2024, 6, 12), County, Day));
    }

    [Fact]
    public async Task A_decided_event_is_refused_where_the_person_is_not_served_any_more_and_leaves_nothing()
    {
        await EnrolAsync(AnEnrolment());
        var id = await ReadAsync(db => db.Set<ServedPerson>().Select(p => p.Id).SingleAsync(Cancellation));
        Assert.Null(await FollowAsync(AnExit(id), CaseActKind.Refuse));
        Assert.Equal(0, await ReadAsync(db => db.Set<ExitNotice>().CountAsync(Cancellation)));
        Assert.Null(await FollowAsync(AnExit(id), CaseActKind.Approve));
        Assert.Equal("Change.NotServed", await FollowAsync(AnExit(id), CaseActKind.Approve));
        Assert.Equal("BG990181-2024-00001", await ReadAsync(db => db.Set<ExitNotice>().Select(n => n.CaseNumber).SingleAsync(Cancellation)));
        Assert.Equal("Change.NotServed", await FollowAsync(AnExit(id) with { Kind = ChangeKind.TownshipChanged, Township = "990181102" }, CaseActKind.Approve));
    }

    [Fact]
    public async Task Each_decided_event_is_recorded_once_with_its_month_its_basis_sealed_and_who_issued_it_and_a_refused_one_is_not()
    {
        await EnrolAsync(AnEnrolment() with { Township = "990181101" });
        var id = await ReadAsync(db => db.Set<ServedPerson>().Select(p => p.Id).SingleAsync(Cancellation));
        LifeChange moved = AnExit(id) with { Kind = ChangeKind.TownshipChanged, Reason = null, Township = "990181102", Basis = "户口簿" };
        Assert.Null(await FollowAsync(moved, CaseActKind.Refuse));
        Assert.Null(await FollowAsync(moved, CaseActKind.Approve));
        Assert.Null(await FollowAsync(moved with { Kind = ChangeKind.AccountChanged, Township = null, Payee = new(PayeeKind.Carer, "丙某", "云汀农商银行", "6200000000000077") }, CaseActKind.Approve));
        Assert.Null(await FollowAsync(AnExit(id), CaseActKind.Approve));
        Assert.Equal("Change.NotServed", await FollowAsync(AnExit(id), CaseActKind.Approve));
        var records = await ReadAsync(db => db.Set<ChangeRecord>().OrderBy(r => r.Kind).ToListAsync(Cancellation));
        Assert.Equal([(ChangeKind.AccountChanged, (DateOnly?)June, null), (ChangeKind.Exit, new DateOnly(2024, 5, 1), ExitReason.OwnWish), (ChangeKind.TownshipChanged, null, null)], records.Select(r => (r.Kind, r.Month, r.Reason)));
        Assert.Equal(("990181101", "990181102"), (records[2].FromTownship, records[2].ToTownship));
        Assert.Equal(["户口簿", "申请", "户口簿"], records.Select(r => Cipher.Open(ChangeRecord.BasisColumn, Encryption.RowId.Of(r.Id), r.Basis)));
        Assert.All(records, r => Assert.Equal(("丁某", "county", "BG990181-2024-00001"), (r.Issuer, r.UnitId, r.CaseNumber)));
    }

    private static LifeChange AnExit(Guid person) => new() { Person = person, Name = "甲某", Identity = Identity(1), Kind = ChangeKind.Exit, Day = Day, Basis = "申请", Reason = ExitReason.OwnWish };

    private async Task<string?> FollowAsync(LifeChange change, CaseActKind kind)
    {
        var file = new CaseFile
        {
            Id = Guid.Empty, Number = "BG990181-2024-00001", Procedure = ChangeProcedure.Key, Region = County, County = County, Order = [ChangeProcedure.Decide], Step = ChangeProcedure.Decide, State = CaseState.Open,
            Stage = DraftStage.Checked, OwnerUnit = "county", OpenedOn = Day, Due = null, ClosedOn = null, Facts = CareJson.Write(change), Version = 1,
        };
        await using var db = Open();
        var why = await new ChangeProcedure(TestCity.Pack, Register).FollowAsync(db, Cipher, file, new(kind, ChangeProcedure.Decide, null, null, "丁某", "county", Now, Day) { Drafter = "戊某" }, Cancellation);
        await db.SaveChangesAsync(Cancellation);
        return why;
    }

    private static Enrolment AnEnrolment() => new()
    {
        County = County, Name = "甲某", Id = ResidentId.Parse(Identity(1)), Phone = "13000000000", Kind = DisabilityKind.Mental, Grade = 2, Household = HouseholdKind.Subsistence,
        Service = CareService.Home, Payee = new(PayeeKind.Carer, "乙某", "云汀农商银行", "6200000000000001"), Income = Income, Approved = new(2024, 5, 28), Basis = "审批",
    };

    private Task<EnrolAnswer> EnrolAsync(Enrolment enrolment) => WriteAsync((r, db) => r.EnrolAsync(db, enrolment, TestDatabase.Now.AddDays(-30), Cancellation));

    private async Task<EnrolAnswer> WriteAsync(Func<ServedRegister, GongbaoDb, Task<EnrolAnswer>> work)
    {
        await using var db = Open();
        var answer = await work(Register, db);
        await db.SaveChangesAsync(Cancellation);
        return answer;
    }
}

public sealed class ServedRegisterTests_on_SQLite() : ServedRegisterTests(DbEngine.Sqlite);

public sealed class ServedRegisterTests_on_PostgreSQL() : ServedRegisterTests(DbEngine.Npgsql);
