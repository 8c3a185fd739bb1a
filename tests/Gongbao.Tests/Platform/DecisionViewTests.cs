using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Decisions;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Facts;
using Gongbao.Tests.Packs;
using Gongbao.Tests.Platform.Charts;

namespace Gongbao.Tests.Platform;

/// <summary>A decision as people see it.</summary>
public sealed class DecisionViewTests
{
    private static readonly Pack Yichun = Pack.Open(CityPackTests.Folder("yichun"));
    private static readonly Dictionary<string, string> Good = new()
    {
        ["registered"] = "yes", ["birth"] = "1980-05-20", ["application"] = "2024-03-01", ["household"] = "subsistence", ["scheme"] = "none",
        ["certificate"] = "yes", ["grade"] = "2", ["kind"] = "intellectual", ["unable"] = "eating dressing toileting bathing", ["service"] = "home",
    };

    [Fact]
    public async Task The_answer_comes_first_then_each_condition_with_its_provision()
    {
        var page = await ShownAsync(Good);
        Assert.Equal("符合条件", page.Descendants("h1").Single().Value);
        var why = page.All("ul", "why").Single().Elements("li").ToList();
        Assert.Equal(9, why.Count);
        Assert.Contains("年满 16 周岁", why[1].Value, StringComparison.Ordinal);
        Assert.Contains("43 周岁 · 标准 16 周岁（2023-09-19 起）", why[1].Value, StringComparison.Ordinal);
        Assert.Equal("/gazette/" + Uri.EscapeDataString("宜府办发〔2023〕20号") + "#sec_3__subsec_1", (string?)why[1].All("a", "cite").Single().Attribute("href"));
        Assert.Contains("居家照护，每月 600 元", why[8].Value, StringComparison.Ordinal);
        Assert.Contains("Q02", page.All("div", "notice").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_nothing_is_left_in_Chinese_but_numbers_of_documents()
    {
        var page = await ShownAsync(Good, "en");
        foreach (var cite in page.All("a", "cite").ToList()) cite.Remove();
        page.Descendants("h1").Single().Remove();
        Assert.DoesNotContain(page.Value, c => c is >= '一' and <= '鿿');
        Assert.Contains("43 years · standard 16 years (since 2023-09-19)", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_says_what_would_change_it_and_a_gap_what_is_still_needed()
    {
        var refused = await ShownAsync(new(Good) { ["grade"] = "3" });
        Assert.Equal("怎样会不同", refused.Descendants("h2").Last().Value);
        Assert.Equal("残疾等级一级至 2 级", refused.Descendants("section").Last().Descendants("li").Single().Value);
        var open = await ShownAsync(new(Good) { ["kind"] = "multiple" });
        Assert.Equal("还需要查明", open.Descendants("h2").Last().Value);
        Assert.Single(open.All("div", "answer"), d => ((string?)d.Attribute("class"))!.Contains("open", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("宜府发〔2023〕12号 附件8/一/（二）", "%E5%AE%9C%E5%BA%9C%E5%8F%91%E3%80%942023%E3%80%9512%E5%8F%B7/annex/8#att_8__sec_1__subsec_2")]
    [InlineData("宜府办发〔2023〕20号", "%E5%AE%9C%E5%BA%9C%E5%8A%9E%E5%8F%91%E3%80%942023%E3%80%9520%E5%8F%B7")]
    [InlineData("interp-care 一", "%E5%AE%9C%E5%BA%9C%E5%8A%9E%E5%8F%91%E3%80%942023%E3%80%9520%E5%8F%B7-%E8%A7%A3%E8%AF%BB#sec_1")]
    [InlineData("meeting-49", "meeting-49")]
    public void A_citation_leads_to_its_page(string cite, string address) => Assert.Equal("/gazette/" + address, new CitationLinks(Yichun).Href(cite));

    [Theory]
    [InlineData("nowhere 一")]
    [InlineData("一")]
    [InlineData("")]
    public void What_names_no_document_of_the_pack_leads_nowhere(string cite) => Assert.Null(new CitationLinks(Yichun).Href(cite));

    private static Task<System.Xml.Linq.XElement> ShownAsync(Dictionary<string, string> facts, string language = "zh-Hans")
    {
        var rule = new CareDecision();
        var explanation = rule.Explain(new FactSheet(facts), new CaseLaw(Yichun.ParameterBook(), new(2024, 3, 1), []));
        return Drawn.AsAsync<DecisionView>(new()
        {
            [nameof(DecisionView.Answer)] = explanation.Verdict.IsYes ? "符合条件" : explanation.Verdict.IsNo ? "不符合条件" : "还不能确定",
            [nameof(DecisionView.Explanation)] = explanation,
            [nameof(DecisionView.Texts)] = rule.Texts,
            [nameof(DecisionView.Address)] = (Func<string, string?>)new CitationLinks(Yichun).Href,
        }, language);
    }
}
