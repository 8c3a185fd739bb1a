using Gongbao.Kernel;

namespace Gongbao.Registers.Contracts;

/// <summary>区划登记: a region as the register holds it.</summary>
/// <param name="Region">Code, names, place in the customary order.</param>
/// <param name="Existence">The days on which it exists.</param>
/// <param name="English">Name in English; null where there is none.</param>
/// <param name="IsUnverified">Whether the entry was not read in an official text; screens say so.</param>
/// <param name="Note">A remark of the register, in Chinese.</param>
public sealed record RegisteredRegion(Region Region, Period Existence, string? English, bool IsUnverified, string? Note)
{
    /// <summary>Whether it is the same entry in every word; its place in the order is no word of it.</summary>
    internal bool SaysTheSameAs(RegisteredRegion other) =>
        this with { Region = Region with { Aliases = other.Region.Aliases, Order = other.Region.Order } } == other
        && Region.Aliases.SequenceEqual(other.Region.Aliases);
}
