using Gongbao.Commitments.Demo;
using Gongbao.Platform;
using Microsoft.Extensions.Hosting;

namespace Gongbao.Commitments.Contracts;

/// <summary>演示状态 of the invented city for the host: some months of reports, lights and papers, so that every page has something to show.</summary>
public sealed class CommitmentsDemo
{
    private readonly DemoState _state;

    internal CommitmentsDemo(DemoState state) => _state = state;

    /// <summary>True where it stands: the invented city in Development. Nowhere else is anything made up.</summary>
    public static bool Stands(CityInfo city, IHostEnvironment environment) => city.IsSample && environment.IsDevelopment();

    /// <summary>The day on which it begins.</summary>
    public static DateOnly FirstDay(DateOnly today) => DemoState.FirstDay(today);

    /// <summary>Makes it, unless the register has lived through a day of its own already; one that was cut off is made anew. Takes seconds; pages may be read meanwhile.</summary>
    /// <returns>Whether it was made.</returns>
    public Task<bool> EnsureAsync(DateOnly today, CancellationToken cancel) => _state.EnsureAsync(today, cancel);
}
