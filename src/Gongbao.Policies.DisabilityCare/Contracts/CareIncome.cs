using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>可统筹的资金, in the order of the form.</summary>
public enum CareFund : byte
{
    /// <summary>困难残疾人生活补贴.</summary>
    Living,
    /// <summary>重度残疾人护理补贴.</summary>
    Nursing,
    /// <summary>低保金.</summary>
    Subsistence,
    /// <summary>老龄补贴（高龄津贴）.</summary>
    OldAge,
    /// <summary>其他政府性生活和护理类资金.</summary>
    Other,
    /// <summary>福彩公益金、阳光家园等其他资金来源 of 六（三）, which come before the backstop.</summary>
    Sources,
}

/// <summary>一个月的资金情况: the standard and what the person draws. In fen a month; an amount that is not known is null.</summary>
public readonly record struct CareIncome
{
    /// <summary>What <see cref="CareOutcome.AmountFen"/> says.</summary>
    public long StandardFen { get; init; }
    public bool InInstitution { get; init; }
    public long? Living { get; init; }
    public long? Nursing { get; init; }
    public long? Subsistence { get; init; }
    public long? OldAge { get; init; }
    public long? Other { get; init; }
    public long? Sources { get; init; }

    /// <summary>What is drawn from a fund.</summary>
    public long? Of(CareFund fund) => fund switch
    {
        CareFund.Living => Living,
        CareFund.Nursing => Nursing,
        CareFund.Subsistence => Subsistence,
        CareFund.OldAge => OldAge,
        CareFund.Other => Other,
        _ => Sources,
    };

    /// <summary>Keys standard, service, living, nursing, subsistence, old-age, other, sources.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static CareIncome Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            StandardFen = facts.Money("standard")?.Fen ?? 0,
            InInstitution = facts.Word<CareService>("service") is CareService.Institution or CareService.PublicHome,
            Living = facts.Money("living")?.Fen,
            Nursing = facts.Money("nursing")?.Fen,
            Subsistence = facts.Money("subsistence")?.Fen,
            OldAge = facts.Money("old-age")?.Fen,
            Other = facts.Money("other")?.Fen,
            Sources = facts.Money("sources")?.Fen,
        };
    }
}

/// <summary>统筹顺序: which funds are pooled, in order; up to eight, four bits each.</summary>
public readonly record struct PoolOrder
{
    private readonly uint _funds;

    private PoolOrder(uint funds, int count) => (_funds, Count) = (funds, count);

    public int Count { get; }

    public CareFund this[int place] => (CareFund)(_funds >> (4 * place) & 15);

    /// <exception cref="FormatException">A word that names no fund.</exception>
    public static PoolOrder Of(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var funds = 0u;
        for (var i = 0; i < words.Count; i++)
            funds |= (Enum.TryParse<CareFund>(words[i].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var fund) ? (uint)fund
                : throw new FormatException($"Not known here: {words[i]}")) << (4 * i);
        return new(funds, words.Count);
    }
}

/// <summary>统筹的参数.</summary>
public readonly record struct PoolingParameters(PoolOrder Home, PoolOrder Institution)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    public static PoolingParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(PoolOrder.Of(law.Words("care.pool.noninstitution")), PoolOrder.Of(law.Words("care.pool.institution")));
    }
}

/// <summary>统筹结果, in fen a month. The parts add up to the standard.</summary>
/// <param name="Verdict">Yes when every amount that matters is known.</param>
/// <param name="PooledFen">From the person's own benefits, at most the standard.</param>
/// <param name="SourcesFen">From the other sources of 六（三）.</param>
/// <param name="AmountFen">财政兜底: what the county pays; never below zero.</param>
public readonly record struct PoolingOutcome(Tri Verdict, long PooledFen, long SourcesFen, long AmountFen) : IOutcome;
