namespace Gongbao.Gazette.Publishing;

/// <summary>目录: the titled or labelled provisions of a page, two levels, not more than a reader takes in.</summary>
internal static class TableOfContents
{
    private const int Most = 80;

    public static IReadOnlyList<TocEntry> Of(IReadOnlyList<StoredProvision> provisions)
    {
        var byOrder = provisions.ToDictionary(p => p.Order);
        var named = provisions.Where(p => p.Kind != Contracts.ProvisionKind.Annex && p.Label.Length > 0 && (p.Title.Length > 0 || p.Label.EndsWith('条'))).Select(p => new TocEntry(p, LevelOf(p, byOrder))).ToList();
        for (var level = 1; level >= 0; level--)
        {
            var kept = named.Where(e => e.Level <= level).ToList();
            if (kept.Count <= Most || level == 0) return kept;
        }
        return named;
    }

    private static int LevelOf(StoredProvision p, Dictionary<int, StoredProvision> all)
    {
        var level = 0;
        for (var parent = p.Parent; all.TryGetValue(parent, out var up); parent = up.Parent)
            if (up.Label.Length > 0 && up.Kind != Contracts.ProvisionKind.Annex) level++;
        return level;
    }
}

/// <summary>One line of the contents.</summary>
internal readonly record struct TocEntry(StoredProvision Provision, int Level)
{
    public string Text => Provision.Title.Length == 0 ? Provision.Label
        : Provision.Label + (Provision.Label.StartsWith('第') ? "　" : "") + Provision.Title;
}
