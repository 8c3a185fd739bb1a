using Gongbao.Kernel;
using Gongbao.Rules;
using Gongbao.Rules.Simulation;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>服务形式. One at a time.</summary>
public enum CareService : byte
{
    /// <summary>Not said yet.</summary>
    Unknown,
    /// <summary>居家照护.</summary>
    Home,
    /// <summary>日间照料.</summary>
    Day,
    /// <summary>机构托养, in an integrated or private institution.</summary>
    Institution,
    /// <summary>公办养老机构托养.</summary>
    PublicHome,
}

/// <summary>困难家庭类型, as the bits of <see cref="CareApplicant.Household"/>.</summary>
public static class HouseholdKind
{
    /// <summary>低保户.</summary>
    public const int Subsistence = 1;
    /// <summary>易返贫致贫人口.</summary>
    public const int AtRisk = 2;
    /// <summary>低保边缘家庭.</summary>
    public const int Marginal = 4;
}

/// <summary>不得同时享受的待遇, as the bits of <see cref="CareApplicant.Scheme"/>.</summary>
public static class CareScheme
{
    /// <summary>特困人员救助供养.</summary>
    public const int Destitute = 1;
    /// <summary>长期护理保险.</summary>
    public const int LongTermCare = 2;
}

/// <summary>六项指标, as the bits of <see cref="CareApplicant.Unable"/>: set where the activity cannot be done (× on the form).</summary>
public static class Activity
{
    /// <summary>吃饭、进食.</summary>
    public const int Eating = 1;
    /// <summary>穿衣.</summary>
    public const int Dressing = 2;
    /// <summary>上下床.</summary>
    public const int Transfer = 4;
    /// <summary>如厕.</summary>
    public const int Toileting = 8;
    /// <summary>室内行走.</summary>
    public const int Walking = 16;
    /// <summary>洗澡、洗漱.</summary>
    public const int Bathing = 32;
}

/// <summary>申请人的情况: what is known of a person who applies for care and custody. Everything not said is unknown.</summary>
public readonly record struct CareApplicant : IPlaced
{
    /// <summary>Household registration (户籍) in the city; never inferred from an identity number.</summary>
    public Tri Registered { get; init; }
    public Day Birth { get; init; }
    public Day Application { get; init; }
    public Day Approval { get; init; }
    /// <summary>Bits of <see cref="HouseholdKind"/>.</summary>
    public Marks Household { get; init; }
    /// <summary>Bits of <see cref="CareScheme"/>.</summary>
    public Marks Scheme { get; init; }
    /// <summary>Bits of <see cref="Activity"/> that cannot be done.</summary>
    public Marks Unable { get; init; }
    public Tri HasCertificate { get; init; }
    /// <summary>1 (一级, most severe) to 4; 0 unknown.</summary>
    public byte Grade { get; init; }
    /// <summary>0 unknown.</summary>
    public DisabilityKind Kind { get; init; }
    /// <summary>For multiple disability: whether it contains a kind that counts, which the certificate's number does not show.</summary>
    public Tri ContainsKind { get; init; }
    public CareService Service { get; init; }
    /// <summary>In a bulk run, the county's place in the run's list of regions; not looked at otherwise.</summary>
    public byte County { get; init; }

    byte IPlaced.Place => County;
}
