namespace Gongbao.Data.Packs;

internal static class RelationCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        var byId = new Dictionary<string, PackDocument>();
        var byNumber = new Dictionary<string, PackDocument>();
        foreach (var document in pack.Documents)
        {
            byId.TryAdd(document.Id, document);
            if (document.Number is { } number) byNumber.TryAdd(number, document);
        }
        return pack.Documents.SelectMany(d => RelationsOf(d).SelectMany(r => One(d, r, byId, byNumber)).Concat(Later(d, byId)));
    }

    /// <summary>All ties of a document, whatever their kind.</summary>
    public static IEnumerable<PackRelation> RelationsOf(PackDocument d) =>
        [.. d.Repeals, .. d.Amends, .. d.Implements, .. d.Cites, .. d.Interprets, .. d.ApprovedBy, .. d.Meeting?.Adopted ?? []];

    private static IEnumerable<PackProblem> One(PackDocument from, PackRelation relation, Dictionary<string, PackDocument> byId, Dictionary<string, PackDocument> byNumber)
    {
        if (relation.Document is { } id)
        {
            if (!byId.ContainsKey(id)) yield return new(relation.At, "NoDocument", id);
            else if (id == from.Id) yield return new(relation.At, "RelationToItself");
        }
        else if (relation is { Number: null, Title: null }) yield return new(relation.At, "RelationToNothing");
        else if (relation.Number is { } number && byNumber.TryGetValue(number, out var own)) yield return new(relation.At, "NotExternal", number, own.Id);
        else if (!relation.External) yield return new(relation.At, "ExternalNotSaid", relation.Number ?? relation.Title!);
    }

    private static IEnumerable<PackProblem> Later(PackDocument from, Dictionary<string, PackDocument> byId) =>
        from.Repeals.Concat(from.Amends)
            .Where(r => r.Document is { } id && byId.TryGetValue(id, out var to) && Day(to) > Day(from))
            .Select(r => new PackProblem(r.At, "RepealsLater", r.Document!));

    private static DateOnly? Day(PackDocument d) => d.Date?.Printed ?? d.Date?.Inferred;
}
