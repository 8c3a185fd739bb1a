using System.Globalization;
using System.Resources;
using Gongbao.Commitments.Register;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform;
using Gongbao.Registers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gongbao.Commitments.SuperviseByLetter;

/// <summary>督办函文稿: the letter as an official paper in DOCX, in Chinese, with its items and the day by which to answer; the reply, once there, on the same paper.</summary>
internal sealed class LetterPaper(CityRegisters registers, CityInfo city)
{
    public const string Route = "/commitments/letters/{key}/docx";

    private static readonly ResourceManager Words = new(typeof(OutputText));

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Route, async (string key, LetterReader letters, LetterPaper paper, CancellationToken cancel) =>
        await letters.FindAsync(key, cancel) is { } view
            ? Results.File(OfficialPapers.Docx(await paper.OfAsync(view, cancel)), OfficialPapers.MediaType, $"letter-{view.Letter.Number ?? "draft"}.docx")
            : Results.NotFound());

    public async Task<OfficialPaper> OfAsync(LetterView view, CancellationToken cancel)
    {
        var (letter, register) = (view.Letter, await registers.ReadAsync(cancel));
        string Name(string id) => register.Find(id)?.Unit.Name ?? id;
        return new OfficialPaper
        {
            Issuer = Name(letter.FromUnitId),
            Number = NumberOf(letter.Number),
            Title = W("Title", letter.Title),
            Recipients = [Name(letter.UnitId)],
            Date = letter.IssuedOn,
            Mark = city.IsSample ? W("MarkSample") : letter.IssuedOn is null ? W("MarkDraft") : null,
            Body =
            [
                PaperBlock.Paragraph(letter.Text),
                PaperBlock.Heading("一、" + W("Items")),
                PaperBlock.Table([(string[])[W("Number"), W("Item"), W("Deadline"), W("Source")], .. view.Items.Select(Row)]),
                PaperBlock.Heading("二、" + W("Ask")),
                PaperBlock.Paragraph(W("AskText", Day(letter.Deadline))),
                .. letter.Reply is { } reply ? (PaperBlock[])[PaperBlock.Heading("三、" + W("Reply")), PaperBlock.Paragraph(W("ReplyHead", Name(letter.UnitId), Day(letter.RepliedOn!.Value))), PaperBlock.Paragraph(reply)] : [],
            ],
        };
    }

    // 2024-0003 is printed as offices print numbers
    private static string? NumberOf(string? number) =>
        number is [_, _, _, _, '-', .. var no] && int.TryParse(no, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? W("NumberForm", number[..4], n) : number;

    private static string[] Row(CommitmentItem item) => [item.Number, item.Title, item.Deadline is { } day ? Day(day) : item.DeadlineText ?? "", item.DocumentNumber ?? ""];

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    private static string W(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, Words.GetString("Letter.Paper." + key, CultureInfo.InvariantCulture)!, values);
}
