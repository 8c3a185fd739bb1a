using System.Globalization;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Facts;
using Gongbao.Rules.Parameters;

namespace Gongbao.Platform.SelfCheck;

/// <summary>
/// 询问: which question comes next, found by asking the rule itself. A question matters while some answer to it would change the decision or
/// what the decision still waits for, with the other questions open or answered in any of a few ways.
/// </summary>
/// <param name="form">Rule and questions.</param>
/// <param name="law">Day, region and parameters.</param>
/// <param name="answers">By key, as <see cref="Unknown"/> where the person does not know; of several marks those that hold, with <see cref="Unknown"/> where others may.</param>
public sealed class Inquiry(SelfCheckForm form, CaseLaw law, IReadOnlyDictionary<string, string> answers)
{
    /// <summary>不知道.</summary>
    public const string Unknown = "unknown";

    /// <summary>None of several marks.</summary>
    public const string None = "none";

    private const int Fillings = 6;

    /// <summary>The decision on what has been answered.</summary>
    /// <exception cref="FactException">An answer cannot be read.</exception>
    /// <exception cref="ParameterMissingException">The rule is not in force on the day.</exception>
    public Explanation Decide() => form.Rule.Explain(Facts(answers), law);

    /// <summary>The first question that has no answer and still matters; null when there is none.</summary>
    /// <exception cref="FactException">An answer cannot be read.</exception>
    /// <exception cref="ParameterMissingException">The rule is not in force on the day.</exception>
    public Question? Next()
    {
        var now = Decide();
        if (now.Verdict.IsNo) return null;
        var open = form.Questions.Where(q => !answers.ContainsKey(q.Key)).ToList();
        var days = Days(now);
        return open.FirstOrDefault(q => form.ForFigures.Contains(q.Key) || Matters(q, open, now, days));
    }

    private bool Matters(Question question, List<Question> open, Explanation now, IReadOnlyList<string> days)
    {
        var tries = Tries(question, days);
        if (tries.Any(answer => Mark(With(answers, question.Key, answer)) != Mark(now))) return true;
        for (var i = 0; i < Fillings; i++)
        {
            var filled = new Dictionary<string, string>(answers);
            for (var k = 0; k < open.Count; k++)
                if (Tries(open[k], days) is var others && open[k] != question) filled[open[k].Key] = others[(i + i * k) % others.Count];
            if (tries.Select(answer => Outcome(With(filled, question.Key, answer))).Distinct().Skip(1).Any()) return true;
        }
        return false;
    }

    // what a decision says, and what it still waits for
    private string Mark(Dictionary<string, string> with) => Mark(form.Rule.Explain(Facts(with), law));

    private static string Mark(Explanation e) => string.Create(CultureInfo.InvariantCulture, $"{e.Verdict} {e.AmountFen} {string.Join(' ', e.Missing.Select(m => m.Condition.Name))}");

    private string Outcome(Dictionary<string, string> with)
    {
        var e = form.Rule.Explain(Facts(with), law);
        return string.Create(CultureInfo.InvariantCulture, $"{e.Verdict} {e.AmountFen}");
    }

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> all, string key, string answer) => new(all) { [key] = answer };

    private static IReadOnlyList<string> Tries(Question question, IReadOnlyList<string> days) => question.Kind switch
    {
        QuestionKind.YesNo => ["yes", "no"],
        QuestionKind.Choice => question.Words,
        QuestionKind.Marks => [None, string.Join(' ', question.Words), .. question.Words],
        QuestionKind.Date => days,
        QuestionKind.Amount => ["0", "1000", "100000", "100000000", "100000000000"],
        QuestionKind.Rate => ["-10", "0", "4", "5", "6", "20"],
        QuestionKind.Percent => ["0", "1", "5", "10", "50", "100"],
        QuestionKind.Points => ["0", "50", "60", "80", "100"],
        QuestionKind.Area => ["0", "80", "100", "142", "1000", "10000000"],
        QuestionKind.Months => ["1", "6", "12", "24", "120"],
        _ => ["0", "1", "2", "10", "1000", "1000000"],
    };

    // days on each side of where the law of this rule begins or changes, and of the day itself
    private IReadOnlyList<string> Days(Explanation now) =>
        [.. now.Conditions.SelectMany(c => c.Used).Select(u => u.Dated?.From).OfType<DateOnly>().SelectMany(d => new[] { d.AddDays(-1), d })
            .Concat([law.Day.AddYears(-100), law.Day.AddYears(-50), law.Day.AddYears(-10), law.Day.AddYears(-2), law.Day, law.Day.AddYears(2)])
            .Distinct().Order().Select(Written)];

    private FactSheet Facts(IReadOnlyDictionary<string, string> given) =>
        new(form.Questions.Where(q => given.ContainsKey(q.Key)).SelectMany(q => Fact(q, given[q.Key]))
            .Concat(form.Today.Select(key => KeyValuePair.Create(key, Written(law.Day)))));

    // of several marks, some may be known and others not
    private static IEnumerable<KeyValuePair<string, string>> Fact(Question question, string answer) =>
        question.Kind == QuestionKind.Marks && answer.Split(' ') is var words && words.Contains(Unknown)
            ? words.Where(w => w != Unknown).Select(w => KeyValuePair.Create($"{question.Key}.{w}", "yes"))
            : [KeyValuePair.Create(question.Key, answer)];

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
