using Gongbao.Gazette.Search;

namespace Gongbao.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("照护 补贴", "照护|补贴")]
    [InlineData("  照护　补贴 照护", "照护|补贴")]
    [InlineData("云府办发 [2023] 17 号", "云府办发(2023)17号")]
    [InlineData("云府办发〔2023〕17", "云府办发(2023)17")]
    [InlineData("PCB产品", "pcb产品")]
    [InlineData(null, "")]
    [InlineData(" \u200b ", "")]
    public void Words_are_parted_by_blanks_and_a_number_is_one_word(string? typed, string words) =>
        Assert.Equal(words, string.Join('|', SearchWords.Of(typed).Words));

    [Fact]
    public void Endless_input_is_cut_to_what_a_person_may_mean()
    {
        Assert.Equal(SearchWords.Longest, SearchWords.Of(new string('照', 5_000)).Words.Single().Length);
        Assert.Equal(SearchWords.Most, SearchWords.Of(string.Join(' ', Enumerable.Range(10, 90))).Words.Count);
    }

    [Fact]
    public void A_single_character_is_noticed()
    {
        Assert.True(SearchWords.Of("照护 贴").HasSingle);
        Assert.False(SearchWords.Of("照护").HasSingle);
    }

    [Theory]
    [InlineData("每人每月 600 元", "600元", "每人每月 <mark>600 元</mark>")]
    [InlineData("照护照护和托养", "照护 护照", "<mark>照护照护</mark>和托养")]
    [InlineData("<b>照护", "照护", "&lt;b&gt;<mark>照护</mark>")]
    [InlineData("（2023）照护", "〔2023〕", "<mark>（2023）</mark>照护")]
    public void Highlights_stand_on_the_original_text(string text, string query, string html) =>
        Assert.Equal(html, Highlight.Html(text, SearchWords.Of(query)));

    [Fact]
    public void A_snippet_shows_the_place_where_the_words_stand()
    {
        var text = new string('甲', 200) + "照护" + new string('乙', 200);
        var html = Highlight.Snippet(text, SearchWords.Of("照护"), 40);
        Assert.StartsWith("…甲", html, StringComparison.Ordinal);
        Assert.Contains("<mark>照护</mark>", html, StringComparison.Ordinal);
        Assert.EndsWith("乙…", html, StringComparison.Ordinal);
        Assert.Equal(2 + 40 + "<mark></mark>".Length, html.Length);
    }
}
