using Gongbao.Kernel;

namespace Gongbao.Data.Packs;

/// <summary>Finds a cited place in a read gazette.</summary>
/// <param name="document">The document that is cited, as the pack describes it.</param>
/// <param name="citation">The place inside it; no steps for the document as a whole.</param>
/// <returns>In how many places of the text it is found; null when the text does not hold the document.</returns>
public delegate int? FindPlaces(PackDocument document, Citation citation);

/// <summary>Every citation of a pack has its form and, where a gazette text is at hand, leads to exactly one place.</summary>
internal static class CitationCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack, FindPlaces? find)
    {
        var documents = new Dictionary<string, PackDocument>();
        foreach (var document in pack.Documents)
        {
            documents.TryAdd(document.Id, document);
            if (document.Number is { } number) documents.TryAdd(number, document);
        }
        return Cited(pack).SelectMany(c => One(c, documents, find)).Concat(Where(pack, find));
    }

    private static IEnumerable<(PackPlace At, string Text)> Cited(Pack pack) =>
        pack.Ambiguities.SelectMany(a => a.Readings).SelectMany(r => r.Cites.Select(c => (r.At, c)))
            .Concat(pack.Chains.SelectMany(c => c.FirstListed is { } first ? [(c.At, c.Cite), (first.At, first.Cite)] : new[] { (c.At, c.Cite) }))
            .Concat(pack.Actions.Select(a => (a.At, a.Cite)))
            .Concat(pack.Commitments.SelectMany(c => c.Sources.Select(s => (c.At, s))))
            .Concat(pack.Parameters.SelectMany(p => p.Values).Where(v => v.Cite is not null).Select(v => (v.At, v.Cite!)))
            .Concat(pack.Cases.SelectMany(c => c.Cases).SelectMany(c => c.Expect.Cites.Select(cite => (c.Expect.At, cite))))
            .Concat(pack.Mechanism.Select(m => (m.At, m.Cite)))
            .Concat(ProcedureCheck.Cited(pack));

    private static IEnumerable<PackProblem> One((PackPlace At, string Text) cite, Dictionary<string, PackDocument> documents, FindPlaces? find)
    {
        if (!Citation.TryParse(cite.Text, out var citation, out var reason)) yield return new(cite.At, "NotACitation", cite.Text, $"{reason.Problem} {reason.Position + 1}");
        else if (!documents.TryGetValue(citation.Document?.ToString() ?? citation.DocumentId ?? "", out var document))
            yield return new(cite.At, "CitesUnknown", cite.Text);
        else foreach (var problem in Find(cite.At, cite.Text, document, citation, find)) yield return problem;
    }

    // Where a relation is printed is a place in the document that has it.
    private static IEnumerable<PackProblem> Where(Pack pack, FindPlaces? find)
    {
        foreach (var document in pack.Documents)
            foreach (var relation in RelationCheck.RelationsOf(document))
            {
                if (relation.Where is not { } where) continue;
                if (!Citation.TryParse(where, out var citation, out var reason)) yield return new(relation.At, "NotACitation", where, $"{reason.Problem} {reason.Position + 1}");
                else foreach (var problem in Find(relation.At, where, document, citation, find)) yield return problem;
            }
    }

    private static IEnumerable<PackProblem> Find(PackPlace at, string text, PackDocument document, Citation citation, FindPlaces? find)
    {
        if (find is null) yield break;
        var places = find(document, citation);
        if (places is null) yield return new(at, "CitedNotRead", document.Number ?? document.Title);
        else if (places == 0) yield return new(at, "CitedNowhere", text);
        else if (places > 1) yield return new(at, "CitedTwice", text, $"{places}");
    }
}
