using Gongbao.Rules;
using Gongbao.Rules.Simulation;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>房屋来源.</summary>
public enum HomeKind : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>新建商品房.</summary>
    New,
    /// <summary>二手房.</summary>
    SecondHand,
    /// <summary>其他: built by oneself, given, inherited.</summary>
    Other,
}

/// <summary>购房情况: what is known of a purchase for which a deed-tax subsidy is asked. Everything not said is unknown.</summary>
public readonly record struct HomePurchase : IPlaced
{
    public HomeKind Kind { get; init; }
    /// <summary>A dwelling (住宅), not a shop, an office or a parking space.</summary>
    public Tri Residential { get; init; }
    /// <summary>合同网签备案日.</summary>
    public Day Filed { get; init; }
    /// <summary>契税缴清日.</summary>
    public Day Paid { get; init; }
    /// <summary>契税 that was paid, in fen; null when not known.</summary>
    public long? TaxFen { get; init; }
    /// <summary>In a bulk run, the district's place in the run's list of regions; not looked at otherwise.</summary>
    public byte District { get; init; }

    byte IPlaced.Place => District;
}
