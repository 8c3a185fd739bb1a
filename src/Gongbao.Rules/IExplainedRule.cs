using Gongbao.Kernel;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Rules;

/// <summary>A rule as pages, worked cases, stored decisions and the API use it: facts as text in, explanation out.</summary>
public interface IExplainedRule
{
    RuleCatalog Catalog { get; }

    /// <summary>The sentences of its conditions.</summary>
    RuleTexts Texts { get; }

    /// <summary>Decides a case with its reasons.</summary>
    /// <exception cref="FactException">A fact cannot be read.</exception>
    /// <exception cref="ParameterMissingException">The rule was not in force on the day.</exception>
    Explanation Explain(FactSheet facts, CaseLaw law);
}

/// <summary>适用的法: under which parameters a case is decided.</summary>
/// <param name="Book">All parameters of the city.</param>
/// <param name="Day">The day of decision.</param>
/// <param name="Regions">The region of the case and those above it, the nearest first.</param>
/// <param name="Known">Values announced after this day do not count; null counts all.</param>
public sealed record CaseLaw(ParameterBook Book, DateOnly Day, IReadOnlyList<RegionCode> Regions, DateOnly? Known = null)
{
    /// <summary>Other values put in the place of those in force: another reading, a simulation.</summary>
    public IReadOnlyDictionary<string, ParameterValue> Instead { get; init; } = new Dictionary<string, ParameterValue>();

    /// <summary>What is in force on a day (that of decision unless told).</summary>
    public ParameterSnapshot At(DateOnly? day = null) =>
        Instead.Aggregate(Book.At(day ?? Day, Regions, Known), (law, pair) => law.With(pair.Key, pair.Value));
}
