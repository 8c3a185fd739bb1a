using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;
using Gongbao.Kernel;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>A responsible unit as printed (责任单位).</summary>
internal readonly record struct PrintedUnit(string Name, UnitRole Role);

/// <summary>责任单位清单 of a proposal, one a line, each with its role before it.</summary>
internal static class PrintedUnits
{
    public static string Pack(ResponsibleUnits units) =>
        Pack([.. units.Lead.Select(n => new PrintedUnit(n, UnitRole.Lead)), .. units.Co.Select(n => new PrintedUnit(n, UnitRole.Co))]);

    public static string Pack(IEnumerable<PrintedUnit> units) => string.Join('\n', units.Distinct().Select(u => $"{(int)u.Role}{u.Name}"));

    public static IReadOnlyList<PrintedUnit> Unpack(string packed) =>
        packed.Length == 0 ? [] : [.. packed.Split('\n').Select(line => new PrintedUnit(line[1..], (UnitRole)(line[0] - '0')))];
}

/// <summary>What a printed name leads to.</summary>
/// <param name="Printed">As printed.</param>
/// <param name="UnitId">The unit; null while nobody knows.</param>
/// <param name="Candidates">Units that it may mean, where there are several.</param>
/// <param name="Picked">Whether a person said so.</param>
internal sealed record ResolvedUnit(PrintedUnit Printed, string? UnitId, IReadOnlyList<OrgUnit> Candidates, bool Picked);

/// <summary>Leads printed names of one document to units (单位对应): by the register of units on the document's day, or by what a person said.</summary>
/// <param name="Directory">The register of units.</param>
/// <param name="Picks">What persons said of this document's names.</param>
/// <param name="PrintedOn">Day of the document.</param>
/// <param name="AsOf">Day on which it is asked: the unit that has the work by then.</param>
internal sealed record UnitResolver(UnitDirectory Directory, IReadOnlyDictionary<string, string> Picks, DateOnly PrintedOn, DateOnly AsOf)
{
    public ResolvedUnit Resolve(PrintedUnit unit)
    {
        if (Picks.TryGetValue(unit.Name, out var picked)) return new ResolvedUnit(unit, picked, [], true);
        var found = Directory.Resolve(unit.Name, PrintedOn, AsOf);
        return new ResolvedUnit(unit, found.Match == UnitMatch.Found ? found.Unit!.Id : null, found.Candidates, false);
    }

    public IReadOnlyList<ResolvedUnit> Resolve(string packed) => [.. PrintedUnits.Unpack(packed).Select(Resolve)];

    /// <summary>Whether every name leads to a unit.</summary>
    public bool KnowsAll(string packed) => PrintedUnits.Unpack(packed).All(u => Resolve(u).UnitId is not null);
}
