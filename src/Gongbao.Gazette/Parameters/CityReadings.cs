using Gongbao.Data;
using Gongbao.Data.Packs;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Parameters;

/// <summary>A choice of reading, of the pack or issued.</summary>
/// <param name="From">The first day on which it counts; null for the pack's first choice of a passage that sets no parameter.</param>
/// <param name="Reading">Identifier of the reading; null while none is chosen.</param>
/// <param name="Basis">What it rests on; an issued choice is decided.</param>
/// <param name="Because">On what the choice rests, or the reason given.</param>
/// <param name="Unit">The unit that decided; null until one has.</param>
/// <param name="On">The day of the decision, or of issue.</param>
/// <param name="Change">The issued change; null for the pack's.</param>
internal sealed record ReadingChoice(DateOnly? From, string? Reading, PackBasis Basis, string? Because, string? Unit, DateOnly? On, Guid? Change = null);

/// <summary>现行理解: the pack's choices with those that officers have issued over them, as <see cref="ParameterShelf"/> lays values over the pack's.</summary>
internal sealed class CityReadings(GongbaoDb db)
{
    /// <summary>The issued choices of all passages, by passage.</summary>
    public async Task<ILookup<string, RuleChange>> IssuedAsync(CancellationToken cancel) =>
        (await db.Set<RuleChange>().AsNoTracking().Where(c => c.Kind == RuleChangeKind.Reading && c.State == RuleChangeState.Issued).ToListAsync(cancel)).ToLookup(c => c.Key);

    /// <summary>In the order of first days; of two for one day the one that counts stands last.</summary>
    public static IReadOnlyList<ReadingChoice> Choices(PackAmbiguity one, IEnumerable<RuleChange> issued) =>
    [
        .. one.Changes.Select(c => new ReadingChoice(c.From, c.InUse, c.Basis, c.Because, c.DecidedBy?.Unit, c.DecidedBy?.Date))
            .Prepend(First(one))
            .Concat(issued.OrderBy(c => c.IssuedAt).ThenBy(c => c.Id).Select(c => new ReadingChoice(c.From, c.Value, PackBasis.Decided, c.Reason, c.UnitId, c.Known, c.Id)))
            .OrderBy(c => c.From ?? DateOnly.MinValue),
    ];

    /// <summary>The choice that counts on a day; before all first days the pack's first.</summary>
    public static ReadingChoice On(PackAmbiguity one, IEnumerable<RuleChange> issued, DateOnly day) =>
        Choices(one, issued).LastOrDefault(c => c.From is not { } from || from <= day) ?? First(one);

    private static ReadingChoice First(PackAmbiguity one) => new(one.Sets?.From, one.InUse, one.Basis, one.Because, one.DecidedBy?.Unit, one.DecidedBy?.Date);
}
