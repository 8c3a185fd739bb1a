using System.Globalization;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.ReviewProposals;
using Gongbao.Platform.Parts;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Commitments.ActOnItem;

/// <summary>所填内容: a posted form as texts, so that nothing typed is ever lost. Empty on the first visit.</summary>
internal sealed class TypedForm(HttpRequest request)
{
    /// <summary>Values of <c>Form.Step</c>: show it again with what will happen, do it, let me change it.</summary>
    public const string Look = "check", Do = "do", Edit = "edit";

    private const string Prefix = "Form.";
    private readonly IFormCollection? _form = request.HasFormContentType ? request.Form : null;

    public bool IsPosted => _form is not null;

    /// <summary>What was typed, without blanks around it; null when nothing was.</summary>
    public string? this[string field] => _form?[Prefix + field].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>What was typed, or on the first visit what stands there already.</summary>
    public string? Or(string field, string? standing) => IsPosted ? this[field] : standing;

    public int? Whole(string field) => int.TryParse(this[field], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    public bool Ticked(string field) => this[field] == "true";

    /// <summary>A day in three parts, or on the first visit the one that stands there.</summary>
    public DateParts Day(string field, DateOnly? standing = null) => !IsPosted ? DateParts.Of(standing)
        : new() { Year = this[field + ".Year"], Month = this[field + ".Month"], Day = this[field + ".Day"] };

    /// <summary>All fields but the step, to be sent again from the page that asks once more.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => (_form ?? Enumerable.Empty<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>())
        .Where(f => f.Key.StartsWith(Prefix, StringComparison.Ordinal) && f.Key != Prefix + "Step").Select(f => KeyValuePair.Create(f.Key, f.Value.ToString()));

    /// <summary>Reads a figure as people type it: digits, a point, a sign, separators of thousands in either width.</summary>
    public static bool TryFigure(string text, out decimal figure) =>
        decimal.TryParse(text.Normalize(System.Text.NormalizationForm.FormKC), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out figure)
        && Figures.Fits(figure);

    /// <summary>Reads a sum of yuan as officials write it: 987.14亿, 987.14亿元, 2000万.</summary>
    public static bool TrySum(string text, out decimal yuan) =>
        FigureWords.TryParse(text.Normalize(System.Text.NormalizationForm.FormKC).TrimEnd(Measures.Yuan[0]), out yuan) && Figures.Fits(yuan);
}
