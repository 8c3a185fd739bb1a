using System.Globalization;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;

namespace Gongbao.Data.Packs;

/// <summary>
/// 城市包: all that is a city's own, a folder of data: regions, offices, documents, figures of the law, commitments,
/// readings of unclear passages, days off.
/// What it extends comes first; an entry of the same identifier in the pack itself takes its place.
/// </summary>
public sealed class Pack
{
    private const int MaximumBases = 4;

    internal Pack(string folder, PackManifest manifest, IReadOnlyList<PackReader> chain)
    {
        Folder = folder;
        Manifest = manifest;
        Regions = Merge(chain.Select(r => r.Regions), r => r.Code);
        PerCounty = Merge(chain.Select(r => r.PerCounty), t => t.Id);
        PerTownship = Merge(chain.Select(r => r.PerTownship), t => t.Id);
        var listed = Merge(chain.Select(r => r.Units), u => u.Id);
        var made = Made(Regions, PerCounty, PerTownship).DistinctBy(u => u.Id).ToDictionary(u => u.Id);
        Units = [.. listed.Select(u => made.Remove(u.Id, out var same) ? u with { Template = same.Template } : u), .. made.Values];
        Procedures = Merge(chain.Select(r => r.Procedures), p => p.Key);
        Documents = Merge(chain.Select(r => r.Documents), d => d.Id);
        Ambiguities = Merge(chain.Select(r => r.Ambiguities), a => a.Id);
        Chains = Merge(chain.Select(r => r.Chains), c => c.Id);
        Actions = Merge(chain.Select(r => r.Actions), a => a.Id);
        Targets = Merge(chain.Select(r => r.Targets), t => t.Id);
        Tasks = Merge(chain.Select(r => r.Tasks), t => t.Id);
        Duties = Merge(chain.Select(r => r.Duties), d => d.Id);
        Parameters = Merge(chain.Select(r => r.Parameters), p => p.Key);
        Cases = chain[^1].Cases;
        Mechanism = Merge(chain.Select(r => r.Mechanism), m => m.Id);
        Calendars = Merge(chain.Select(r => r.Calendars), c => c.Year);
        Holidays = chain.LastOrDefault(r => r.Holidays is not null)?.Holidays;
    }

    /// <summary>Full path of the pack's folder.</summary>
    public string Folder { get; }
    public PackManifest Manifest { get; }
    /// <summary>In the customary order.</summary>
    public IReadOnlyList<PackRegion> Regions { get; }
    /// <summary>Those that the pack lists, then those made from its templates for each county and township.</summary>
    public IReadOnlyList<PackUnit> Units { get; }
    /// <summary>Offices that every region that counts as a county has, as written.</summary>
    public IReadOnlyList<PackUnitTemplate> PerCounty { get; }
    /// <summary>Offices that every township has, as written.</summary>
    public IReadOnlyList<PackUnitTemplate> PerTownship { get; }
    /// <summary>What the city says of each procedure that the program has.</summary>
    public IReadOnlyList<PackProcedure> Procedures { get; }
    public IReadOnlyList<PackDocument> Documents { get; }
    public IReadOnlyList<PackAmbiguity> Ambiguities { get; }
    /// <summary>In the plan's order.</summary>
    public IReadOnlyList<PackChain> Chains { get; }
    /// <summary>In the plan's order.</summary>
    public IReadOnlyList<PackAction> Actions { get; }
    public IReadOnlyList<PackTarget> Targets { get; }
    public IReadOnlyList<PackTask> Tasks { get; }
    public IReadOnlyList<PackDuty> Duties { get; }
    /// <summary>In the order of files and lines; what the pack extends comes first.</summary>
    public IReadOnlyList<PackParameter> Parameters { get; }
    /// <summary>The pack's own worked cases; those of what it extends speak of other figures.</summary>
    public IReadOnlyList<PackCases> Cases { get; }
    /// <summary>What each chain is to have; empty where no document asks for it.</summary>
    public IReadOnlyList<PackPoint> Mechanism { get; }
    public IReadOnlyList<PackCalendar> Calendars { get; }
    /// <summary>Null when neither the pack nor what it extends says any.</summary>
    public PackHolidays? Holidays { get; }

    /// <summary>All commitments: targets, tasks, duties.</summary>
    public IEnumerable<PackCommitment> Commitments => [.. Targets, .. Tasks, .. Duties];

    /// <summary>Who a target is for: its own units, or those of the tasks that carry it.</summary>
    public IReadOnlyList<PackResponsible> UnitsOf(PackTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Units.Count > 0 ? target.Units : [.. Tasks.Where(t => t.Targets.Contains(target.Id)).SelectMany(t => t.Units).DistinctBy(u => u.Printed)];
    }

    /// <summary>What the city says of a procedure; null when it says nothing.</summary>
    public PackProcedure? Procedure(string key) => Procedures.FirstOrDefault(p => p.Key == key);

    /// <summary>The regions as the Kernel knows them, with what lies above and below each.</summary>
    /// <exception cref="ArgumentException">The regions contradict each other; <see cref="PackCheck"/> says where.</exception>
    public RegionTree RegionTree() => new(Regions.Select(r => r.ToRegion()));

    /// <summary>The offices, to be found by the names that documents print.</summary>
    /// <exception cref="ArgumentException">The offices contradict each other; <see cref="PackCheck"/> says where.</exception>
    public UnitDirectory UnitDirectory() => new(Units.Select(u => u.ToUnit()), Manifest.Name.Zh, Manifest.Province?.Zh);

    /// <summary>The parameters, to be asked for a day and a region.</summary>
    /// <exception cref="ArgumentException">A key twice; <see cref="PackCheck"/> says where.</exception>
    /// <exception cref="FormatException">A value is none of its unit; <see cref="PackCheck"/> says where.</exception>
    public ParameterBook ParameterBook() => new(AllParameters().Select(p => p.ToParameter()));

    /// <summary>The parameters with those that readings of unclear passages set.</summary>
    internal IEnumerable<PackParameter> AllParameters() => Parameters.Concat(Ambiguities.Select(a => a.ToParameter()).OfType<PackParameter>());

    /// <summary>The working days; years without a notice are provisional.</summary>
    /// <exception cref="ArgumentException">The calendars contradict each other; <see cref="PackCheck"/> says where.</exception>
    public WorkingCalendar WorkingCalendar() => new(Calendars.Select(c => c.ToYear()),
        Holidays?.Fixed.Select(d => (int.Parse(d.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(d.AsSpan(3, 2), CultureInfo.InvariantCulture))));

    /// <summary>Opens the pack in a folder.</summary>
    /// <exception cref="PackException">Something in it cannot be read; all problems of form are listed. What is merely inconsistent is
    /// found by <see cref="PackCheck"/>, not here.</exception>
    public static Pack Open(string folder)
    {
        var (pack, problems) = Read(folder);
        return pack is not null && problems.Count == 0 ? pack : throw new PackException(folder, problems);
    }

    /// <summary>Reads the pack in a folder with its problems of form; the pack is null when there is no usable pack.yaml.</summary>
    internal static (Pack? Pack, IReadOnlyList<PackProblem> Problems) Read(string folder)
    {
        folder = Path.GetFullPath(folder);
        var own = new PackReader(folder).Read();
        var problems = new List<PackProblem>(own.Problems);
        var chain = new List<PackReader> { own };
        for (var manifest = own.Manifest; manifest?.Extends is { } id; manifest = chain[0].Manifest)
        {
            var below = new PackReader(Path.Combine(folder, "..", id), $"../{id}/").Read();
            if (chain.Count > MaximumBases || below.Manifest is null)
            {
                problems.Add(new(manifest.At, chain.Count > MaximumBases ? "ExtendsInACircle" : "ExtendsNothing", id));
                break;
            }
            problems.AddRange(below.Problems);
            chain.Insert(0, below);
        }
        return (own.Manifest is null ? null : new Pack(folder, own.Manifest, chain), [.. problems.OrderBy(p => p.Place)]);
    }

    private static IEnumerable<PackUnit> Made(IReadOnlyList<PackRegion> regions, IReadOnlyList<PackUnitTemplate> perCounty, IReadOnlyList<PackUnitTemplate> perTownship)
    {
        var (county, township) = (perCounty.Select(t => t.Id).ToHashSet(), perTownship.Select(t => t.Id).ToHashSet());
        return (from r in regions where r.CountsAsCounty from t in perCounty select t.For(r, PackUnitTemplate.County, county))
            .Concat(from r in regions where r.Kind is RegionKind.Township from t in perTownship select t.For(r, PackUnitTemplate.Township, township));
    }

    // Later packs win; an entry keeps the place in the order that the first pack gave it.
    // Doubles within one pack stay: the check names them.
    private static List<T> Merge<T, TKey>(IEnumerable<IEnumerable<T>> layers, Func<T, TKey> key) where TKey : notnull
    {
        var result = new List<T>();
        foreach (var layer in layers.Select(l => l.ToList()))
        {
            var inherited = result.Count;
            foreach (var entry in layer)
            {
                var at = result.FindIndex(0, inherited, e => key(e).Equals(key(entry)));
                if (at >= 0) result[at] = entry; else result.Add(entry);
            }
        }
        return result;
    }
}
