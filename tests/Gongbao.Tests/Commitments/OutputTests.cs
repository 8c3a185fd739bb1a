using System.Text;
using Gongbao.Commitments.PublishBulletin;
using Gongbao.Commitments.Subscribe;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Commitments;

public sealed class OutputTests
{
    private static readonly OfficialPaper Paper = new()
    {
        Issuer = "某市人民政府办公室",
        Number = "督字〔2024〕3号",
        Title = "督办函：关于进度",
        Recipients = ["某局"],
        Date = new(2024, 6, 3),
        Body = [PaperBlock.Heading("一、事项"), PaperBlock.Paragraph("第一行\n第二行"), PaperBlock.Table([["事项", "时限"], ["甲", "2024年"], ["乙", "2025年"]])],
    };

    [Fact]
    public void The_same_paper_gives_the_same_bytes_and_another_word_gives_others()
    {
        var first = OfficialPapers.Docx(Paper);
        Assert.Equal(first, OfficialPapers.Docx(Paper));
        Assert.NotEqual(first, OfficialPapers.Docx(Paper with { Title = "督办函：关于经费" }));
    }

    [Fact]
    public void A_paper_opens_as_a_word_document_with_its_lines_and_tables()
    {
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(OfficialPapers.Docx(Paper)), false);
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.Contains("第一行", body.InnerText, StringComparison.Ordinal);
        Assert.Single(body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>());
        Assert.Equal(2, word.MainDocumentPart.FooterParts.Count());
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken).Select(e => e.Description));
    }

    [Fact]
    public void Long_lines_of_a_calendar_are_folded_at_75_octets_between_characters_and_read_back_whole()
    {
        var summary = string.Concat(Enumerable.Repeat("报送进展，含逗号,分号;反斜\\", 8)) + "𠮷";
        var text = ICalendar.Write("名称", [new CalendarEvent("item-1@gongbao", new(2024, 6, 3, 8, 0, 0, TimeSpan.FromHours(8)), new(2024, 6, 30), summary + "\n第二行", "https://x/1")]);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        var whole = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:" + summary.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal) + "\\n第二行\r\n", whole, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20240603T000000Z", whole, StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20240701", whole, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_shares_share_a_rank_the_next_is_left_out_and_who_has_no_colour_has_none()
    {
        RankedTally Of(string id, int green, int amber, int red, int grey = 0) => new(null, id, id, new BulletinLights(green, amber, red, grey), 0);
        var ranked = BulletinRank.Of([Of("d", 0, 0, 0, 5), Of("c", 1, 0, 1), Of("b", 2, 1, 0), Of("a", 4, 2, 0, 9), Of("e", 3, 0, 0)]);
        Assert.Equal([("e", 1), ("a", 2), ("b", 2), ("c", 4), ("d", null)], ranked.Select(r => (r.Id, r.Rank)));
    }
}
