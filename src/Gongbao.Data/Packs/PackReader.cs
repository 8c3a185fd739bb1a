using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Gongbao.Data.Packs;

/// <summary>Reads one folder (without what it extends) and collects every problem on the way.</summary>
/// <param name="folder">The pack's folder.</param>
/// <param name="prefix">Put before each file's name in places: <c>../china/</c> for a pack that another extends.</param>
internal sealed class PackReader(string folder, string prefix = "")
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public List<PackProblem> Problems { get; } = [];
    public PackManifest? Manifest { get; private set; }
    public List<PackRegion> Regions { get; } = [];
    public List<PackUnit> Units { get; } = [];
    /// <summary>Offices that every county has.</summary>
    public List<PackUnitTemplate> PerCounty { get; } = [];
    /// <summary>Offices that every township has.</summary>
    public List<PackUnitTemplate> PerTownship { get; } = [];
    public List<PackProcedure> Procedures { get; } = [];
    public List<PackDocument> Documents { get; } = [];
    public List<PackAmbiguity> Ambiguities { get; } = [];
    public List<PackChain> Chains { get; } = [];
    public List<PackAction> Actions { get; } = [];
    public List<PackTarget> Targets { get; } = [];
    public List<PackTask> Tasks { get; } = [];
    public List<PackDuty> Duties { get; } = [];
    public List<PackParameter> Parameters { get; } = [];
    public List<PackCases> Cases { get; } = [];
    public List<PackCalendar> Calendars { get; } = [];
    public List<PackPoint> Mechanism { get; } = [];
    public PackHolidays? Holidays { get; private set; }

    /// <summary>Reads every file that follows its schema; the others leave a problem and nothing else.</summary>
    public PackReader Read()
    {
        if (!File.Exists(Path.Combine(folder, PackFiles.Manifest)))
        {
            Problems.Add(new(PackPlace.Whole(prefix + PackFiles.Manifest), "NoManifest", folder));
            return this;
        }
        foreach (var (path, full) in PackFiles.In(folder))
        {
            if (PackFiles.KindOf(path) is not { } kind) Problems.Add(new(PackPlace.Whole(prefix + path), "UnknownFile"));
            else if (PackFiles.Read(prefix + path, full, Problems) is { } text) ReadFile(prefix + path, kind, text);
        }
        return this;
    }

    private void ReadFile(string path, string kind, string text)
    {
        var yaml = PackYaml.Parse(path, text, Problems);
        if (!PackSchema.For(kind).Check(yaml, Problems)) return;
        try
        {
            Take(kind, (JsonObject)yaml.Root!);
        }
        catch (JsonException e)
        {
            // The schema let something pass that the types do not: a fault of ours, still told with its file.
            Problems.Add(new(PackPlace.Whole(path), "NotYaml", e.Message));
        }
    }

    private void Take(string kind, JsonObject root)
    {
        switch (kind)
        {
            case "pack": Manifest = root.Deserialize<PackManifest>(Options); break;
            case "regions": Regions.AddRange(List<PackRegion>(root, "regions").Select((r, i) => r with { Sort = i })); break;
            case "units":
                Units.AddRange(List<PackUnit>(root, "units"));
                PerCounty.AddRange(List<PackUnitTemplate>(root, "perCounty"));
                PerTownship.AddRange(List<PackUnitTemplate>(root, "perTownship"));
                break;
            case "holidays": Holidays = root.Deserialize<PackHolidays>(Options); break;
            case "document": Documents.Add(root.Deserialize<PackDocument>(Options)!); break;
            case "mechanism": Mechanism.AddRange(List<PackPoint>(root, "mechanism")); break;
            case "ambiguities": Ambiguities.AddRange(List<PackAmbiguity>(root, "ambiguities")); break;
            case "chains":
                Chains.AddRange(List<PackChain>(root, "chains"));
                Actions.AddRange(List<PackAction>(root, "actions"));
                break;
            case "commitments":
                Targets.AddRange(List<PackTarget>(root, "targets"));
                Tasks.AddRange(List<PackTask>(root, "tasks"));
                Duties.AddRange(List<PackDuty>(root, "duties"));
                break;
            case "procedures": Procedures.Add(root.Deserialize<PackProcedure>(Options)!); break;
            case "parameters": Parameters.AddRange(List<PackParameter>(root, "parameters")); break;
            case "cases": Cases.Add(root.Deserialize<PackCases>(Options)!); break;
            default: Calendars.Add(root.Deserialize<PackCalendar>(Options)!); break;
        }
    }

    private static List<T> List<T>(JsonObject root, string key) => root[key].Deserialize<List<T>>(Options) ?? [];
}
