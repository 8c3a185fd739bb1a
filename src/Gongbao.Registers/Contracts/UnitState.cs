using Gongbao.Kernel;

namespace Gongbao.Registers.Contracts;

/// <summary>Where a unit stands on a day (状态).</summary>
public enum UnitState
{
    /// <summary>现设.</summary>
    Exists,
    /// <summary>已撤并.</summary>
    Ended,
    /// <summary>尚未设立.</summary>
    NotYet,
}

/// <summary>Questions about the state of a unit.</summary>
public static class UnitStates
{
    public static UnitState StateOn(this OrgUnit unit, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Existence.Contains(day) ? UnitState.Exists : unit.Existence.To < day ? UnitState.Ended : UnitState.NotYet;
    }
}
