using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;

namespace Gongbao.Commands;

/// <summary>
/// Parameters of the reference workloads (参照测算参数), a small JSON file: standards of care by service form, for the city and for numbered
/// counties, and the figures of the deed-tax subsidy. They take the place of the pack's; the readings that the workloads fix are put in beside them.
/// </summary>
internal sealed record WorkloadParameters
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly Dictionary<string, string> Services = new()
    {
        ["home"] = "care.standard.home", ["day_care"] = "care.standard.day", ["institution"] = "care.standard.institution", ["public_elderly_home"] = "care.standard.public",
    };

    // what the pack leaves open and the workloads do not
    private static readonly (string Key, string Value)[] Readings =
        [("care.age.day", "application"), ("care.age.birthday", "on-day"), ("care.age.leap-day", "march"), ("care.disability.multiple", "excluded"),
         ("housing.deed-subsidy.kinds", "new second-hand"), ("housing.deed-subsidy.uses", "residential"), ("housing.deed-subsidy.paid-by.day", "included"),
         ("housing.deed-subsidy.second-hand.basis", "filing"), ("housing.deed-subsidy.rounding", "down")];

    /// <summary>How many numbered places the workloads have at most.</summary>
    public const int Places = 10;

    public required IReadOnlyDictionary<string, long[][]> City { get; init; }
    public IReadOnlyList<CountyStandard> County { get; init; } = [];

    public required DeedFigures Deed { get; init; }

    /// <summary>The region behind a county's number: in a province that does not exist.</summary>
    public static RegionCode Region(int county) => RegionCode.Parse($"9901{10 + county}");

    /// <exception cref="JsonException">Not such a file.</exception>
    public static WorkloadParameters Read(byte[] file)
    {
        var read = JsonSerializer.Deserialize<WorkloadParameters>(file, Json) ?? throw new JsonException("null");
        foreach (var name in read.City.Keys.Concat(read.County.Select(c => c.Service)))
            if (!Services.ContainsKey(name)) throw new JsonException(name);
        return read.City.Values.Any(v => v.Any(pair => pair.Length != 2)) ? throw new JsonException("city") : read;
    }

    /// <summary>The pack's book with these standards.</summary>
    /// <exception cref="FormatException">A number is no date.</exception>
    public ParameterBook Over(ParameterBook pack) =>
        Readings.Concat(Deed.Values()).Aggregate(new ParameterBook(pack.All.Select(Replaced)), (book, r) => book.With(r.Key, ParameterValue.Read(book.Find(r.Key)!.Unit, r.Value)!));

    /// <summary>County standards below the city's on a day on which both hold, which no county may set.</summary>
    public static IEnumerable<(Parameter Parameter, DatedValue Own, DatedValue City)> Below(ParameterBook book) =>
        from parameter in book.All
        where parameter.Regional == RegionalRule.NotBelow
        from own in parameter.Values
        where own is { Region: not null, Value: not null }
        let end = parameter.Values.Where(v => v.Region == own.Region && v.From > own.From).Select(v => (DateOnly?)v.From).Min()
        from day in parameter.Changes.Where(d => d >= own.From && !(d >= end))
        let city = parameter.At(day)
        where city?.Value is { } least && own.Value!.Number < least.Number
        select (parameter, own, city);

    private Parameter Replaced(Parameter parameter)
    {
        if (parameter.Key == DeedFigures.Area) return parameter with { Values = Deed.Districts(parameter.Changes.First()) };
        var service = Services.FirstOrDefault(s => s.Value == parameter.Key).Key;
        if (service is null || !City.TryGetValue(service, out var city)) return parameter;
        var values = city.Select(v => Dated((int)v[0], v[1])).Concat(County.Where(c => c.Service == service).Select(c => Dated(c.From, c.Value) with { Region = Region(c.County) }));
        return parameter with { Values = [.. values.OrderBy(v => v.From)] };
    }

    private static DateOnly DayOf(int yyyymmdd) => DateOnly.ParseExact(yyyymmdd.ToString(CultureInfo.InvariantCulture), "yyyyMMdd", CultureInfo.InvariantCulture);

    private static DatedValue Dated(int from, long yuan) =>
        new(DayOf(from), ParameterValue.Of(Money.FromYuan(yuan)));

    /// <summary>A county's own standard from a day on.</summary>
    internal sealed record CountyStandard(int County, string Service, int From, long Value);

    /// <summary>The figures of the deed-tax subsidy; money in fen.</summary>
    internal sealed record DeedFigures
    {
        public const string Area = "housing.deed-subsidy.area";

        [JsonPropertyName("rate_percent")]
        public required int Rate { get; init; }
        [JsonPropertyName("cap_new_cents")]
        public required long CapNew { get; init; }
        [JsonPropertyName("cap_second_cents")]
        public required long CapSecondHand { get; init; }
        [JsonPropertyName("filed_from")]
        public required int From { get; init; }
        [JsonPropertyName("filed_to")]
        public required int To { get; init; }
        [JsonPropertyName("new_paid_by")]
        public required int PaidBy { get; init; }
        [JsonPropertyName("districts")]
        public required IReadOnlyList<int> Paying { get; init; }

        public IEnumerable<(string Key, string Value)> Values() => new (string Key, string Value)[]
        {
            ("from", Iso(From)), ("to", Iso(To)), ("paid-by", Iso(PaidBy)), ("rate.new", $"{Rate}"), ("rate.second-hand", $"{Rate}"), ("cap.new", Yuan(CapNew)), ("cap.second-hand", Yuan(CapSecondHand)),
        }.Select(v => ("housing.deed-subsidy." + v.Key, v.Value));

        public IReadOnlyList<DatedValue> Districts(DateOnly since) =>
            [new(since, ParameterValue.Of(false)), .. Paying.Select(d => new DatedValue(since, ParameterValue.Of(true)) { Region = Region(d) })];

        private static string Iso(int day) => DayOf(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        private static string Yuan(long fen) => ParameterValue.Of(fen).Write(ParameterUnit.Yuan);
    }
}
