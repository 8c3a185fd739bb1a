using System.Globalization;

namespace Gongbao.Rules.Simulation;

/// <summary>上次认定结果: what an earlier run gave to whom, kept as a small CSV file, so that this month's run is held against last month's.</summary>
public sealed class EarlierRun
{
    /// <summary>The first line of its file.</summary>
    public const string Header = "id,result";

    private readonly Dictionary<int, long> _results;

    private EarlierRun(Dictionary<int, long> results) => _results = results;

    public int Count => _results.Count;

    /// <summary>The lines of a run, to be kept until the next.</summary>
    public static IEnumerable<string> Write(IPopulation people, Simulated run)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(run);
        return Enumerable.Range(0, people.Count).Select(i => $"{people.NameOf(i)},{Text(run.Results[i])}").Prepend(Header);
    }

    /// <summary>Reads the lines back.</summary>
    /// <exception cref="PopulationException">Names the line: no header, no such result, an identifier twice.</exception>
    public static EarlierRun Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var (results, number) = (new Dictionary<int, long>(), 0);
        foreach (var line in lines)
        {
            if (++number == 1)
            {
                if (line.TrimStart('\ufeff') != Header) throw new PopulationException(PopulationProblem.NoColumn, 1, "id", line);
                continue;
            }
            if (line.Split(',') is not [var id, var result]) throw new PopulationException(PopulationProblem.Fields, number, "", line);
            if (!int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var name)) throw new PopulationException(PopulationProblem.Number, number, "id", id);
            if (!results.TryAdd(name, Result(result) ?? throw new PopulationException(PopulationProblem.Word, number, "result", result))) throw new PopulationException(PopulationProblem.Number, number, "id", id);
        }
        return new(results);
    }

    /// <summary>Those whose result is not what it was: in the order of the new file, then those who are gone from it. Null stands for "not in the file".</summary>
    public IEnumerable<(int Id, long? Was, long? Now)> ChangesTo(IPopulation people, Simulated run)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(run);
        var gone = new HashSet<int>(_results.Keys);
        for (var i = 0; i < people.Count; i++)
        {
            var (id, now) = (people.NameOf(i), run.Results[i]);
            gone.Remove(id);
            if (!_results.TryGetValue(id, out var was)) yield return (id, null, now);
            else if (was != now) yield return (id, was, now);
        }
        foreach (var id in gone.Order()) yield return (id, _results[id], null);
    }

    /// <summary>600.00, no or unknown.</summary>
    public static string Text(long result) => result switch
    {
        Simulated.No => "no",
        Simulated.Unknown => "unknown",
        _ => string.Create(CultureInfo.InvariantCulture, $"{result / 100}.{result % 100:D2}"),
    };

    private static long? Result(string text) => text switch
    {
        "no" => Simulated.No,
        "unknown" => Simulated.Unknown,
        _ => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan) && yuan * 100 == decimal.Truncate(yuan * 100) ? (long)(yuan * 100) : null,
    };
}
