namespace Gongbao.Rules.Simulation;

/// <summary>人群: people whose facts are held ready, so that one rule can be run over all of them again and again.</summary>
public interface IPopulation
{
    int Count { get; }

    /// <summary>The number by which the file calls the one in this place: its identifier, or the row from 1.</summary>
    int NameOf(int index);

    /// <summary>Decides everybody, on all cores.</summary>
    /// <param name="law">Book, known day and other values put in; its day and regions are not looked at.</param>
    /// <param name="progress">Told how many are decided, now and then; null when nobody waits.</param>
    /// <param name="cancel">Stops the run.</param>
    /// <exception cref="Parameters.ParameterMissingException">A parameter never had a value.</exception>
    Simulated Run(CaseLaw law, IProgress<int>? progress = null, CancellationToken cancel = default);
}
