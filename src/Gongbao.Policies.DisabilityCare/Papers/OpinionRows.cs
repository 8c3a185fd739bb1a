using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Form;
using static Gongbao.Policies.DisabilityCare.Papers.FormPaper;

namespace Gongbao.Policies.DisabilityCare.Papers;

/// <summary>申请人意见和各部门意见: a sentence, then who signs, the seal and the date.</summary>
internal static class OpinionRows
{
    /// <summary>In characters; a line has 42, the day takes up to 11.</summary>
    private const int LongestSigned = 31;

    private static readonly int[] Activities = [38, 39, 40, 41, 42, 43];

    public static IEnumerable<CarePaperRow> Of(CareForm form) =>
    [
        Row("Declaration", CareFormTable.Print(31, form), Lines(PaperWords.Of("Form.DeclarationFoot", Text(form, 32, 6)), form.Declaration.Date), 18, 31, 33),
        Row("Township", CareFormTable.Print(34, form), Foot(form, 35, form.Township.Signature), 17, 34, 37),
        Row("Assessment", Assessment(form), Lines(PaperWords.Of("Form.DoctorFoot", Text(form, 46, 4), Text(form, 47, 8)), form.Assessment.Signature.Date), 26, 38, 48),
        Row("AtRisk", PaperWords.Of("Form.AtRiskText", Ticks(form, 49, [PaperWords.Of("Form.Yes"), PaperWords.Of("Form.No")])), Foot(form, 50, form.AtRisk.Signature), 17, 49, 52),
        Row("Review", CareFormTable.Print(53, form) + PaperWords.Of("Form.Pool", Text(form, 54, 3), Text(form, 55, 3), Text(form, 56, 3), Text(form, 57, 3), Text(form, 58, 3)), Foot(form, 59, form.Review.Signature), 24, 53, 61),
        Row("Finance", PaperWords.Of("Form.From", Text(form, 62, 3), Text(form, 63, 2)), Foot(form, 64, form.Finance.Signature), 17, 62, 66),
    ];

    private static string Assessment(CareForm form) => PaperWords.Of("Form.AssessmentText",
        string.Join('　', Activities.Select(n => Box(CareFormTable.Print(n, form)) + CareFormFields.Number(n).Label(System.Globalization.CultureInfo.InvariantCulture))),
        Text(form, 44, 2), Ticks(form, 45, [FormWords.Chinese("Word.Meets"), FormWords.Chinese("Word.MeetsNot")]));

    // the mark in the box, as the annex codes it: √ can do, × cannot
    private static string Box(string mark) => mark switch { "√" => "☑", "×" => "☒", _ => "□" };

    private static string Foot(CareForm form, int name, CareSignature signature) => Lines(PaperWords.Of("Form.Foot", Text(form, name, 4), Text(form, name + 1, 8)), signature.Date);

    /// <summary>The day stands behind who signs, or under it where both together are longer than a line.</summary>
    private static string Lines(string signed, DateOnly? day) => signed + (signed.Length > LongestSigned ? "\n" : "　") + Day(day);

    private static CarePaperRow Row(string label, string text, string foot, int height, int first, int last) => new(
    [
        new(PaperWords.Of("Form." + label)) { IsLabel = true },
        new(text) { Foot = foot, Columns = 7, Fields = [.. Enumerable.Range(first, last - first + 1)] },
    ])
    { Height = height };
}
