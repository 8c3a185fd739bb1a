using Gongbao.Commitments.Demo;

namespace Gongbao.Commitments.Contracts;

/// <summary>全市规模数据 for the host's command line: fills an empty register of the invented city to any size, to be measured.</summary>
public sealed class CommitmentsScale
{
    private readonly ScaleState _state;

    internal CommitmentsScale(ScaleState state) => _state = state;

    /// <summary>Whether the register holds more than a pack lists: it is not filled twice.</summary>
    public Task<bool> IsFilledAsync(CancellationToken cancel) => _state.IsFilledAsync(cancel);

    /// <summary>Fills it; <paramref name="progress"/> hears how many items there are.</summary>
    /// <returns>How many reports it has.</returns>
    public Task<long> FillAsync(int items, int years, DateOnly today, IProgress<int> progress, CancellationToken cancel) => _state.FillAsync(items, years, today, progress, cancel);
}
