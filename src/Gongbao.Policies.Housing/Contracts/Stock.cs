using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>库存房屋的种类.</summary>
public enum StockKind : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>商品住房.</summary>
    Residential,
    /// <summary>非住宅.</summary>
    NonResidential,
}

/// <summary>库存去化的情况. How the months of supply are computed the text leaves open: here the stock over the average monthly sales of a stated time.</summary>
public readonly record struct Stock
{
    public StockKind Kind { get; init; }
    /// <summary>库存面积, in hundredths of a square metre.</summary>
    public long? Unsold { get; init; }
    /// <summary>销售面积 of the time stated, in hundredths of a square metre.</summary>
    public long? Sold { get; init; }
    /// <summary>Over how many months the sales are counted; at least one.</summary>
    public int? Over { get; init; }
    /// <summary>符合国土空间规划.</summary>
    public Tri FitsPlan { get; init; }

    /// <summary>Keys kind (residential, non-residential), unsold, sold, over (months), fits-plan.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    public static Stock Read(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            Kind = facts.Word<StockKind>("kind"), Unsold = HousingFacts.Area(facts, "unsold"), Sold = HousingFacts.Area(facts, "sold"),
            Over = facts.Whole("over", 1200) is { } months ? months > 0 ? months : throw new FactException("over", "0") : null, FitsPlan = facts.Tri("fits-plan"),
        };
    }
}

/// <summary>去化周期的参数, in months; both include the number.</summary>
/// <param name="Low">住宅 at most.</param>
/// <param name="High">非住宅 at least.</param>
public readonly record struct StockParameters(int Low, int High)
{
    /// <exception cref="ParameterMissingException">A parameter has no value on the day.</exception>
    public static StockParameters From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(law.Whole("housing.stock.low"), law.Whole("housing.stock.high"));
    }
}

/// <summary>商业用房能否改建租赁住房，存量商业用地能否改变用途.</summary>
public readonly struct StockRule : IRule<Stock, StockParameters, HousingOutcome>
{
    public static RuleCatalog Catalog => StockConditions.Catalog;

    public static HousingOutcome Decide<TTrace>(in Stock facts, in StockParameters law, ref TTrace trace)
        where TTrace : struct, ITrace => Destocking.Decide(in facts, in law, ref trace);
}
