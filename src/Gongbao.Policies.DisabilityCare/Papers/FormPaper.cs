using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Form;
using static Gongbao.Policies.DisabilityCare.Papers.PaperWords;

namespace Gongbao.Policies.DisabilityCare.Papers;

/// <summary>申请审批表: the cells in the order of the annex. What is not known stays blank, to be filled in by hand.</summary>
internal static class FormPaper
{
    // one column for names, seven that the rows share
    private static readonly int[] Columns = [150, 150, 75, 75, 75, 75, 150, 250];

    public static CarePaper Of(CarePaperHead head, CareForm form, IReadOnlyList<string> copies) => new()
    {
        Kind = CarePaperKind.Form,
        Title = PaperWords.Of("Form.Title"),
        Number = head.Number,
        Address = head.Address,
        Mark = Mark(head, draft: false),
        Copies = copies,
        Blocks =
        [
            new(CarePaperBlockKind.Spread, PaperWords.Of("Form.County", Or(form.Head.County, 8))) { Right = PaperWords.Of("Form.Applied", Day(form.Head.Applied)), Fields = [1, 2] },
            new(CarePaperBlockKind.Grid, "") { Columns = Columns, Rows = [.. PersonRows(form), .. CareRows(form), .. OpinionRows.Of(form)] },
            new(CarePaperBlockKind.Note, PaperWords.Of("Form.Note", copies.Count == 0 ? 1 : copies.Count, string.Join('、', copies))),
        ],
    };

    private static IEnumerable<CarePaperRow> PersonRows(CareForm form) =>
    [
        Row(Label("Name"), Value(form, 3), Label("Sex"), Value(form, 4), Label("Age"), Value(form, 5), Label("Disability"), Value(form, 6)),
        Row(Label("Certificate"), Value(form, 7, 4), Label("Family"), Value(form, 8, 2)),
        Row(Label("Address"), new CarePaperCell(PaperWords.Of("Form.AddressLine", Or(form.Applicant.Address.County, 6), Or(form.Applicant.Address.Township, 6), Or(form.Applicant.Address.Village, 6))) { Columns = 7, Fields = [9, 10, 11] }),
        Row(Label("Way"), new CarePaperCell(Ticks(form, 12, Choice(form.Applicant.Way))) { Columns = 5, Fields = [12] }, Label("Phone"), Value(form, 13)),
        Row(Label("Agent") with { Rows = 2 }, Label("Name"), Value(form, 14, 4), Label("Relation"), Value(form, 15)),
        Row(Label("Identity"), Value(form, 16, 4), Label("Phone"), Value(form, 17)),
    ];

    private static IEnumerable<CarePaperRow> CareRows(CareForm form) =>
    [
        Row(Label("Service") with { Rows = 3 }, Service(form, CareService.Home, 18), new CarePaperCell(PaperWords.Of("Form.Home", Text(form, 19, 5), Text(form, 20, 4), Text(form, 21, 7))) { Columns = 6, Fields = [19, 20, 21] }),
        Row(Service(form, CareService.Day), new CarePaperCell(PaperWords.Of("Form.Day", Text(form, 22, 8), Text(form, 23, 4), Text(form, 24, 7))) { Columns = 6, Fields = [22, 23, 24] }),
        Row(Service(form, CareService.Institution), new CarePaperCell(PaperWords.Of("Form.Institution", Text(form, 25, 8), Text(form, 26, 4), Text(form, 27, 7))) { Columns = 6, Fields = [25, 26, 27] }),
        Row(Label("Account"), new CarePaperCell(PaperWords.Of("Form.AccountLine", Text(form, 28, 7), Text(form, 29, 10), Text(form, 30, 12))) { Columns = 7, Fields = [28, 29, 30] }),
    ];

    /// <summary>The value, or as many blanks as one writes into.</summary>
    public static string Text(CareForm form, int field, int blanks) => Or(CareFormTable.Print(field, form), blanks);

    public static string Or(string text, int blanks) => text.Length > 0 ? text : new('　', blanks);

    public static string Day(DateOnly? day) => day is { } d ? FormWords.Day(d) : PaperWords.Of("Form.Day.Blank");

    /// <summary>☑ before what is chosen, □ before the others.</summary>
    public static string Ticks(CareForm form, int field, IEnumerable<string> words)
    {
        var chosen = CareFormTable.Print(field, form);
        return string.Join('　', words.Select(w => Box(w == chosen) + w));
    }

    private static string Box(bool ticked) => ticked ? "☑" : "□";

    private static IEnumerable<string> Choice(CareWay _) => Enum.GetValues<CareWay>().Where(w => w != CareWay.Unknown).Select(FormWords.Of);

    private static CarePaperCell Service(CareForm form, CareService service, params int[] fields)
    {
        var word = FormWords.Of(service);
        return new(Box(CareFormTable.Print(18, form) == word) + word) { Fields = fields };
    }

    private static CarePaperRow Row(params CarePaperCell[] cells) => new(cells) { Height = 7 };

    private static CarePaperCell Label(string key) => new(PaperWords.Of("Form." + key)) { IsLabel = true };

    private static CarePaperCell Value(CareForm form, int field, int columns = 1) => new(CareFormTable.Print(field, form)) { Columns = columns, Fields = [field] };
}
