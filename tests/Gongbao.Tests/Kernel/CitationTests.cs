using CsCheck;
using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

public sealed class CitationTests
{
    // the table of the extraction conventions, and what it leaves out
    public static readonly TheoryData<string, string, string, string> Places = new()
    {
        { "第二部分第1项", "二/1.", "正文/二/1.", "sec_2__point_1" },
        { "附件10第三部分（二）4", "附件10/三/（二）/4.", "附件10/三/（二）/4.", "att_10__sec_3__subsec_2__point_4" },
        { "第八条第二款第（三）项", "第八条/（三）", "正文/第八条/（三）", "art_8__para_2__point_3" },
        { "第13项", "13.", "正文/13.", "point_13" },
        { "第七条", "第七条", "正文/第七条", "art_7" },
        { "第七条第二款", "第七条/¶2", "正文/第七条/¶2", "art_7__para_2" },
        { "第七条第（二）项第3目（1）", "第七条/（二）/3./（1）", "正文/第七条/（二）/3./（1）", "art_7__point_2__subpoint_3__item_1" },
        { "第三部分（二）4（1）", "三/（二）/4./（1）", "正文/三/（二）/4./（1）", "sec_3__subsec_2__point_4__subpoint_1" },
        { "第三部分（二）4①", "三/（二）/4./①", "正文/三/（二）/4./①", "sec_3__subsec_2__point_4__item_1" },
        { "第二章第五条", "第五条", "正文/第五条", "chp_2__art_5" },
        { "第二章", "第二章", "正文/第二章", "chp_2" },
        { "附件第2段", "附件/¶2", "附件/¶2", "att__para_2" },
        { "第三部分一是", "三/一是", "正文/三/一是", "sec_3__clause_1" },
        { "附件2表1第3行", "附件2/表1/行3", "附件2/表1/行3", "att_2__table_1__tr_3" },
        { "结尾", "尾", "正文/尾", "conclusions" },
        { "第八条第（一）项第2处", "第八条/（一）#2", "正文/第八条/（一）#2", "art_8__point_1-2" },
    };

    private static readonly Gen<CitationStep> AnyStep = Gen.Select(Gen.Enum<CitationLevel>(), Gen.Int[1, 9999], Gen.OneOf(1, 1, 1, 2, 7),
        (level, number, occurrence) => new CitationStep(level, level == CitationLevel.Closing ? 0 : level == CitationLevel.Annex ? number % 20 : number, occurrence));

    private static readonly Gen<Citation> AnyPlace = AnyStep.Array[1, 6]
        .Select(steps => new Citation(steps.OrderBy(s => s.Level).DistinctBy(s => s.Level)));

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_is_written_in_all_four_notations(string printed, string path, string factsPath, string eId)
    {
        var place = Citation.Parse(eId);
        Assert.Equal((printed, path, factsPath, eId), (place.Printed, place.Path, place.FactsPath, place.EId));
        Assert.Equal(place, Citation.Parse(printed));
        Assert.Equal(Citation.Parse(path), Citation.Parse(factsPath));
    }

    [Fact]
    public void Print_and_eId_read_back_as_the_same_place() => AnyPlace.Always(p => Citation.Parse(p.Printed) == p && Citation.Parse(p.EId) == p);

    [Fact]
    public void A_path_reads_back_as_itself_and_resolves_to_its_place() => AnyPlace.Always(p =>
        Citation.Parse(p.Path).Path == p.Path && Citation.Parse(p.FactsPath).FactsPath == p.FactsPath
        && p.Resolve([p.EId]).Place == p.EId
        && (p.Steps[^1].Occurrence > 1 || Citation.Parse(p.Path).Resolve(["preface", p.EId, "x__"]).Place == p.EId));

    [Theory]
    [InlineData("附件十第三部分(二)4.", "att_10__sec_3__subsec_2__point_4")]
    [InlineData("第8条第2款第(三)项", "art_8__para_2__point_3")]
    [InlineData("第八条第二款第三项", "art_8__para_2__point_3")]
    [InlineData("第八条（三）", "art_8__point_3")]
    [InlineData("三、（二）4、", "sec_3__subsec_2__point_4")]
    [InlineData("二/１．", "sec_2__point_1")]
    [InlineData("正文/附则", "conclusions")]
    [InlineData("正文", "")]
    public void Variants_of_a_notation_are_understood(string text, string eId) => Assert.Equal(eId, Citation.Parse(text).EId);

    [Theory]
    [InlineData("宜府办发〔2023〕17号第八条第二款第（三）项")]
    [InlineData("宜府办发[2023]17号 正文/第八条/¶2/（三）")]
    [InlineData("宜府办发〔2023〕17号#art_8__para_2__point_3")]
    [InlineData("宜府办发〔2023〕17 号，第八条第二款第（三）项")]
    public void The_document_may_stand_before_any_notation(string text)
    {
        var citation = Citation.Parse(text);
        Assert.Equal(new DocumentNumber("宜府办发", 2023, 17), citation.Document);
        Assert.Equal("art_8__para_2__point_3", citation.EId);
        Assert.Equal("宜府办发〔2023〕17号第八条第二款第（三）项", citation.ToString());
    }

    [Theory]
    [InlineData("interp-869/三/3.", "interp-869", "sec_3__point_3")]
    [InlineData("interp-869#sec_3__point_3", "interp-869", "sec_3__point_3")]
    [InlineData("解读869/三/3.", "解读869", "sec_3__point_3")]
    [InlineData("常务会49", "常务会49", "")]
    public void A_document_without_number_is_named_by_its_id(string text, string id, string eId)
    {
        var citation = Citation.Parse(text);
        Assert.Equal((id, eId), (citation.DocumentId, citation.EId));
        Assert.Equal(citation, Citation.Parse(citation.ToString()));
        Assert.Equal(citation, new Citation(citation.Steps).In(id));
    }

    [Theory]
    [InlineData("", ParseProblem.Empty, 0)]
    [InlineData("第八", ParseProblem.UnknownStep, 0)]
    [InlineData("第八条第零款", ParseProblem.UnknownStep, 3)]
    [InlineData("第八条和", ParseProblem.UnknownStep, 3)]
    [InlineData("二/一.x", ParseProblem.UnknownStep, 3)]
    [InlineData("art_8__", ParseProblem.UnknownStep, 7)]
    [InlineData("art_08", ParseProblem.UnknownStep, 0)]
    [InlineData("第（三项", ParseProblem.UnknownStep, 0)]
    public void What_is_no_citation_is_refused_with_problem_and_place(string text, ParseProblem problem, int position)
    {
        Assert.False(Citation.TryParse(text, out _, out var reason));
        Assert.Equal(new ParseError(problem, position), reason);
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        Assert.False(Citation.TryParse(string.Join('/', Enumerable.Repeat("一", 25)), out _, out var reason));
        Assert.Equal(ParseProblem.TooLong, reason.Problem);
        Assert.False(Citation.TryParse(new string('一', 10_000), out _));
        Assert.Throws<ArgumentException>(() => new Citation(Enumerable.Repeat(new CitationStep(CitationLevel.Section, 1), 25)));
    }

    [Fact]
    public void No_text_makes_it_fail() =>
        Gen.String["第附件一二三条款项（）()1.2、/#_#artpoint号〔2023〕¶尾表○① "].Always(s => Citation.TryParse(s, out var c) == c is not null);
}
