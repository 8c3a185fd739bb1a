using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

public sealed class CitationResolutionTests
{
    // an article with two lists that count from one each, one with a single list, a chapter, a single annex
    private static readonly string[] Places =
    [
        "chp_1", "chp_1__art_7", "chp_1__art_7__para_1", "chp_1__art_7__para_1__point_1", "chp_1__art_8", "chp_1__art_8__para_1",
        "chp_1__art_8__para_2", "chp_1__art_8__para_2__point_1", "chp_1__art_8__para_2__point_3",
        "chp_1__art_8__para_3", "chp_1__art_8__para_3__point_1", "att_1", "att_1__sec_1", "body", "",
    ];

    [Theory]
    [InlineData("第八条第二款第（三）项", "chp_1__art_8__para_2__point_3")]
    [InlineData("第八条第三款第（一）项", "chp_1__art_8__para_3__point_1")]
    [InlineData("第八条/（三）", "chp_1__art_8__para_2__point_3")]
    [InlineData("正文/第七条/（一）", "chp_1__art_7__para_1__point_1")]
    [InlineData("第八条/（一）#2", "chp_1__art_8__para_3__point_1")]
    [InlineData("第八条第三款", "chp_1__art_8__para_3")]
    [InlineData("附件第一部分", "att_1__sec_1")]
    [InlineData("第一章", "chp_1")]
    [InlineData("正文", "")]
    public void Each_notation_finds_its_one_place(string citation, string place) => Assert.Equal(place, Citation.Parse(citation).Resolve(Places).Place);

    [Fact]
    public void A_path_that_two_places_have_is_ambiguous_and_names_both()
    {
        var found = Citation.Parse("第八条/（一）").Resolve(Places);
        Assert.True(found.IsAmbiguous);
        Assert.Null(found.Place);
        Assert.Equal(["chp_1__art_8__para_2__point_1", "chp_1__art_8__para_3__point_1"], found.Places);
    }

    [Theory]
    [InlineData("第九条")]
    [InlineData("第八条第一款第（一）项")]
    [InlineData("第八条/（一）#3")]
    [InlineData("附件2")]
    public void A_place_that_is_not_there_is_not_found(string citation) => Assert.Empty(Citation.Parse(citation).Resolve(Places).Places);

    [Fact]
    public void A_款_in_the_citation_does_not_hinder_where_the_document_counts_none() =>
        Assert.Equal("art_7__point_2", Citation.Parse("第七条第一款第（二）项").Resolve(["art_7", "art_7__point_1", "art_7__point_2"]).Place);
}
