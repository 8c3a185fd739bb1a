using System.Globalization;
using System.Resources;
using Gongbao.Rules.Simulation;

namespace Gongbao.Platform.Simulation;

/// <summary>What is wrong with a file of people, in a sentence that names line and column.</summary>
public static class PopulationWords
{
    private static readonly ResourceManager Texts = new(typeof(PlatformText));

    public static string Say(PopulationException problem, CultureInfo language)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var what = Format("Population." + problem.Problem, problem.Column, problem.Text);
        return problem.Line == 0 ? what : Format("Population.Line", problem.Line, what);

        string Format(string key, params object[] values) => string.Format(language, Texts.GetString(key, language)!, values);
    }
}
