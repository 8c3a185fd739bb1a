namespace Gongbao.Rules.Simulation;

/// <summary>一地合计: how one region's people were decided.</summary>
/// <param name="Granted">To whom the rule grants.</param>
/// <param name="Refused">To whom it does not.</param>
/// <param name="Unknown">Of whom a fact is missing that could turn it.</param>
/// <param name="AmountFen">Of those granted, in fen.</param>
public readonly record struct RegionTotal(int Granted, int Refused, int Unknown, long AmountFen)
{
    public int People => Granted + Refused + Unknown;

    public RegionTotal With(Tri verdict, long fen) => verdict.IsYes ? this with { Granted = Granted + 1, AmountFen = AmountFen + fen }
        : verdict.IsNo ? this with { Refused = Refused + 1 } : this with { Unknown = Unknown + 1 };

    public static RegionTotal operator +(RegionTotal a, RegionTotal b) => new(a.Granted + b.Granted, a.Refused + b.Refused, a.Unknown + b.Unknown, a.AmountFen + b.AmountFen);

    public static RegionTotal Add(RegionTotal left, RegionTotal right) => left + right;
}

/// <summary>测算结果: everybody's result under one set of parameters.</summary>
/// <param name="results">Fen where granted, <see cref="No"/> or <see cref="Unknown"/>.</param>
/// <param name="places">The region of each.</param>
/// <param name="weighted">Amounts times (place in the file modulo 97, plus 1): a check sum that notices people who changed places.</param>
/// <param name="regions">The totals, in the order of the run's regions.</param>
public sealed class Simulated(long[] results, byte[] places, long weighted, IReadOnlyList<RegionTotal> regions)
{
    /// <summary>In the place of an amount: refused.</summary>
    public const long No = -1;

    /// <summary>In the place of an amount: a fact is missing that could turn it.</summary>
    public const long Unknown = -2;

    public IReadOnlyList<RegionTotal> Regions { get; } = regions;

    public RegionTotal Total { get; } = regions.Aggregate(default(RegionTotal), (sum, r) => sum + r);

    public long Weighted { get; } = weighted;

    public ReadOnlySpan<long> Results => results;

    /// <summary>Who gains and who loses when the parameters become those of another run over the same people.</summary>
    /// <exception cref="ArgumentException">Another population.</exception>
    public SimulationDifference To(Simulated after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var later = after.Results;
        if (later.Length != results.Length) throw new ArgumentException("Not the same people.", nameof(after));
        var changes = new RegionChange[Regions.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var (was, now) = (results[i], later[i]);
            if (was == now) continue;
            ref var change = ref changes[places[i]];
            change = change.With(was, now);
        }
        return new(changes);
    }

    /// <summary>动态核查名单: the places in the file of those whose result changed, in order, with both results.</summary>
    /// <exception cref="ArgumentException">Another population.</exception>
    public IEnumerable<(int Index, long Was, long Now)> ChangesTo(Simulated after)
    {
        ArgumentNullException.ThrowIfNull(after);
        if (after.Results.Length != results.Length) throw new ArgumentException("Not the same people.", nameof(after));
        return Enumerable.Range(0, results.Length).Select(i => (i, results[i], after.Results[i])).Where(c => c.Item2 != c.Item3);
    }
}

/// <summary>一地变化: people of one region whose result differs.</summary>
/// <param name="Gain">Get more than before, the newly granted among them.</param>
/// <param name="Lose">Get less than before, those no longer granted among them.</param>
/// <param name="New">Granted now, not before.</param>
/// <param name="Out">Granted before, not now.</param>
/// <param name="AmountFen">More (or less) to be paid, in fen.</param>
public readonly record struct RegionChange(int Gain, int Lose, int New, int Out, long AmountFen)
{
    internal RegionChange With(long was, long now)
    {
        var more = Math.Max(now, 0) - Math.Max(was, 0);
        return new(Gain + (more > 0 || (was < 0 && now >= 0) ? 1 : 0), Lose + (more < 0 || (was >= 0 && now < 0) ? 1 : 0),
            New + (was < 0 && now >= 0 ? 1 : 0), Out + (was >= 0 && now < 0 ? 1 : 0), AmountFen + more);
    }

    public static RegionChange operator +(RegionChange a, RegionChange b) => new(a.Gain + b.Gain, a.Lose + b.Lose, a.New + b.New, a.Out + b.Out, a.AmountFen + b.AmountFen);

    public static RegionChange Add(RegionChange left, RegionChange right) => left + right;
}

/// <summary>两套参数之差: by region and in all.</summary>
public sealed record SimulationDifference(IReadOnlyList<RegionChange> Regions)
{
    public RegionChange Total { get; } = Regions.Aggregate(default(RegionChange), (sum, r) => sum + r);
}
