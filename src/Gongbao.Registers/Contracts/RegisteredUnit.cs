using Gongbao.Kernel;

namespace Gongbao.Registers.Contracts;

/// <summary>机构登记: a unit as the register holds it.</summary>
/// <param name="Unit">Names, existence, successions.</param>
/// <param name="English">Name in English; null where there is none.</param>
/// <param name="IsUnverified">Whether the entry was not read in an official text; screens say so.</param>
/// <param name="Note">A remark of the register, in Chinese.</param>
public sealed record RegisteredUnit(OrgUnit Unit, string? English, bool IsUnverified, string? Note)
{
    public string Id => Unit.Id;

    /// <summary>Whether it is the same entry in every word; lists are compared by what they hold.</summary>
    internal bool SaysTheSameAs(RegisteredUnit other) =>
        this with { Unit = Unit with { Aliases = other.Unit.Aliases, Members = other.Unit.Members, Successions = other.Unit.Successions } } == other
        && Unit.Aliases.SequenceEqual(other.Unit.Aliases)
        && Unit.Members.SequenceEqual(other.Unit.Members)
        && Unit.Successions.SequenceEqual(other.Unit.Successions);
}
