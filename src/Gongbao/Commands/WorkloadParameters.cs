using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;

namespace Gongbao.Commands;

/// <summary>
/// Parameters of the reference workloads (参照测算参数), a small JSON file: standards of care by service form, for the city and for numbered
/// counties. They take the place of the pack's; the readings that the workloads fix are put in beside them.
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
        [("care.age.day", "application"), ("care.age.birthday", "on-day"), ("care.age.leap-day", "march"), ("care.disability.multiple", "excluded")];

    /// <summary>How many numbered counties the workloads have.</summary>
    public const int Counties = 10;

    public required IReadOnlyDictionary<string, long[][]> City { get; init; }
    public IReadOnlyList<CountyStandard> County { get; init; } = [];

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
        Readings.Aggregate(new ParameterBook(pack.All.Select(Replaced)), (book, r) => book.With(r.Key, ParameterValue.Read(book.Find(r.Key)!.Unit, r.Value)!));

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
        var service = Services.FirstOrDefault(s => s.Value == parameter.Key).Key;
        if (service is null || !City.TryGetValue(service, out var city)) return parameter;
        var values = city.Select(v => Dated((int)v[0], v[1])).Concat(County.Where(c => c.Service == service).Select(c => Dated(c.From, c.Value) with { Region = Region(c.County) }));
        return parameter with { Values = [.. values.OrderBy(v => v.From)] };
    }

    private static DatedValue Dated(int from, long yuan) =>
        new(DateOnly.ParseExact(from.ToString(CultureInfo.InvariantCulture), "yyyyMMdd", CultureInfo.InvariantCulture), ParameterValue.Of(Money.FromYuan(yuan)));

    /// <summary>A county's own standard from a day on.</summary>
    internal sealed record CountyStandard(int County, string Service, int From, long Value);
}
