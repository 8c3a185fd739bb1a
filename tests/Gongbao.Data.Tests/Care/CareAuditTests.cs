using Gongbao.Data.Identity;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Inspect;
using Gongbao.Policies.DisabilityCare.Recheck;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Policies.DisabilityCare.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Care;

public abstract class CareAuditTests(DbEngine engine) : CareTest(engine)
{
    [Fact]
    public async Task Open_claims_are_listed_and_received_ones_are_not()
    {
        var (person, payee) = await ServeAsync(1, June);
        await AddAsync(Claim(person, payee, 5, RecoveryState.Open), Claim(person, payee, 4, RecoveryState.Received));
        var hit = Assert.Single(await HitsAsync(AuditCheck.Overpaid));
        Assert.Equal((person, new DateOnly(2024, 5, 1), 12300L), (hit.PersonId, hit.Month, hit.Fen));
    }

    [Fact]
    public async Task Who_left_is_listed_until_there_is_a_notice_for_the_reason()
    {
        var (left, told) = (Left(1), Left(2));
        await AddAsync(left, told, Person(3));
        Assert.Equal(2, (await HitsAsync(AuditCheck.NoNotice)).Count);
        await AddAsync(Notice(told, ExitReason.Death), Notice(left, ExitReason.Moved));
        Assert.Equal(left.Id, Assert.Single(await HitsAsync(AuditCheck.NoNotice)).PersonId);
    }

    [Fact]
    public async Task Differences_are_of_issued_rolls_of_three_months_with_the_present_one()
    {
        var (person, payee) = await ServeAsync(1, new(2024, 1, 1));
        var (april, march, draft) = (Run(4, PayRunState.Issued), Run(3, PayRunState.Issued), Run(6, PayRunState.Draft));
        await AddAsync(april, march, draft);
        await AddAsync(Line(april, 1, PayKind.Regular), Line(april, 2, PayKind.Difference), Line(april, 3, PayKind.Recovery), Line(april, 4, PayKind.Repeat), Line(march, 1, PayKind.Difference), Line(draft, 1, PayKind.Difference));
        Assert.Equal([(april.Id, PayKind.Difference), (april.Id, PayKind.Recovery)], (await HitsAsync(AuditCheck.Difference)).Select(h => (h.RunId!.Value, h.Kind!.Value)));

        PayLine Line(PayRun run, int no, PayKind kind) => new()
        {
            RunId = run.Id, No = no, PersonId = person, PayeeId = payee, Month = run.Month, Kind = kind, Service = CareService.Home, StandardFen = 0, LivingFen = 0, NursingFen = 0, SubsistenceFen = 0,
            OldAgeFen = 0, OtherFen = 0, SourcesFen = 0, AmountFen = 100,
        };
    }

    [Fact]
    public async Task A_carers_account_of_several_persons_is_found_by_its_hash_within_what_is_seen()
    {
        var (first, second, elsewhere, alone, ended) = (Person(1), Person(2), Person(3, OtherCounty), Person(4), Person(5));
        var payees = new[] { Account(1), AccountLike(2, 1), AccountLike(3, 1), Account(4), AccountLike(5, 4) };
        await AddAsync([first, second, elsewhere, alone, ended, .. payees]);
        await AddAsync(Span(first, payees[0], June), Span(second, payees[1], June), Span(elsewhere, payees[2], June), Span(alone, payees[3], June), Span(ended, payees[4], new(2024, 1, 1), until: new(2024, 4, 30)));
        Assert.Equal(new[] { first.Id, second.Id }.Order(), (await HitsAsync(AuditCheck.SharedAccount)).Select(h => h.PersonId).Order());
        Assert.Equal(3, (await HitsAsync(AuditCheck.SharedAccount, "990100")).Count);
        // one person of the other county alone is nobody's question there
        Assert.Empty(await HitsAsync(AuditCheck.SharedAccount, OtherCounty));
    }

    [Fact]
    public async Task Findings_wait_a_month_before_they_are_listed()
    {
        var (waits, kept, recent) = ((await ServeAsync(1, June)).Person, (await ServeAsync(2, June)).Person, (await ServeAsync(3, June)).Person);
        var (old, fresh) = (List(Now.AddDays(-40)), List(Now.AddDays(-20)));
        await AddAsync(old, fresh, Finding(old, waits, FindingState.Drafted), Finding(old, kept, FindingState.Kept), Finding(fresh, recent, FindingState.Proposed));
        var hit = Assert.Single(await HitsAsync(AuditCheck.LateFinding));
        Assert.Equal((waits, old.Id), (hit.PersonId, hit.UploadId));

        CareFinding Finding(CareUpload list, Guid person, FindingState state) => new() { Id = Guid.CreateVersion7(Now), UploadId = list.Id, PersonId = person, County = County, Reason = ExitReason.Moved, Day = Day, LastMonth = June, OverpaidFen = 0, State = state };
    }

    [Fact]
    public async Task Who_looked_at_whole_data_is_listed_with_the_person_and_counted_by_county()
    {
        var (person, _) = await ServeAsync(1, June);
        var (other, _) = await ServeAsync(2, June, county: OtherCounty);
        foreach (var id in (Guid[])[person, person, other]) await ActAsync(AnAct(kind: "care.person.reveal", subject: id.ToString()));
        await ActAsync(AnAct(kind: "care.exit-notice", subject: person.ToString()));
        Assert.Equal([(person, "经办甲"), (person, "经办甲")], (await HitsAsync(AuditCheck.Revealed)).Select(h => (h.PersonId, h.By)));
        var counts = await AskAsync("990100", audit => audit.CountAsync(Cancellation));
        Assert.Equal(2, counts.Count);
        Assert.Equal((2, 1), (counts[(AuditCheck.Revealed, County)], counts[(AuditCheck.Revealed, OtherCounty)]));
    }

    private Task<List<AuditHit>> HitsAsync(AuditCheck check, string region = County) => AskAsync(region, audit => audit.Of(check).ToListAsync(Cancellation));

    /// <summary>As an auditor of the region asks.</summary>
    private Task<T> AskAsync<T>(string region, Func<CareAudit, Task<T>> ask) => DoAsync(services =>
    {
        var auditor = new CurrentUser();
        auditor.Become(Guid.NewGuid(), "审计", [new(Guid.NewGuid(), Role.Auditor, "office", new RegionScope(region))]);
        var clock = new CityClock(new Still(), TimeZoneInfo.Utc);
        return ask(ActivatorUtilities.CreateInstance<CareAudit>(services, ActivatorUtilities.CreateInstance<CareView>(services, auditor, clock), clock));
    });

    private async Task AddAsync(params object[] rows)
    {
        await using var db = Open();
        db.AddRange(rows);
        await db.SaveChangesAsync(Cancellation);
    }

    private ServedPerson Left(int no)
    {
        var person = Person(no);
        (person.State, person.Reason, person.ExitDay, person.LastMonth) = (ServedState.Exited, ExitReason.Death, Day, June);
        return person;
    }

    private ExitNotice Notice(ServedPerson person, ExitReason reason) => new()
    {
        Id = Guid.CreateVersion7(Now), PersonId = person.Id, County = County, Reason = reason, ClaimedFen = 0, CaseNumber = "", Content = Cipher.Seal(ExitNotice.ContentColumn, "1", "甲"), Hash = "0", At = Now,
    };

    private static Recovery Claim(Guid person, Guid payee, int month, RecoveryState state) => new() { Id = Guid.CreateVersion7(Now), PersonId = person, PayeeId = payee, County = County, Month = new(2024, month, 1), AmountFen = 12300, At = Now, State = state };

    private static PayRun Run(int month, PayRunState state) => new() { Id = Guid.CreateVersion7(Now), County = County, Month = new(2024, month, 1), No = 1, Known = Day, DraftedAt = Now, UnitId = "county", State = state };

    private static CareUpload List(DateTimeOffset at) => new() { Id = Guid.CreateVersion7(at), Kind = UploadKind.Moves, County = County, Day = Day, File = "名单.csv", Rows = 1, Matched = 1, Added = 1, At = at, By = "甲", UnitId = "county" };

    private sealed class Still : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}

public sealed class CareAuditTests_on_SQLite() : CareAuditTests(DbEngine.Sqlite);

public sealed class CareAuditTests_on_PostgreSQL() : CareAuditTests(DbEngine.Npgsql);
