using System.Globalization;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Acts;
using Gongbao.Data.Encryption;
using Gongbao.Data.Identity;
using Gongbao.Data.Tests.Support;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Care;

/// <summary>What tests of the register of persons served and of payments share: invented persons of an invented county, and three officers.</summary>
public abstract class CareTest(DbEngine engine) : DatabaseTest(engine)
{
    internal const string County = "990181", OtherCounty = "990102";
    internal static readonly DateOnly Day = new(2024, 6, 3), June = new(2024, 6, 1);
    private int minute;

    internal ParameterBook Book { get; set; } = BookOf();

    internal static ParameterBook BookOf(params DatedValue[] raises)
    {
        DateOnly first = new(2023, 1, 1);
        Parameter Of(string key, ParameterUnit unit, params DatedValue[] values) => new(key, unit, values) { Zh = key, En = key, Regional = RegionalRule.Free };
        Parameter Money(string key, long fen, params DatedValue[] more) => Of(key, ParameterUnit.YuanMonth, [new(first, ParameterValue.Of(fen)), .. more]);
        Parameter Words(string key, params string[] words) => Of(key, ParameterUnit.Words, new DatedValue(first, ParameterValue.Of(words)));
        return new([
            Money("care.standard.home", 60000, raises), Money("care.standard.day", 60000), Money("care.standard.institution", 100000), Money("care.standard.public", 253000),
            Words("care.pool.noninstitution", "living", "nursing"), Words("care.pool.institution", "living", "nursing", "subsistence", "old-age", "other"),
            Of("care.pay.lookback", ParameterUnit.Months, new DatedValue(first, ParameterValue.Of(24))),
            Words("care.exit.month-paid", "death"), Words("care.change.month-counts", "account-changed"),
            Words("care.bank.columns", "reference", "payee", "account", "bank", "amount", "remark"), Words("care.bank.encoding", "gb18030"),
            Of("care.statistics.smallest", ParameterUnit.Count, new DatedValue(first, ParameterValue.Of(5))),
        ]);
    }

    /// <summary>A valid identity number that nobody has: of a place whose code GB/T 2260 gives to nobody.</summary>
    internal static string Identity(int no, string place = "990102")
    {
        var body = place + new DateOnly(1950, 1, 1).AddDays(no % 18_000).ToString("yyyyMMdd", CultureInfo.InvariantCulture) + (no / 18_000 % 1000).ToString("D3", CultureInfo.InvariantCulture);
        var sum = body.Aggregate(0, (s, c) => (s + c - '0') * 2 % 11);
        return body + "10X98765432"[sum % 11];
    }

    internal CaseHand Hand(Role role, int no = 1, string unit = "county", DateOnly? day = null, FormToken? form = null, Guid? coverOf = null)
    {
        var id = new Guid(no, (short)role, 0, [4, 0, 0, 0, 0, 0, 0, 0]);
        var scope = new RegionScope(unit == "county" ? County : OtherCounty);
        // each act a minute after the one before
        var on = day ?? Day;
        return new(new Actor(id.ToString(), $"{role}{no}"), new HeldRole(id, role, unit, scope, coverOf, coverOf is null ? null : "AB"), new DateTimeOffset(on, new TimeOnly(1, 0), TimeSpan.Zero).AddMinutes(++minute), on, form);
    }

    internal ServedRegister Register => new(Cipher, Book, TestCity.Pack, Database.Services.GetRequiredService<WriteExitNotice>());

    internal async Task<T> DoAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Database.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    internal Task<CareResult> RunsAsync(Func<PayRuns, Task<CareResult>> act) =>
        DoAsync(services => act(ActivatorUtilities.CreateInstance<PayRuns>(services, Book)));

    internal async Task<T> ReadAsync<T>(Func<GongbaoDb, Task<T>> read)
    {
        await using var db = Open();
        return await read(db);
    }

    internal ServedPerson Person(int no, string county = County, int household = HouseholdKind.Subsistence)
    {
        var (id, number) = (Guid.CreateVersion7(Now.AddMilliseconds(no)), Identity(no));
        var row = RowId.Of(id);
        return new()
        {
            Id = id, County = county, Township = county + "101", Name = Cipher.Seal(CareColumns.Name, row, $"甲{no}"), IdNumber = Cipher.Seal(CareColumns.IdNumber, row, number),
            IdHash = Cipher.Lookup(CareColumns.IdNumber, number), Birth = ResidentId.Parse(number).BirthDate, Kind = DisabilityKind.Physical, Grade = 1, Household = household,
        };
    }

    internal Payee Account(int no) => AccountLike(no, no);

    /// <summary>A payee of their own with the account of another.</summary>
    internal Payee AccountLike(int no, int sameAs)
    {
        var id = Guid.CreateVersion7(Now.AddMilliseconds(no));
        var (row, account) = (RowId.Of(id), "62000000" + sameAs.ToString("D8", CultureInfo.InvariantCulture));
        return new()
        {
            Id = id, Kind = PayeeKind.Carer, Name = Cipher.Seal(CareColumns.PayeeName, row, $"乙{no}"), Bank = Cipher.Seal(CareColumns.Bank, row, "云汀农商银行"),
            Account = Cipher.Seal(CareColumns.Account, row, account), AccountHash = Cipher.Lookup(CareColumns.Account, account),
        };
    }

    internal static CareSpan Span(ServedPerson person, Payee payee, DateOnly since, CareService service = CareService.Home, DateOnly? until = null, long living = 10000, long subsistence = 0, long sources = 0) => new()
    {
        Id = Guid.CreateVersion7(Now), PersonId = person.Id, PayeeId = payee.Id, County = person.County, Since = since, Until = until, Service = service, StandardFen = 60000,
        LivingFen = living, NursingFen = 10000, SubsistenceFen = subsistence, OldAgeFen = 0, OtherFen = 0, SourcesFen = sources, Event = CareEvent.Approved, EventDay = since.AddDays(-5),
        Basis = "甲府办发〔2023〕1号", ChangedAt = new DateTimeOffset(2023, 12, 1, 0, 0, 0, TimeSpan.Zero),
    };

    /// <summary>One person served at home since a day.</summary>
    internal async Task<(Guid Person, Guid Payee)> ServeAsync(int no, DateOnly since, CareService service = CareService.Home, string county = County, int household = HouseholdKind.Subsistence)
    {
        await using var db = Open();
        var (person, payee) = (Person(no, county, household), Account(no));
        db.AddRange(person, payee, Span(person, payee, since, service));
        await db.SaveChangesAsync(Cancellation);
        return (person.Id, payee.Id);
    }

    internal async Task<Guid> DraftAsync(DateOnly month, DateOnly? day = null)
    {
        var done = await RunsAsync(r => r.DraftAsync(County, month, Hand(Role.Clerk, day: day ?? month.AddDays(4)), Cancellation));
        Assert.Null(done.Refusal);
        return done.Id;
    }

    /// <summary>A roll drafted, checked and issued.</summary>
    internal async Task<Guid> PayAsync(DateOnly month, DateOnly? day = null)
    {
        var id = await DraftAsync(month, day);
        Assert.Null((await RunsAsync(r => r.CheckAsync(id, 0, Hand(Role.Checker, 2, day: day ?? month.AddDays(4)), Cancellation))).Refusal);
        Assert.Null((await RunsAsync(r => r.IssueAsync(id, 1, Hand(Role.Issuer, 3, day: day ?? month.AddDays(4)), Cancellation))).Refusal);
        return id;
    }

    internal Task<List<PayLine>> LinesAsync(Guid run) => ReadAsync(db => db.Set<PayLine>().AsNoTracking().Where(l => l.RunId == run).OrderBy(l => l.No).ToListAsync(Cancellation));
}
