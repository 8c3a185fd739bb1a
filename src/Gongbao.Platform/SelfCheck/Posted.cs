using System.Globalization;
using Gongbao.Kernel;
using Gongbao.Platform.Parts;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Platform.SelfCheck;

/// <summary>What a form of a self-check brought: answers travel in it from page to page and are kept nowhere.</summary>
internal static class Posted
{
    public const string Answer = "Form.Answer", Prefix = "Is.";

    /// <summary>The answers so far.</summary>
    public static Dictionary<string, string> Answers(IFormCollection form, SelfCheckForm check) =>
        check.Questions.Where(q => form.ContainsKey(Prefix + q.Key)).ToDictionary(q => q.Key, q => form[Prefix + q.Key].ToString());

    /// <summary>The three texts of a date.</summary>
    public static DateParts Date(IFormCollection form, string name) => new() { Year = form[name + ".Year"], Month = form[name + ".Month"], Day = form[name + ".Day"] };

    /// <summary>A day that the rules can compute with; null when it is none.</summary>
    public static DateOnly? Day(DateParts parts) => parts.Parse() is { Year: >= 1900 and < 2100 } day ? day : null;

    /// <summary>The answer to a question; null when there is none or it cannot be read.</summary>
    public static string? Read(IFormCollection form, Question question, bool unknown)
    {
        var text = form[Answer].ToString().Trim();
        var ticked = form[Answer].OfType<string>().Where(w => question.Words.Contains(w) || w == Inquiry.None).ToList();
        return question.Kind switch
        {
            QuestionKind.Marks when unknown => string.Join(' ', ticked.Where(w => w != Inquiry.None).Append(Inquiry.Unknown)),
            _ when unknown => Inquiry.Unknown,
            QuestionKind.Marks => ticked.Count == 0 || ticked.Count > 1 && ticked.Contains(Inquiry.None) ? null : string.Join(' ', ticked),
            QuestionKind.YesNo => text is "yes" or "no" ? text : null,
            QuestionKind.Choice => question.Words.Contains(text) ? text : null,
            QuestionKind.Date => Day(Date(form, Answer))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            QuestionKind.Amount => Money.TryParse(text, out var money) && money >= Money.Zero ? text : null,
            QuestionKind.Rate => Decimal(text) is >= -1_000 and <= 1_000 ? text : null,
            QuestionKind.Percent => Decimal(text) is >= 0 and <= 1_000 ? text : null,
            QuestionKind.Points => Decimal(text) is >= 0 and <= 1_000 ? text : null,
            QuestionKind.Area => Decimal(text) is >= 0 and <= 100_000_000 ? text : null,
            QuestionKind.Months => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= 1200 ? text : null,
            _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? text : null,
        };
    }

    private static decimal? Decimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number * 100 == decimal.Truncate(number * 100) ? number : null;
}
