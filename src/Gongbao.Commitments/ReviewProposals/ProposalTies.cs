using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>
/// 比对: which proposals say the same (疑似重复), which contradict each other (疑似矛盾), and which are in the register already (疑似已立项).
/// It only points; a person decides.
/// </summary>
internal sealed class ProposalTies
{
    private readonly Dictionary<Guid, List<ProposalLine>> same = [];
    private readonly Dictionary<Guid, List<ProposalLine>> other = [];
    private readonly Dictionary<Guid, RegisteredLine> known = [];

    /// <param name="lines">Proposals that stand against each other: those of a document and whatever of other documents is near one of them.</param>
    /// <param name="registered">Items of the register that have a source in the document.</param>
    public ProposalTies(IReadOnlyList<ProposalLine> lines, IReadOnlyList<RegisteredLine> registered)
    {
        foreach (var group in lines.Where(l => l.State != ProposalState.Rejected).GroupBy(l => l.FigureKey is null ? $"{l.Kind}" : $"{l.Kind} {l.FigureKey}"))
            Pair(group, SaysTheSame, same);
        foreach (var group in lines.Where(l => l.FigureKey is not null && l.State != ProposalState.Rejected).GroupBy(l => $"{l.Kind} {l.SubjectKey} {l.Measure} {l.Deadline}"))
            if (group.Select(l => l.FigureKey).Distinct().Count() == 2) Pair(group, Contradicts, other);
        foreach (var line in lines.Where(l => l.IsOpen))
            if (Find(line, registered, lines) is { } item) known[line.Id] = item;
    }

    /// <summary>Proposals that say the same, decided or not.</summary>
    public IReadOnlyList<ProposalLine> Same(Guid id) => same.GetValueOrDefault(id) ?? [];

    /// <summary>Proposals that give another figure for the same subject.</summary>
    public IReadOnlyList<ProposalLine> Contradicting(Guid id) => other.GetValueOrDefault(id) ?? [];

    /// <summary>The item of the register that this open proposal seems to be.</summary>
    public RegisteredLine? Known(Guid id) => known.GetValueOrDefault(id);

    private static void Pair(IEnumerable<ProposalLine> group, Func<ProposalLine, ProposalLine, bool> tied, Dictionary<Guid, List<ProposalLine>> into)
    {
        var lines = group.ToList();
        for (var i = 0; i < lines.Count; i++)
            for (var j = i + 1; j < lines.Count; j++)
                if (tied(lines[i], lines[j]))
                {
                    (into.TryGetValue(lines[i].Id, out var a) ? a : into[lines[i].Id] = []).Add(lines[j]);
                    (into.TryGetValue(lines[j].Id, out var b) ? b : into[lines[j].Id] = []).Add(lines[i]);
                }
    }

    // Two targets of one provision are two targets, whatever they count.
    private static bool SaysTheSame(ProposalLine a, ProposalLine b)
    {
        if (a.DocumentKey == b.DocumentKey && a.Path == b.Path) return false;
        if (a.FigureKey is null) return Holds(a.SubjectKey, b.SubjectKey);
        if (a.Deadline is not null && b.Deadline is not null && a.Deadline != b.Deadline) return false;
        return Likeness.Alike(a.SubjectKey, b.SubjectKey) || (IsRare(a.FigureKey) && Likeness.Common(a.SubjectKey, b.SubjectKey) >= 2);
    }

    private static bool Holds(string a, string b) =>
        a.Length >= Telling && b.Length >= Telling && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    // 2500亿元 is hardly printed twice for two things, 3家 is.
    private static bool IsRare(string figureKey) => figureKey.IndexOf('|', StringComparison.Ordinal) >= 3;

    // 营业收入 stands in the part of each chain with another figure: two figures contradict each other, many are many things,
    // and a subject that does not name what it means says nothing about another annex.
    private static bool Contradicts(ProposalLine a, ProposalLine b) =>
        a.FigureKey != b.FigureKey && a.Deadline is not null && a.Path != b.Path
        && (a.SubjectKey.Length >= Telling || (a.DocumentKey == b.DocumentKey && a.Annex == b.Annex));

    private static RegisteredLine? Find(ProposalLine line, IReadOnlyList<RegisteredLine> registered, IReadOnlyList<ProposalLine> lines)
    {
        var here = registered.Where(r => r.Open && r.Kind == line.Kind && r.Path == line.Path && (line.Kind != ItemKind.Target || r.FigureKey == line.FigureKey)).ToList();
        if (here.Count == 0) return null;
        var alone = here.Count == 1 && lines.Count(l => l.DocumentKey == line.DocumentKey && l.Kind == line.Kind && l.Path == line.Path && l.FigureKey == line.FigureKey) == 1;
        if (alone) return here[0];
        var nearest = here.MaxBy(r => Likeness.Common(Likeness.Key(r.Title), line.SubjectKey))!;
        return Likeness.Common(Likeness.Key(nearest.Title), line.SubjectKey) > 0 ? nearest : null;
    }

    /// <summary>Shortest wording that tells what it means without the words around it.</summary>
    private const int Telling = 6;
}
