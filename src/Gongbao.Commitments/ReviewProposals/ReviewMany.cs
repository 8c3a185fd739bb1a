using System.Globalization;
using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>批量办理: accepts or merges many proposals, each as an act of its own with its own result. What needs a look is left for one.</summary>
internal sealed class ReviewMany(AcceptProposal accept, MergeProposal merge)
{
    /// <summary>Most proposals at once.</summary>
    public const int Most = 100;

    /// <param name="scene">The page as loaded.</param>
    /// <param name="ticked">Id and version of each, as <see cref="Tick"/> writes them.</param>
    /// <param name="merges">Merge into the items that the register has, instead of registering.</param>
    /// <param name="hand">Who decides.</param>
    /// <param name="cancel">Stops between two of them.</param>
    public async Task<IReadOnlyList<RowResult>> RunAsync(ReviewScene scene, IEnumerable<string?> ticked, bool merges, Hand hand, CancellationToken cancel)
    {
        var results = new List<RowResult>();
        foreach (var (tick, i) in ticked.Take(Most).Select((t, i) => (t, i)))
        {
            if (Read(tick) is not (var id, var seen) || scene.Lines.FirstOrDefault(l => l.Id == id) is not { } line) continue;
            results.Add(await OneAsync(scene, line, seen, merges, hand.ForRow(i), cancel));
        }
        return results;
    }

    public static string Tick(ProposalLine line) => string.Create(CultureInfo.InvariantCulture, $"{line.Id}:{line.Version}");

    private async Task<RowResult> OneAsync(ReviewScene scene, ProposalLine line, int seen, bool merges, Hand hand, CancellationToken cancel)
    {
        if (merges)
            return scene.Ties.Known(line.Id) is { } known || !line.IsOpen
                ? new RowResult(line, await merge.RunAsync(line.Id, seen, scene.Ties.Known(line.Id)?.Id ?? line.ItemId ?? Guid.Empty, hand, cancel), null)
                : new RowResult(line, null, LookReason.NotKnown);
        if (line.IsOpen && Look(scene, line) is { } look) return new RowResult(line, null, look);
        return new RowResult(line, await accept.RunAsync(line.Id, seen, [], hand, cancel), null);
    }

    private static LookReason? Look(ReviewScene scene, ProposalLine line) =>
        scene.Ties.Known(line.Id) is not null ? LookReason.Known
        : scene.Ties.Same(line.Id).Count > 0 ? LookReason.Same
        : scene.Ties.Contradicting(line.Id).Count > 0 ? LookReason.Contradiction : null;

    private static (Guid Id, int Seen)? Read(string? tick)
    {
        var parts = (tick ?? "").Split(':');
        return parts.Length == 2 && Guid.TryParse(parts[0], out var id) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? (id, seen) : null;
    }
}

/// <summary>What became of one of many.</summary>
/// <param name="Line">The proposal.</param>
/// <param name="Outcome">Done or refused; null: not tried.</param>
/// <param name="Look">Why it was not tried.</param>
internal sealed record RowResult(ProposalLine Line, Outcome? Outcome, LookReason? Look);

/// <summary>须单独核对的原因.</summary>
internal enum LookReason
{
    /// <summary>疑似已立项.</summary>
    Known,

    /// <summary>疑似重复.</summary>
    Same,

    /// <summary>疑似矛盾.</summary>
    Contradiction,

    /// <summary>没有找到可并入的事项.</summary>
    NotKnown,
}
