using System.Globalization;
using System.Resources;
using Gongbao.Rules;

namespace Gongbao.Platform.SelfCheck;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>是或否.</summary>
    YesNo,
    /// <summary>One of several words.</summary>
    Choice,
    /// <summary>Any of several words, or none of them.</summary>
    Marks,
    /// <summary>A day.</summary>
    Date,
    /// <summary>An amount in yuan.</summary>
    Amount,
    /// <summary>A whole number.</summary>
    Whole,
    /// <summary>A share in percent, with at most two decimals.</summary>
    Percent,
    /// <summary>A rate of growth in percent, with at most two decimals; may be negative.</summary>
    Rate,
    /// <summary>Points of a score, with at most two decimals.</summary>
    Points,
    /// <summary>An area in square metres, with at most two decimals.</summary>
    Area,
    /// <summary>A number of months, at least one.</summary>
    Months,
}

/// <summary>问题: one fact that a self-check may ask for. Its words stand in the policy's texts: Ask.registered, Ask.household.at-risk.</summary>
/// <param name="Key">Of the fact.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Words">What may be chosen.</param>
public sealed record Question(string Key, QuestionKind Kind, params IReadOnlyList<string> Words);

/// <summary>自查: a rule with the questions by which anybody may hold it against their own case.</summary>
/// <param name="Name">Last part of its address, such as <c>care</c>.</param>
/// <param name="Rule">Decides; also says which question still matters.</param>
/// <param name="Texts">Of the policy: Check.care.Title, Ask.registered and so on.</param>
/// <param name="Questions">In the order in which they are asked.</param>
public sealed record SelfCheckForm(string Name, IExplainedRule Rule, ResourceManager Texts, IReadOnlyList<Question> Questions)
{
    /// <summary>Facts that are the day checked for, such as that of application.</summary>
    public IReadOnlyList<string> Today { get; init; } = [];

    /// <summary>Facts that change no decision but a figure shown with it; asked while the decision is not no.</summary>
    public IReadOnlyList<string> ForFigures { get; init; } = [];

    /// <summary>The unit that answers questions: the first of these that the city's pack has.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Its sentences by key, such as <c>Title</c>; null where there is none.</summary>
    public string? Say(string key) => Texts.GetString($"Check.{Name}.{key}", CultureInfo.CurrentUICulture);

    /// <summary>The question in people's words: those of this check (Ask.care.registered) where it has its own.</summary>
    public string Ask(Question question) => Texts.GetString($"Ask.{Name}.{question.Key}", CultureInfo.CurrentUICulture) ?? Texts.GetString("Ask." + question.Key, CultureInfo.CurrentUICulture)!;

    /// <summary>How to answer; null where the question says it.</summary>
    public string? Hint(Question question) => Texts.GetString($"Ask.{question.Key}.Hint", CultureInfo.CurrentUICulture);

    /// <summary>A word that may be chosen.</summary>
    public string Word(Question question, string word) => Texts.GetString($"Ask.{question.Key}.{word}", CultureInfo.CurrentUICulture)!;

    /// <summary>The lines of a list (Bring.1, Bring.2 …).</summary>
    public IEnumerable<string> Lines(string key)
    {
        for (var i = 1; Say(string.Create(CultureInfo.InvariantCulture, $"{key}.{i}")) is { } line; i++) yield return line;
    }
}
