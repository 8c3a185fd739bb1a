using System.Text.Json;
using Gongbao.Casework.Cases;
using Gongbao.Data;
using Gongbao.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Notices;

/// <summary>公示栏: the notices that stand today. Only what a notice shows is read, never the case behind it.</summary>
internal sealed class NoticeBoard(GongbaoDb db)
{
    /// <summary>The notices of a place, or of the city.</summary>
    /// <param name="place">Code of a county or township; null: all.</param>
    /// <param name="today">The day.</param>
    /// <param name="state">Which page of the list.</param>
    public async Task<ListPage<StandingNotice>> ListAsync(string? place, DateOnly today, ListState state)
    {
        var standing = Standing(today);
        if (place is not null)
        {
            var last = place + "~";
            standing = standing.Where(n => n.Region.CompareTo(place) >= 0 && n.Region.CompareTo(last) <= 0);
        }
        var page = await standing.OrderBy(n => n.Until).ThenBy(n => n.Id).ToPageAsync(state);
        return new([.. page.Rows.Select(StandingNotice.Of)], page.Total);
    }

    /// <summary>One notice; null once its last day is over.</summary>
    public async Task<StandingNotice?> FindAsync(Guid id, DateOnly today, CancellationToken cancel) =>
        await Standing(today).FirstOrDefaultAsync(n => n.Id == id, cancel) is { } found ? StandingNotice.Of(found) : null;

    private IQueryable<PublicNotice> Standing(DateOnly today) => db.Set<PublicNotice>().AsNoTracking().Where(n => n.From <= today && n.Until >= today && n.TakenDownAt == null);
}

/// <summary>在公示的一条.</summary>
internal sealed record StandingNotice(Guid Id, Guid CaseId, string Procedure, string Region, DateOnly From, DateOnly Until, IReadOnlyList<KeyValuePair<string, string>> Shown)
{
    public static StandingNotice Of(PublicNotice row) =>
        new(row.Id, row.CaseId, row.Procedure, row.Region, row.From, row.Until, [.. JsonSerializer.Deserialize<Dictionary<string, string>>(row.Shown)!]);
}
