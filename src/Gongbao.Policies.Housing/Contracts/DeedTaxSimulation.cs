using System.Globalization;
using System.Resources;
using System.Runtime.InteropServices;
using Gongbao.Data.Populations;
using Gongbao.Kernel;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Simulation;

namespace Gongbao.Policies.Housing.Contracts;

/// <summary>契税补贴测算: the subsidy over a file of purchases.</summary>
public sealed class DeedTaxSimulation : ISimulation
{
    private static readonly string[] Kinds = ["new", "second"];

    private static readonly ResourceManager Words = new(typeof(HousingText));

    public string Rule => "deed-tax";

    public string Prefix => "housing.deed-subsidy.";

    public RuleTexts Texts { get; } = new(Words);

    public string Name(CultureInfo language) => Words.GetString("Simulation", language)!;

    public IReadOnlyList<string> Columns { get; } = ["filed", "paid", "tax_cents", "kind", "district"];

    public IPopulation Read(ReadOnlyMemory<byte> file, IReadOnlyList<IReadOnlyList<RegionCode>> regions)
    {
        ArgumentNullException.ThrowIfNull(regions);
        var homes = PopulationFile.IsPacked(file.Span, "DEED0001"u8) ? Packed(PopulationFile.Records<DeedRow>(file.Span), regions.Count) : Written(file, regions.Count);
        return new Population<DeedTaxRule, HomePurchase, DeedTaxParameters, DeedTaxOutcome, DeedTaxLaws>(homes, null, regions.Count, law => DeedTaxLaws.Of(law, regions), weightFen: 1);
    }

    private HomePurchase[] Written(ReadOnlyMemory<byte> file, int districts) => Packed(CollectionsMarshal.AsSpan(PopulationFile.Rows(file, Columns, row => new DeedRow
    {
        Filed = row.Date(0), Paid = row.Date(1), TaxFen = row.Whole(2, 0, int.MaxValue), Kind = (byte)row.Word(3, Kinds), District = (byte)row.Whole(4, 0, districts - 1),
    })), districts);

    private static HomePurchase[] Packed(ReadOnlySpan<DeedRow> rows, int districts)
    {
        var homes = new HomePurchase[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            homes[i] = rows[i].Fault(districts) is { } column ? throw new PopulationException(PopulationProblem.Number, i + 1, column, "") : rows[i].ToPurchase();
        return homes;
    }

    /// <summary>A purchase as the file packs one, in 16 bytes.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct DeedRow
    {
        public int Filed, Paid, TaxFen;
        public byte Kind, District;
        private readonly short _unused;

        /// <summary>The first column that holds no value of its own; null when all do.</summary>
        public readonly string? Fault(int districts) =>
            !FileDay.Is(Filed) ? "filed" : !FileDay.Is(Paid) ? "paid" : TaxFen < 0 ? "tax_cents" : Kind >= Kinds.Length ? "kind" : District >= districts ? "district" : null;

        public readonly HomePurchase ToPurchase() => new()
        {
            Kind = Kind == 0 ? HomeKind.New : HomeKind.SecondHand, Residential = Tri.Yes, Filed = Day.FromNumber(Filed), Paid = Day.FromNumber(Paid), TaxFen = TaxFen, District = District,
        };
    }
}
