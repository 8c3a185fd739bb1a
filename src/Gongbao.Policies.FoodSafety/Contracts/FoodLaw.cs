using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.FoodSafety.Contracts;

/// <summary>考核等次.</summary>
public enum FoodGrade : byte
{
    /// <summary>Not said, or not graded.</summary>
    Unknown,
    A,
    B,
    C,
    D,
}

/// <summary>比例: in hundredths of a percent; null where the text sets none.</summary>
public readonly record struct FoodQuota(long? ALeast, long? AMost, long? CLeast, long? CMost);

/// <summary>食品安全评议考核的参数: what the text and the readings in use fix for a day.</summary>
public readonly record struct FoodLaw
{
    public FoodQuota WhenA { get; init; }
    public FoodQuota WhenB { get; init; }
    public FoodQuota WhenC { get; init; }
    public FoodQuota WhenD { get; init; }
    /// <summary>Reading: shares are rounded half up, instead of up for at least and down for at most.</summary>
    public bool HalfUp { get; init; }
    /// <summary>Reading: the three zones have no quota.</summary>
    public bool ZonesFree { get; init; }
    /// <summary>Reading: findings first, then the quota over those without one.</summary>
    public bool FindingsFirst { get; init; }
    /// <summary>Reading: objects that were lowered, and those of grade D, count toward the share of C.</summary>
    public bool LoweredCount { get; init; }
    /// <summary>Reading: each finding lowers one grade, instead of one grade altogether.</summary>
    public bool EachLowers { get; init; }
    /// <summary>How many findings lower, and how many make D, as the text numbers them.</summary>
    public int Lowering { get; init; }
    public int Forcing { get; init; }
    /// <summary>In hundredths of a point.</summary>
    public long Base { get; init; }
    /// <summary>In hundredths of a point.</summary>
    public long MostBonus { get; init; }

    /// <summary>The quota by the city's own grade.</summary>
    public FoodQuota Quota(FoodGrade provincial) => provincial switch { FoodGrade.A => WhenA, FoodGrade.B => WhenB, FoodGrade.C => WhenC, FoodGrade.D => WhenD, _ => default };

    /// <exception cref="ParameterMissingException">The rules are not in force on the day.</exception>
    public static FoodLaw From(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        bool Reads(string key, string word) => law.Find(key)?.Words is [var one, ..] && one == word;
        FoodQuota Of(string grade)
        {
            long? Share(string key) => law.Find($"food.quota.{grade}.{key}")?.Number;
            return new(Share("a-least"), Share("a-most"), Share("c-least"), Share("c-most"));
        }

        return new()
        {
            WhenA = Of("a"),
            WhenB = Of("b"),
            WhenC = Of("c"),
            WhenD = Of("d"),
            HalfUp = Reads("food.rounding", "half-up"),
            ZonesFree = Reads("food.zones", "free"),
            FindingsFirst = Reads("food.order", "findings"),
            LoweredCount = Reads("food.lowered", "counted"),
            EachLowers = Reads("food.several", "each"),
            Lowering = law.Whole("food.findings.lower"),
            Forcing = law.Whole("food.findings.force"),
            Base = law.Number("food.score.base"),
            MostBonus = law.Number("food.score.bonus"),
        };
    }
}
