using System.Globalization;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Form;
using static Gongbao.Policies.DisabilityCare.Papers.PaperWords;

namespace Gongbao.Policies.DisabilityCare.Papers;

/// <summary>公示: a sheet for the board of the village.</summary>
internal static class NoticePaper
{
    public static CarePaper Of(CarePaperHead head, IReadOnlyList<CareNoticeRow> rows, DateOnly from, DateOnly to) => new()
    {
        Kind = CarePaperKind.Notice,
        Title = PaperWords.Of("Notice.Title"),
        Number = head.Number,
        Address = head.Address,
        Mark = Mark(head, head.Date is null),
        Blocks =
        [
            Paragraph(PaperWords.Of("Notice.Text", FormWords.Day(from), FormWords.Day(to))),
            new(CarePaperBlockKind.Grid, "") { Columns = [120, 220, 260, 200, 200], Rows = [Heads(), .. rows.Select(Row)] },
            Paragraph(PaperWords.Of("Notice.Objections", head.Issuer)),
            .. LetterPapers.Contact(head),
        ],
        Issuer = head.Issuer,
        Date = head.Date,
    };

    private static CarePaperRow Heads() => new([.. ((string[])["Number", "Name", "Village", "Service", "Amount"]).Select(k => new CarePaperCell(PaperWords.Of("Notice." + k)) { IsLabel = true })]) { IsHead = true };

    private static CarePaperRow Row(CareNoticeRow row, int place) => new(
    [
        new((place + 1).ToString(CultureInfo.InvariantCulture)), new(row.Name), new(row.Village),
        new(row.Service is CareService.Unknown ? "" : FormWords.Of(row.Service is CareService.PublicHome ? CareService.Institution : row.Service)), new(FormWords.Yuan(row.AmountFen)),
    ]);
}
