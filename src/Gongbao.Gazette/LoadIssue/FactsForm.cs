using System.Globalization;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Publishing;
using Gongbao.Kernel;
using Gongbao.Platform.Parts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>更正表单: the facts of one document as typed. What is left as it was read stays a reading, not a correction.</summary>
internal sealed class FactsForm
{
    public string? Version { get; set; }
    public string? Title { get; set; }
    public string? Number { get; set; }
    public string? Kind { get; set; }
    public string? Issuer { get; set; }
    public string? Date { get; set; }
    public string? Effective { get; set; }
    public string? Expires { get; set; }
    public string? LeftOut { get; set; }

    /// <summary>Line of the source for a boundary.</summary>
    public string? Line { get; set; }

    /// <summary>What to do with the boundary: move, split or merge.</summary>
    public string? Do { get; set; }

    public static FactsForm Of(ReadDocument shown, DocumentCorrection correction, int version) => new()
    {
        Version = version.ToString(CultureInfo.InvariantCulture),
        Title = shown.Title,
        Number = shown.DocumentNumber,
        Kind = shown.Kind.ToString(),
        Issuer = string.Join('、', shown.Issuers),
        Date = Text(shown.Date),
        Effective = Text(shown.InForce.Effective),
        Expires = Text(shown.InForce.Expires),
        LeftOut = correction.LeftOut ? "true" : null,
    };

    /// <summary>What was posted in place of what is stored, so that nothing typed is lost when something is wrong.</summary>
    public void Take(FactsForm posted)
    {
        (Version, Line) = (posted.Version, posted.Line);
        if (posted.Do is not null) return;
        (Title, Number, Kind, Issuer) = (posted.Title, posted.Number, posted.Kind, posted.Issuer);
        (Date, Effective, Expires, LeftOut) = (posted.Date, posted.Effective, posted.Expires, posted.LeftOut);
    }

    /// <summary>The correction; null when something typed cannot be understood, with the reasons in <paramref name="errors"/>.</summary>
    public DocumentCorrection? Read(ReadDocument read, FormErrors errors, IStringLocalizer text)
    {
        if (string.IsNullOrWhiteSpace(Title)) errors.Add("Form.Title", text["Correct.TitleMissing"]);
        DocumentNumber? number = null;
        if (!string.IsNullOrWhiteSpace(Number) && !DocumentNumber.TryParse(Number, out number)) errors.Add("Form.Number", text["Correct.NumberWrong", Number]);
        if (!Enum.TryParse<DocumentKind>(Kind, out var kind)) kind = read.Kind;
        var (date, effective, expires) = (Day("Form.Date", Date), Day("Form.Effective", Effective), Day("Form.Expires", Expires));
        if (expires < (effective ?? date)) errors.Add("Form.Expires", text["Correct.ExpiresEarly"]);
        if (errors.Any) return null;
        return new DocumentCorrection
        {
            Title = Changed(Title!.Trim(), read.Title),
            Number = Changed(number?.ToString() ?? "", read.DocumentNumber ?? ""),
            Kind = kind == read.Kind ? null : kind,
            Issuer = Changed(Issuer?.Trim() ?? "", string.Join('、', read.Issuers)),
            Date = date == read.Date ? null : date,
            Effective = effective == read.InForce.Effective ? null : effective,
            Expires = expires == read.InForce.Expires ? null : expires,
            LeftOut = LeftOut == "true",
        };

        DateOnly? Day(string field, string? typed)
        {
            if (string.IsNullOrWhiteSpace(typed)) return null;
            if (AsOf.TryDay(typed, out var day)) return day;
            errors.Add(field, text["AsOf.Wrong", typed]);
            return null;
        }
    }

    private static string? Changed(string typed, string read) => typed == read ? null : typed;

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
