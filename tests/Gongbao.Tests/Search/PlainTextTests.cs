using CsCheck;
using Gongbao.Gazette.Search;

namespace Gongbao.Tests.Search;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("云府办发〔2023〕17 号", "云府办发(2023)17号")]
    [InlineData("云府办发［２０２３］１７号", "云府办发(2023)17号")]
    [InlineData("云府办发【2023】17号", "云府办发(2023)17号")]
    [InlineData("到 2026年，力\n争", "到2026年,力争")]
    [InlineData("PCB Board", "pcb board")]
    [InlineData("5G 科技", "5g科技")]
    [InlineData("10 20", "10 20")]
    [InlineData("“869”行动", "\"869\"行动")]
    [InlineData("2023—2026年", "2023-2026年")]
    [InlineData("⽼⼈", "老人")]
    [InlineData("　 ", "")]
    public void Widths_brackets_and_blanks_do_not_matter(string text, string plain) => Assert.Equal(plain, PlainText.Fold(text));

    [Fact]
    public void Every_character_leads_back_to_where_it_came_from() => Gen.String.Always(text =>
    {
        var plain = PlainText.Of(text);
        Assert.Equal(plain.Text.Length, plain.Source.Length);
        Assert.Equal(plain.Source, plain.Source.Distinct().Order());
        for (var i = 0; i < plain.Text.Length; i++)
            if (plain.Text[i] != ' ') Assert.Equal(plain.Text[i].ToString(), PlainText.Fold(text[plain.Source[i]].ToString()));
    });

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Gen.String.Always(text => Assert.Equal(PlainText.Fold(text), PlainText.Fold(PlainText.Fold(text))));
}
