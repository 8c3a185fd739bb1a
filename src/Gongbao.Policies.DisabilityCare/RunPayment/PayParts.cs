using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>一个月的组成: the standard and of which funds it is made up, as the form prints them. In fen; a difference of two months may be negative.</summary>
internal readonly record struct PayParts(long Standard, long Living, long Nursing, long Subsistence, long OldAge, long Other, long Sources, long Amount)
{
    public static PayParts operator +(PayParts a, PayParts b) => new(a.Standard + b.Standard, a.Living + b.Living, a.Nursing + b.Nursing,
        a.Subsistence + b.Subsistence, a.OldAge + b.OldAge, a.Other + b.Other, a.Sources + b.Sources, a.Amount + b.Amount);

    public static PayParts operator -(PayParts a, PayParts b) => new(a.Standard - b.Standard, a.Living - b.Living, a.Nursing - b.Nursing,
        a.Subsistence - b.Subsistence, a.OldAge - b.OldAge, a.Other - b.Other, a.Sources - b.Sources, a.Amount - b.Amount);
}

/// <summary>Listens to <see cref="PoolingRule"/> and keeps what it took from each fund.</summary>
internal struct PoolParts : ITrace
{
    private PayParts _taken;

    public static bool Records => true;

    public readonly PayParts Taken => _taken;

    public Tri Ask(ushort condition, Tri answer, long found = 0)
    {
        _taken = (CareFund)condition switch
        {
            CareFund.Living => _taken with { Living = found },
            CareFund.Nursing => _taken with { Nursing = found },
            CareFund.Subsistence => _taken with { Subsistence = found },
            CareFund.OldAge => _taken with { OldAge = found },
            CareFund.Other => _taken with { Other = found },
            _ => _taken with { Sources = found },
        };
        return answer;
    }

    public readonly void Note(ushort condition, long found)
    {
    }
}
