using Gongbao.Data.Packs;
using Gongbao.Data.Tests.Support;
using Gongbao.Gazette.LoadIssue;
using Gongbao.Gazette.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Gazette;

/// <summary>What tests of the gazette share: publishing, and searching as a page does.</summary>
public abstract class GazetteTest(DbEngine engine) : DatabaseTest(engine)
{
    internal static readonly DateOnly Day = new(2024, 6, 3);

    internal async Task<PublishedIssue> PublishAsync(IssueToPublish issue, IReadOnlyList<PackDocument>? known = null)
    {
        await using var scope = Database.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        var done = await scope.ServiceProvider.GetRequiredService<PublishIssue>().RunAsync(issue, new PackMatch(known ?? []), Cancellation);
        await transaction.CommitAsync(Cancellation);
        return done;
    }

    internal async Task<SearchResults> SearchAsync(string typed, SearchFilter? filter = null, int page = 1)
    {
        await using var scope = Database.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GazetteSearch>().FindAsync(SearchWords.Of(typed), filter ?? new SearchFilter(Day), page, Cancellation);
    }

    internal async Task<T> ReadAsync<T>(Func<GongbaoDb, Task<T>> read)
    {
        await using var db = Open();
        return await read(db);
    }
}
