using CsCheck;
using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

public sealed class DocumentNumberTests
{
    private static readonly Gen<DocumentNumber> AnyNumber = Gen.Select(
        Gen.OneOf("宜府办发", "国办发明电", "工信部联企业", "财税", "法", "赣工强省小组办字", "于府发"), Gen.Int[1949, 2099], Gen.Int[1, 999_999],
        (organ, year, number) => new DocumentNumber(organ, year, number));

    [Theory]
    [InlineData("宜府办发〔2023〕17号")]
    [InlineData("宜府办发﹝2023﹞17号")]
    [InlineData("宜府办发[2023]17号")]
    [InlineData("宜府办发［2023］17号")]
    [InlineData("宜府办发【2023】17号")]
    [InlineData("宜府办发（2023）17号")]
    [InlineData("宜府办发(2023)17号")]
    [InlineData("宜府办发〈2023〉17号")]
    [InlineData("宜府办发〔２０２３〕１７号")]
    [InlineData(" 宜府办发 〔 2023 〕 17 号 ")]
    [InlineData("宜府办发〔2023〕第17号")]
    [InlineData("宜府办发〔2023〕017号")]
    [InlineData("宜府办发〔2023年〕17号")]
    [InlineData("宜府办发〔\n\n2023〕17号")]
    public void Every_way_of_printing_a_number_is_the_same_number(string printed)
    {
        var number = DocumentNumber.Parse(printed);
        Assert.Equal(new DocumentNumber("宜府办发", 2023, 17), number);
        Assert.Equal("宜府办发〔2023〕17号", number.ToString());
        Assert.Equal(new DocumentNumber("宜府办发", 2023, 17).GetHashCode(), number.GetHashCode());
    }

    [Theory]
    [InlineData(null, ParseProblem.Empty, 0)]
    [InlineData("　 ", ParseProblem.Empty, 0)]
    [InlineData("〔2023〕17号", ParseProblem.MissingOrgan, 0)]
    [InlineData("17号", ParseProblem.MissingOrgan, 0)]
    [InlineData("abc〔2023〕17号", ParseProblem.UnexpectedCharacter, 0)]
    [InlineData("宜府办发", ParseProblem.MissingYear, 4)]
    [InlineData("宜府办发2023〕17号", ParseProblem.UnexpectedCharacter, 4)]
    [InlineData("宜府办发〔〕17号", ParseProblem.MissingYear, 5)]
    [InlineData("宜府办发〔1023〕17号", ParseProblem.OutOfRange, 5)]
    [InlineData("宜府办发〔2023〕号", ParseProblem.MissingNumber, 10)]
    [InlineData("宜府办发〔2023〕0号", ParseProblem.OutOfRange, 10)]
    [InlineData("宜府办发〔2023〕99999999999999999999号", ParseProblem.OutOfRange, 10)]
    [InlineData("宜府办发〔2023〕17", ParseProblem.MissingHao, 12)]
    [InlineData("宜府办发〔2023〕17号文", ParseProblem.TrailingText, 13)]
    public void A_text_that_is_no_number_is_refused_with_problem_and_place(string? text, ParseProblem problem, int position)
    {
        Assert.False(DocumentNumber.TryParse(text, out _, out var reason));
        Assert.Equal(new ParseError(problem, position), reason);
        Assert.Equal(reason, Assert.Throws<ParseException>(() => DocumentNumber.Parse(text)).Error);
    }

    [Fact]
    public void Reads_back_what_it_prints_and_what_stands_in_an_address() => AnyNumber.Always(n =>
        DocumentNumber.Parse(n.ToString()) == n && DocumentNumber.Parse(Uri.UnescapeDataString(n.ToUrlSegment())) == n && !n.ToUrlSegment().Contains('/'));

    [Fact]
    public void Is_ordered_by_organ_year_and_number_as_a_number()
    {
        string[] sorted = ["宜府办发〔2022〕3号", "宜府办发〔2023〕9号", "宜府办发〔2023〕17号", "宜府发〔2020〕1号"];
        Assert.Equal(sorted, sorted.Reverse().Select(DocumentNumber.Parse).Order().Select(n => n.ToString()));
        Assert.True(DocumentNumber.Parse(sorted[1]) < DocumentNumber.Parse(sorted[2]));
    }

    [Theory]
    [InlineData("宜府-办", 2023, 1)]
    [InlineData("宜府办发", 1948, 1)]
    [InlineData("宜府办发", 2023, 0)]
    public void A_number_that_cannot_be_is_not_made(string organ, int year, int number) =>
        Assert.ThrowsAny<ArgumentException>(() => new DocumentNumber(organ, year, number));
}
