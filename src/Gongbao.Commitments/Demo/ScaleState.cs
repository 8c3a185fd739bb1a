using System.Globalization;
using Gongbao.Commitments.Lights;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Commitments.Rounds;
using Gongbao.Data;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Platform.Parts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Demo;

/// <summary>全市规模数据 of the invented city: a register of any size with years of monthly reports, straight into the tables, to measure pages and rounds on. No acts and no steps: it is no state that anybody brought about.</summary>
internal sealed class ScaleState(GongbaoDb db, Pack pack)
{
    /// <summary>A register with more items than this was filled before, or is somebody's work.</summary>
    public const int Most = 2000;
    private const int Chunk = 5000, Saved = 1000, Half = 6;
    private static readonly int[] Since = [2, 20, 45];
    private readonly ScaleRows _rows = new(db);

    public Task<bool> IsFilledAsync(CancellationToken cancel) => db.Set<CommitmentItem>().OrderBy(i => i.Number).Skip(Most).AnyAsync(cancel);

    /// <summary>Fills the register. Stopped midway it is of no use: begin again with an empty folder.</summary>
    /// <returns>How many reports it has.</returns>
    public async Task<long> FillAsync(int items, int years, DateOnly today, IProgress<int> progress, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        // nothing is lost that cannot be made again
        if (db.Engine == DbEngine.Sqlite) await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=OFF; PRAGMA cache_size=-500000; PRAGMA temp_store=MEMORY;", cancel);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var last = ReportPeriod.Of(Cadence.Monthly, today).Previous;
        var first = last with { First = last.First.AddMonths(1 - 12 * years) };
        long reports = 0;
        for (var from = 0; from < items; from += Chunk)
        {
            var to = Math.Min(items, from + Chunk);
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            for (var no = from; no < to; no += Saved) await ItemsAsync(no, Math.Min(to, no + Saved), first.First, today, cancel);
            var range = $"i.number >= '{Number(from, first)}' AND i.number <= '{Number(to - 1, first)}'";
            await BesideAsync(range, first.First, cancel);
            reports += await ReportsAsync(range, first, last, cancel);
            await SpansAsync(range, first.First, today, cancel);
            await transaction.CommitAsync(CancellationToken.None);
            progress.Report(to);
        }
        if (!await db.Set<RoundDay>().AnyAsync(d => d.Day == today, cancel)) db.Add(new RoundDay { Day = today });
        await db.SaveChangesAsync(cancel);
        // without it neither engine knows which of two indexes leads to fewer rows
        await db.Database.ExecuteSqlRawAsync("ANALYZE", cancel);
        await db.Database.CloseConnectionAsync();
        return reports;
    }

    private static string Number(int no, ReportPeriod first) => Number(no, first.First);

    // beyond what a pack lists, so that a range of numbers holds nothing else
    private static string Number(int no, DateOnly first) => string.Create(CultureInfo.InvariantCulture, $"{first.Year:D4}-9{no:D6}");

    private async Task ItemsAsync(int from, int to, DateOnly first, DateOnly today, CancellationToken cancel)
    {
        for (var no = from; no < to; no++) db.Add(Item(no, first, today));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    // primes, so that unit, light, region and chain do not go together
    private CommitmentItem Item(int no, DateOnly first, DateOnly today)
    {
        var units = pack.Units.Where(u => u.Kind is UnitKind.Bureau or UnitKind.Government && u.Region is not null).ToList();
        var regions = pack.Regions.Where(r => r.CountsAsCounty).ToList();
        var (unit, mark) = (units[no * 13 % units.Count].Id, no * 7919L % 100);
        var (status, light) = Fate(mark);
        var isTarget = no % 3 == 0;
        return new CommitmentItem
        {
            Id = new Guid(no + 1, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0]),
            Number = Number(no, first),
            Kind = isTarget ? ItemKind.Target : no % 3 == 1 ? ItemKind.Task : ItemKind.Duty,
            Origin = ItemOrigin.Document,
            Title = $"演示事项{no + 1}：推进第{no % 97 + 1}项重点工作",
            TitleEn = $"Demonstration item {no + 1}",
            RegionCode = no % 2 == 0 ? null : regions[no * 17 % regions.Count].Code,
            ChainId = no % 4 == 0 && pack.Chains.Count > 0 ? pack.Chains[no * 31 % pack.Chains.Count].Id : null,
            DocumentNumber = $"云府发〔{first.Year + no % 5}〕{no % 50 + 1}号",
            TargetKind = isTarget ? Contracts.TargetKind.Level : null,
            Comparator = isTarget ? Contracts.Comparator.AtLeast : null,
            Value = isTarget ? 200 : null,
            Measure = isTarget ? "家" : null,
            DefinitionAgreed = isTarget,
            Baseline = isTarget ? 100 : null,
            BaselineOn = isTarget ? first.AddDays(-1) : null,
            Deadline = today.AddDays((int)(no * 37L % 900) - 60),
            Status = status,
            OwnerUnitId = mark == 50 ? null : unit,
            OwnerBasis = mark == 50 ? OwnerBasis.None : OwnerBasis.Set,
            ProposedOwnerUnitId = unit,
            Published = no % 5 != 0,
            LatestValue = isTarget ? 150 : null,
            LatestOn = isTarget ? today.AddDays(-today.Day) : null,
            ReportedTo = today.AddDays(-today.Day),
            Light = light,
            LightReason = light switch { LightKind.Green => LightReason.OnTrack, LightKind.Amber => LightReason.ReportLate, LightKind.Red => LightReason.FarBehind, LightKind.Grey => LightReason.NoDefinition, _ => LightReason.Withdrawn },
            LightSince = today.AddDays(-Since[no % Since.Length]),
            RegisteredOn = first,
            EndedOn = status >= ItemStatus.Closed ? today.AddDays(-Since[no % Since.Length]) : null,
        };
    }

    private static (ItemStatus Status, LightKind? Light) Fate(long mark) => mark switch
    {
        < 55 => (ItemStatus.Reporting, LightKind.Green),
        < 60 => (ItemStatus.UnderReview, LightKind.Green),
        < 75 => (ItemStatus.Reporting, LightKind.Amber),
        < 85 => (ItemStatus.Reporting, LightKind.Red),
        < 92 => (ItemStatus.Assigned, LightKind.Grey),
        < 98 => (ItemStatus.Closed, LightKind.Green),
        _ => (ItemStatus.Withdrawn, null),
    };

    private async Task BesideAsync(string range, DateOnly first, CancellationToken cancel)
    {
        await _rows.AddAsync<CycleRule>(range, cancel, ("Id", _rows.Id(1, 0)), ("ItemId", "i.id"), ("Since", _rows.Text<CycleRule>("Since", first)), ("Cadence", _rows.Text<CycleRule>("Cadence", Cadence.Monthly)),
            ("DueDays", "7"), ("Basis", _rows.Text<CycleRule>("Basis", CycleBasis.Practice)), ("SetBy", "'演示'"));
        await _rows.AddAsync<CommitmentUnit>(range, cancel, ("ItemId", "i.id"), ("Place", "0"), ("PrintedName", "i.proposed_owner_unit_id"), ("UnitId", "i.proposed_owner_unit_id"), ("Role", _rows.Text<CommitmentUnit>("Role", UnitRole.Co)));
        await _rows.AddAsync<CommitmentSource>(range, cancel, ("ItemId", "i.id"), ("Place", "0"), ("DocumentNumber", "i.document_number"), ("Path", "'一/1.'"));
    }

    private async Task<long> ReportsAsync(string range, ReportPeriod first, ReportPeriod last, CancellationToken cancel)
    {
        string Light(LightKind light) => _rows.Text<CommitmentItem>("Light", light);
        string Status(ItemStatus status) => _rows.Text<CommitmentItem>("Status", status);
        string Due(DueState state) => _rows.Text<ReportDue>("State", state);
        string State(ReportState state) => _rows.Text<ProgressReport>("State", state);
        var owned = range + " AND i.owner_unit_id IS NOT NULL";
        var (reports, no) = (0L, 0);
        for (var period = first; period.First <= last.First; period = period.Next, no++)
        {
            var (end, due, isLast) = (period.End, period.End.AddDays(7), period == last);
            var missed = $"i.light = {Light(LightKind.Amber)}";
            var state = !isLast ? Due(DueState.Accepted)
                : $"CASE WHEN {missed} THEN {Due(DueState.Missed)} WHEN i.status = {Status(ItemStatus.UnderReview)} THEN {Due(DueState.Issued)} ELSE {Due(DueState.Accepted)} END";
            await _rows.AddAsync<ReportDue>(owned, cancel, ("ItemId", "i.id"), ("UnitId", "i.owner_unit_id"), ("Period", $"'{period}'"), ("PeriodEnd", _rows.Text<ReportDue>("PeriodEnd", end)),
                ("Opens", _rows.Text<ReportDue>("Opens", end.AddDays(1))), ("Due", _rows.Text<ReportDue>("Due", due)), ("State", state),
                ("LateSince", isLast ? $"CASE WHEN {missed} THEN {_rows.Text<ReportDue>("LateSince", due.AddDays(1))} END" : _rows.Text<ReportDue>("LateSince", null)));
            reports += await _rows.AddAsync<ProgressReport>(isLast ? $"{owned} AND NOT ({missed} AND i.light IS NOT NULL)" : owned, cancel, ("Id", _rows.Id(2, no)), ("ItemId", "i.id"), ("UnitId", "i.owner_unit_id"), ("Period", $"'{period}'"),
                ("PeriodEnd", _rows.Text<ProgressReport>("PeriodEnd", end)), ("Revision", "1"), ("Value", _rows.Text<ProgressReport>("Value", 100m + no)), ("Text", "'按计划推进。'"), ("Version", "4"),
                ("State", isLast ? $"CASE WHEN i.status = {Status(ItemStatus.UnderReview)} THEN {State(ReportState.Issued)} ELSE {State(ReportState.Accepted)} END" : State(ReportState.Accepted)));
        }
        return reports;
    }

    // a span each half-year, and the one that holds, which began on one of three days
    private async Task SpansAsync(string range, DateOnly first, DateOnly today, CancellationToken cancel)
    {
        foreach (var before in Since)
        {
            var began = today.AddDays(-before);
            var here = $"{range} AND i.light_since = {_rows.Text<CommitmentItem>("LightSince", began)}";
            var no = 0;
            var was = (LightKind?)null;
            for (var since = first; since < began; since = since.AddMonths(Half), no++)
            {
                var next = since.AddMonths(Half) < began ? since.AddMonths(Half) : began;
                var light = no % 2 == 0 ? LightKind.Green : LightKind.Amber;
                await SpanAsync(here, no, since, next.AddDays(-1), _rows.Text<LightSpan>("Light", light), was, _rows.Text<LightSpan>("Reason", no % 2 == 0 ? LightReason.OnTrack : LightReason.Behind), cancel);
                was = light;
            }
            await SpanAsync(here, no, began, null, "i.light", was, "i.light_reason", cancel);
        }
    }

    private Task<int> SpanAsync(string range, int no, DateOnly since, DateOnly? until, string light, LightKind? was, string reason, CancellationToken cancel) => _rows.AddAsync<LightSpan>(range, cancel,
        ("Id", _rows.Id(3, no)), ("ItemId", "i.id"), ("Since", _rows.Text<LightSpan>("Since", since)), ("Until", _rows.Text<LightSpan>("Until", until)), ("Light", light), ("Was", _rows.Text<LightSpan>("Was", was)),
        ("Reason", reason), ("Reasons", "'[]'"), ("Law", "'2020-01-01'"));
}
