using System.Globalization;
using Gongbao.Kernel;
using Gongbao.Rules.Explaining;

namespace Gongbao.Rules.Simulation;

/// <summary>可测算的政策: a rule whose cost over a population can be tried before a parameter is changed.</summary>
public interface ISimulation
{
    /// <summary>Small letters with hyphens: care, deed-tax.</summary>
    string Rule { get; }

    /// <summary>How its parameters begin: care.</summary>
    string Prefix { get; }

    /// <summary>The words for its parameters.</summary>
    RuleTexts Texts { get; }

    /// <summary>What is tried, in people's words.</summary>
    string Name(CultureInfo language);

    /// <summary>The columns of its CSV file, in order.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Reads a population from the content of a file, packed records or CSV with a header line.</summary>
    /// <param name="file">The whole content.</param>
    /// <param name="regions">The chain of regions behind each number that the file gives for a place, the nearest first.</param>
    /// <exception cref="PopulationException">Names the line or record and the column.</exception>
    IPopulation Read(ReadOnlyMemory<byte> file, IReadOnlyList<IReadOnlyList<RegionCode>> regions);
}

/// <summary>What is wrong with a file of people.</summary>
public enum PopulationProblem
{
    /// <summary>Neither packed records of the rule nor text with a header line.</summary>
    Unreadable,
    /// <summary>The head says more records than there are, or records of another size.</summary>
    Truncated,
    /// <summary>A column is missing.</summary>
    NoColumn,
    /// <summary>More or fewer fields than the header line has.</summary>
    Fields,
    /// <summary>Not a whole number within the limits.</summary>
    Number,
    /// <summary>Not a date written yyyymmdd.</summary>
    Date,
    /// <summary>None of the words that the column knows.</summary>
    Word,
}

/// <summary>A file of people that cannot be read.</summary>
/// <param name="problem">What is wrong.</param>
/// <param name="line">The line of the text, the header being 1, or the record from 1; 0 for the file as a whole.</param>
/// <param name="column">The column; empty for the line as a whole.</param>
/// <param name="text">What stands there.</param>
public sealed class PopulationException(PopulationProblem problem, int line, string column, string text) : Exception($"{problem} in line {line} {column}: {text}")
{
    public PopulationProblem Problem { get; } = problem;
    public int Line { get; } = line;
    public string Column { get; } = column;
    public string Text { get; } = text;
}
