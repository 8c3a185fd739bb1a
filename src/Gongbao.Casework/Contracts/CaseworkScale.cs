using System.Globalization;
using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Contracts;

/// <summary>An open case of the scale data: where it is and what it says.</summary>
public sealed record ScaleCase(string Region, string County, string Facts);

/// <summary>全市规模数据 for the host's command line: open cases straight into the tables, to measure desks and lists on. No acts: it is no state that anybody brought about.</summary>
public sealed class CaseworkScale
{
    private const int Chunk = 1000;
    private readonly GongbaoDb _db;
    private readonly Procedures _procedures;
    private readonly CaseOffices _offices;
    private readonly CaseSeal _seal;

    internal CaseworkScale(GongbaoDb db, Procedures procedures, CaseOffices offices, CaseSeal seal) => (_db, _procedures, _offices, _seal) = (db, procedures, offices, seal);

    /// <summary>Name to sign in with, for a level: an account in the unit that has most cases at its step, with the password of the account of that role.</summary>
    public static string NameOf(Role role) => role.ToString().ToLowerInvariant() + ".cases";

    /// <summary>Fills them; each at one of the procedure's steps, a third waiting for check where the step has one, and for issue.</summary>
    /// <param name="procedure">Key of the procedure.</param>
    /// <param name="count">How many.</param>
    /// <param name="today">The day; limits lie around it.</param>
    /// <param name="make">The facts of the case of a number.</param>
    /// <param name="progress">Hears how many there are.</param>
    /// <param name="cancel">Stops; begin again with an empty folder then.</param>
    public async Task FillAsync(string procedure, int count, DateOnly today, Func<int, ScaleCase> make, IProgress<int> progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(make);
        ArgumentNullException.ThrowIfNull(progress);
        var owner = _procedures[procedure];
        _db.ChangeTracker.AutoDetectChangesEnabled = false;
        for (var from = 0; from < count; from += Chunk)
        {
            for (var no = from; no < Math.Min(count, from + Chunk); no++) Add(owner, no, make(no), today);
            await _db.SaveChangesAsync(cancel);
            _db.ChangeTracker.Clear();
            progress.Report(Math.Min(count, from + Chunk));
        }
        await _db.Database.ExecuteSqlRawAsync("ANALYZE", cancel);
    }

    private void Add(IProcedure procedure, int no, ScaleCase made, DateOnly today)
    {
        var (plan, subject) = (procedure.Plan, procedure.SubjectOf(made.Facts));
        var step = plan.Steps[no * 7 % plan.Steps.Count];
        var id = Guid.CreateVersion7();
        var opened = today.AddDays(-(no % 40) - 1);
        _db.Add(new Case
        {
            Id = id,
            Number = string.Create(CultureInfo.InvariantCulture, $"{plan.Prefix}{made.County}-{opened.Year:D4}-9{no:D6}"),
            Procedure = plan.Key,
            Region = made.Region,
            County = made.County,
            Order = string.Join(' ', plan.Steps.Select(s => s.Id)),
            Step = step.Id,
            Stage = StageOf(step.Levels, no / plan.Steps.Count),
            OwnerUnit = _offices.Find(plan.Key, procedure.DutyOf(step, made.Facts), made.Region, today) ?? "",
            OpenedOn = opened,
            Due = opened.AddDays(no % 60),
            Facts = _seal.SealFacts(id, made.Facts),
            Code = _seal.SealCode(id, TrackingCode.New()),
            Name = _seal.SealName(id, subject.Name),
            Identity = _seal.SealIdentity(id, subject.Identity),
            IdentityHash = _seal.HashOf(subject.Identity),
            Acts = 1,
            TouchedAt = new DateTimeOffset(opened.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        });
    }

    private static DraftStage StageOf(int levels, int no) => levels > 2 ? (DraftStage)(no % 3) : no % 2 == 0 ? DraftStage.None : DraftStage.Checked;

    /// <summary>Makes an account a level in the unit that has most cases, for measuring; with the password of the account of that role.</summary>
    /// <returns>Their names; none where there are no cases.</returns>
    public async Task<IReadOnlyList<string>> AccountsAsync(DateOnly today, CancellationToken cancel)
    {
        if (await _db.Set<Case>().GroupBy(c => c.OwnerUnit).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefaultAsync(cancel) is not { } unit) return [];
        foreach (var role in (Role[])[Role.Clerk, Role.Checker, Role.Issuer])
        {
            var name = role.ToString().ToUpperInvariant();
            if (await _db.Users.AsNoTracking().FirstOrDefaultAsync(u => u.NormalizedUserName == name, cancel) is not { } known || await _db.Users.AnyAsync(u => u.UserName == NameOf(role), cancel)) continue;
            var user = new GongbaoUser
            {
                UserName = NameOf(role), NormalizedUserName = NameOf(role).ToUpperInvariant(), DisplayName = NameOf(role), PasswordHash = known.PasswordHash,
                SecurityStamp = Guid.NewGuid().ToString("N"), CreatedAt = known.CreatedAt, LockoutEnabled = true,
            };
            _db.Add(user);
            _db.Add(new RoleHolding { UserId = user.Id, Role = role, UnitId = unit, Since = today.AddYears(-1) });
        }
        await _db.SaveChangesAsync(cancel);
        return [NameOf(Role.Clerk), NameOf(Role.Checker), NameOf(Role.Issuer)];
    }
}
