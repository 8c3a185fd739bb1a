using Gongbao.Rules.Parameters;
using Gongbao.Rules.Simulation;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Platform.Simulation;

/// <summary>假设: the parameters in force, and other values for some of them as an address says (care.standard.home=650).</summary>
public sealed class Supposition
{
    private Supposition(ParameterBook book, ParameterBook supposed, IReadOnlyList<string> changed, IReadOnlyList<string> wrong) =>
        (Book, Supposed, Changed, Wrong) = (book, supposed, changed, wrong);

    public ParameterBook Book { get; }

    /// <summary>The book with the other values; the same one when there are none.</summary>
    public ParameterBook Supposed { get; }

    /// <summary>Keys with another value.</summary>
    public IReadOnlyList<string> Changed { get; }

    /// <summary>Keys whose text is no value of their unit.</summary>
    public IReadOnlyList<string> Wrong { get; }

    /// <param name="book">What is in force.</param>
    /// <param name="simulation">The rule.</param>
    /// <param name="request">Whose address names the other values.</param>
    /// <param name="today">A value that is already in force on this day changes nothing.</param>
    public static Supposition Of(ParameterBook book, ISimulation simulation, HttpRequest request, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(request);
        var (supposed, changed, wrong) = (book, new List<string>(), new List<string>());
        foreach (var parameter in ParametersOf(book, simulation))
        {
            if (request.Query[parameter.Key].ToString().Trim() is not { Length: > 0 } text) continue;
            if (ParameterValue.Read(parameter.Unit, text) is not { } value) wrong.Add(parameter.Key);
            else if (!value.Equals(parameter.At(today)?.Value))
            {
                changed.Add(parameter.Key);
                supposed = supposed.With(parameter.Key, value);
            }
        }
        return new(book, supposed, changed, wrong);
    }

    /// <summary>What can be changed, in the order of the pack: figures, dates and switches. Lists of words are readings of the text and not tried here.</summary>
    public static IEnumerable<Parameter> ParametersOf(ParameterBook book, ISimulation simulation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(simulation);
        return book.All.Where(p => p.Key.StartsWith(simulation.Prefix, StringComparison.Ordinal) && p.Unit is not (ParameterUnit.Words or ParameterUnit.Switch));
    }
}
