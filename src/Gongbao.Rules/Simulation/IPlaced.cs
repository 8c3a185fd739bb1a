namespace Gongbao.Rules.Simulation;

/// <summary>Facts that say where: the place in a run's list of regions, so that totals stand by region.</summary>
public interface IPlaced
{
    byte Place { get; }
}
