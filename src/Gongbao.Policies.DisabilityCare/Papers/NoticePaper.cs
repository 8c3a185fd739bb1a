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
            Grid(rows),
            Paragraph(PaperWords.Of("Notice.Objections", head.Issuer)),
            .. LetterPapers.Contact(head),
        ],
        Issuer = head.Issuer,
        Date = head.Date,
    };

    private static CarePaperBlock Grid(IReadOnlyList<CareNoticeRow> rows)
    {
        var amounts = rows.Any(r => r.AmountFen is not null);
        return new(CarePaperBlockKind.Grid, "")
        {
            Columns = amounts ? [110, 200, 330, 180, 180] : [130, 230, 410, 230],
            Rows = [Heads(amounts), .. rows.Select((row, i) => Row(row, i + 1, amounts))],
        };
    }

    private static CarePaperRow Heads(bool amounts) =>
        new([.. ((string[])["Number", "Name", "Village", "Service", .. amounts ? ["Amount"] : Array.Empty<string>()]).Select(k => new CarePaperCell(PaperWords.Of("Notice." + k)) { IsLabel = true })]) { IsHead = true };

    private static CarePaperRow Row(CareNoticeRow row, int number, bool amounts) => new(
    [
        new(number.ToString(CultureInfo.InvariantCulture)), new(row.Name), new(row.Village),
        new(row.Service is CareService.Unknown ? "" : FormWords.Of(row.Service is CareService.PublicHome ? CareService.Institution : row.Service)),
        .. amounts ? [new(FormWords.Yuan(row.AmountFen))] : Array.Empty<CarePaperCell>(),
    ]);
}
