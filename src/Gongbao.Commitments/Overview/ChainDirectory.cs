using Gongbao.Data.Packs;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.Overview;

/// <summary>产业链目录: the chains of the pack, in the plan's order.</summary>
internal sealed class ChainDirectory(Pack pack)
{
    private readonly Dictionary<string, PackName> _names = pack.Chains.GroupBy(c => c.Id).ToDictionary(g => g.Key, g => g.First().Name);

    /// <summary>Ids.</summary>
    public IReadOnlyList<string> All { get; } = [.. pack.Chains.Select(c => c.Id)];

    /// <summary>Name in the language of the current request; an unknown id is shown as it is.</summary>
    public string NameOf(string id) => !_names.TryGetValue(id, out var name) ? id : Display.IsChinese ? name.Zh : name.En;
}
