using Gongbao.Rules.Parameters;
using Gongbao.Rules.Simulation;

namespace Gongbao.Platform.Simulation;

/// <summary>
/// 测算室: files of people that are being looked at, in memory only. A person sees their own; each is forgotten after an hour, and the oldest
/// when there are too many. Nothing is written anywhere.
/// </summary>
public sealed class SimulationRoom
{
    /// <summary>How many files are held at once; a million people take about 60 MB.</summary>
    public const int Most = 6;

    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private readonly Lock _one = new();
    private readonly List<LoadedPopulation> _loaded = [];

    /// <summary>Takes a file in.</summary>
    public void Keep(LoadedPopulation population)
    {
        ArgumentNullException.ThrowIfNull(population);
        lock (_one)
        {
            _loaded.RemoveAll(p => population.At - p.At > Kept);
            if (_loaded.Count == Most) _loaded.RemoveAt(0);
            _loaded.Add(population);
        }
    }

    /// <summary>The person's own, the newest first.</summary>
    public IReadOnlyList<LoadedPopulation> Of(Guid owner, DateTimeOffset now)
    {
        lock (_one) return [.. _loaded.Where(p => p.Owner == owner && now - p.At <= Kept).Reverse()];
    }

    /// <summary>One of the person's own; null when it is somebody else's, or gone.</summary>
    public LoadedPopulation? Find(Guid id, Guid owner, DateTimeOffset now)
    {
        lock (_one) return _loaded.FirstOrDefault(p => p.Id == id && p.Owner == owner && now - p.At <= Kept);
    }

    /// <summary>Forgets one of the person's own.</summary>
    public void Forget(Guid id, Guid owner)
    {
        lock (_one) _loaded.RemoveAll(p => p.Id == id && p.Owner == owner);
    }
}

/// <summary>A file of people that is being looked at.</summary>
/// <param name="Id">In its address.</param>
/// <param name="Owner">Who sent it.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="Simulation">The rule it is for.</param>
/// <param name="People">Who stands in it.</param>
/// <param name="At">When it was sent.</param>
public sealed record LoadedPopulation(Guid Id, Guid Owner, string Name, ISimulation Simulation, IPopulation People, DateTimeOffset At)
{
    private (ParameterBook Book, Simulated Run)? _base;

    /// <summary>Everybody under the parameters in force; computed once.</summary>
    public Simulated Base(ParameterBook book, CancellationToken cancel)
    {
        if (_base is { } known && known.Book == book) return known.Run;
        var run = People.Run(new(book, default, []), null, cancel);
        _base = (book, run);
        return run;
    }
}
