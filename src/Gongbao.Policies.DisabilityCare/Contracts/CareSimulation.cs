using System.Globalization;
using System.Resources;
using System.Runtime.InteropServices;
using Gongbao.Data.Populations;
using Gongbao.Kernel;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Simulation;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>照护补贴测算: the care rule over a population.</summary>
public sealed class CareSimulation : ISimulation
{
    private static readonly string[] Kinds = ["none", "visual", "hearing", "speech", "physical", "intellectual", "mental", "multiple"];
    private static readonly string[] Services = ["home", "day_care", "institution", "public_elderly_home"];

    private static readonly ResourceManager Words = new(typeof(CareText));

    public string Rule => "care";

    public string Prefix => "care.";

    public RuleTexts Texts { get; } = new(Words);

    public string Name(CultureInfo language) => Words.GetString("Simulation", language)!;

    public IReadOnlyList<string> Columns { get; } =
        ["id", "birth", "app", "appr", "county", "registered", "subsistence", "at_risk", "cert", "level", "category", "destitute", "adl1", "adl2", "adl3", "adl4", "adl5", "adl6", "service"];

    public IPopulation Read(ReadOnlyMemory<byte> file, IReadOnlyList<IReadOnlyList<RegionCode>> regions)
    {
        ArgumentNullException.ThrowIfNull(regions);
        var (people, names) = PopulationFile.IsPacked(file.Span, "CARE0001"u8) ? Packed(PopulationFile.Records<CareRow>(file.Span), regions.Count) : Written(file, regions.Count);
        return new Population<CareRule, CareApplicant, CareParameters, CareOutcome, CareLaws>(people, names, regions.Count, law => CareLaws.Of(law, regions), weightFen: 100);
    }

    private (CareApplicant[] People, int[] Names) Written(ReadOnlyMemory<byte> file, int counties)
    {
        var rows = PopulationFile.Rows(file, Columns, row =>
        {
            var adl = 0;
            for (var k = 0; k < 6; k++) adl |= row.Whole(12 + k, 0, 1) << k;
            return new CareRow
            {
                Id = row.Whole(0, 0, int.MaxValue), Birth = row.Date(1), Application = row.Date(2), Approval = row.Date(3), County = (byte)row.Whole(4, 0, counties - 1),
                Flags = (byte)(row.Whole(5, 0, 1) | row.Whole(6, 0, 1) << 1 | row.Whole(7, 0, 1) << 2 | row.Whole(8, 0, 1) << 3 | row.Whole(11, 0, 1) << 4),
                Level = (byte)row.Whole(9, 0, 4), Kind = (byte)row.Word(10, Kinds), Unable = (byte)adl, Service = (byte)row.Word(18, Services),
            };
        });
        return Packed(CollectionsMarshal.AsSpan(rows), counties);
    }

    private static (CareApplicant[] People, int[] Names) Packed(ReadOnlySpan<CareRow> rows, int counties)
    {
        var (people, names) = (new CareApplicant[rows.Length], new int[rows.Length]);
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            if (row.Fault(counties) is { } column) throw new PopulationException(PopulationProblem.Number, i + 1, column, "");
            (people[i], names[i]) = (row.ToApplicant(), row.Id);
        }
        return (people, names);
    }

    /// <summary>A person as the file packs one, in 24 bytes.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct CareRow
    {
        public int Id, Birth, Application, Approval;
        public byte County, Flags, Level, Kind, Unable, Service;
        private readonly short _unused;

        /// <summary>The first column that holds no value of its own; null when all do.</summary>
        public readonly string? Fault(int counties) =>
            !FileDay.Is(Birth) ? "birth" : !FileDay.Is(Application) ? "app" : !FileDay.Is(Approval) ? "appr" : County >= counties ? "county" : Level > 4 ? "level"
            : Kind >= Kinds.Length ? "category" : Service >= Services.Length ? "service" : null;

        public readonly CareApplicant ToApplicant() => new()
        {
            Birth = Day.FromNumber(Birth), Application = Day.FromNumber(Application), Approval = Day.FromNumber(Approval), County = County,
            Registered = Has(1), Household = Marks.Known((Flags >> 1 & 1) * HouseholdKind.Subsistence | (Flags >> 2 & 1) * HouseholdKind.AtRisk),
            HasCertificate = Has(8), Scheme = Marks.Known((Flags >> 4 & 1) * CareScheme.Destitute),
            Grade = Level, Kind = (DisabilityKind)Kind, Unable = Marks.Known(Unable), Service = (CareService)(Service + 1),
        };

        private readonly Tri Has(int flag) => Tri.Of((Flags & flag) != 0);
    }
}
