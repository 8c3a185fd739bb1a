using Gongbao.Platform.Charts;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.Overview;

/// <summary>各灯数量: how many items have which light.</summary>
internal readonly record struct LightCounts(int Red, int Amber, int Green, int Grey)
{
    /// <summary>All items with a light.</summary>
    public int Total => Judged + Grey;

    /// <summary>Items whose light says something: all but the grey ones.</summary>
    public int Judged => Red + Amber + Green;

    /// <summary>The light that stands for all of them: the worst there is; grey only when there is no other, null without items.</summary>
    public LightKind? Worst => Red > 0 ? LightKind.Red : Amber > 0 ? LightKind.Amber : Green > 0 ? LightKind.Green : Grey > 0 ? LightKind.Grey : null;

    public int this[LightKind light] => light switch { LightKind.Red => Red, LightKind.Amber => Amber, LightKind.Green => Green, _ => Grey };

    public static LightCounts Of(LightKind light, int count) => light switch
    {
        LightKind.Red => new(count, 0, 0, 0),
        LightKind.Amber => new(0, count, 0, 0),
        LightKind.Green => new(0, 0, count, 0),
        _ => new(0, 0, 0, count),
    };

    public static LightCounts operator +(LightCounts a, LightCounts b) => new(a.Red + b.Red, a.Amber + b.Amber, a.Green + b.Green, a.Grey + b.Grey);

    /// <summary>As a bar shows them, the worst first.</summary>
    /// <param name="href">Where the items of a light are listed.</param>
    public IReadOnlyList<LightCount> Bar(Func<LightKind, string>? href = null)
    {
        var counts = this;
        return [.. new[] { LightKind.Red, LightKind.Amber, LightKind.Green, LightKind.Grey }.Select(l => new LightCount(l, counts[l], href?.Invoke(l)))];
    }
}
