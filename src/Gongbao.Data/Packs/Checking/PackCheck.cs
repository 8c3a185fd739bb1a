namespace Gongbao.Data.Packs;

/// <summary>核对: everything that is wrong in a pack, in the order of files and lines, not only the first thing.</summary>
public static class PackCheck
{
    /// <summary>Checks the pack in a folder.</summary>
    /// <param name="folder">The pack's folder.</param>
    /// <param name="findPlaces">Finds cited places in a read gazette; null when no text is at hand, and citations are then checked for form only.</param>
    /// <returns>Empty when the pack is in order.</returns>
    public static IReadOnlyList<PackProblem> Run(string folder, FindPlaces? findPlaces = null)
    {
        var (pack, form) = Pack.Read(folder);
        if (pack is null) return form;
        return [.. form.Concat(ManifestCheck.Problems(pack))
            .Concat(RegionCheck.Problems(pack))
            .Concat(UnitCheck.Problems(pack))
            .Concat(TemplateCheck.Problems(pack))
            .Concat(SuccessionCheck.Problems(pack))
            .Concat(DocumentCheck.Problems(pack))
            .Concat(RelationCheck.Problems(pack))
            .Concat(AmbiguityCheck.Problems(pack))
            .Concat(ChainCheck.Problems(pack))
            .Concat(CommitmentCheck.Problems(pack))
            .Concat(ResponsibleCheck.Problems(pack))
            .Concat(ParameterCheck.Problems(pack))
            .Concat(ProcedureCheck.Problems(pack))
            .Concat(Doubles(pack.Mechanism, m => m.Id))
            .Concat(CalendarCheck.Problems(pack))
            .Concat(CitationCheck.Problems(pack, findPlaces))
            .Distinct().OrderBy(p => p.Place)];
    }

    /// <summary>Doubles within one file or folder; those that replace an entry of a base pack are meant.</summary>
    internal static IEnumerable<PackProblem> Doubles<T>(IEnumerable<T> entries, Func<T, string> id) where T : PackEntry
    {
        var seen = new Dictionary<string, PackPlace>();
        foreach (var entry in entries)
            if (!seen.TryAdd(id(entry), entry.At)) yield return new(entry.At, "DoubleId", id(entry), seen[id(entry)].ToString());
    }

    /// <summary>True when following <paramref name="parent"/> from <paramref name="id"/> comes back to it.</summary>
    internal static bool GoesInACircle(string id, Func<string, string?> parent)
    {
        var seen = new HashSet<string> { id };
        for (var at = parent(id); at is not null; at = parent(at))
            if (!seen.Add(at)) return true;
        return false;
    }
}
