using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading;

/// <summary>What a document does to others.</summary>
public sealed class RelationTests
{
    private static IEnumerable<string?> Repealed(ReadDocument d) => d.Relations.Where(r => r.Kind == RelationKind.Repeals).Select(r => r.DocumentNumber);

    [Theory]
    [InlineData("《甲办法》（青府发〔2015〕1号）、《乙办法》（青府发〔2016〕2号）同时废止。", "青府发〔2015〕1号 青府发〔2016〕2号")]
    [InlineData("根据《清理通知》（江府字〔2024〕5号）要求，原《甲办法》（青府发〔2015〕1号）停止执行。", "青府发〔2015〕1号")]
    [InlineData("现决定废止《甲办法》（青府发〔2015〕1号）。", "青府发〔2015〕1号")]
    [InlineData("《甲办法》（青府发〔2015〕1号）已经到期。", "")]
    [InlineData("将《甲办法》（青府发〔2015〕1号）修订后重新印发。", "")]
    [InlineData("此前印发的青府发[2015]1号文件同时废止。", "青府发〔2015〕1号")]
    public void Repeals_are_what_is_repealed_and_nothing_else(string sentence, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Repealed(Texts.Notice("第一条　制定本办法。", "第二条　" + sentence))));

    [Fact]
    public void A_list_that_is_announced_as_repealed_is_repealed_and_its_ground_is_not()
    {
        var d = Texts.Read("青川市人民政府关于废止部分文件的决定\n青府发〔2025〕3号\n各有关单位：\n根据《清理通知》（江府字〔2024〕55号）要求，决定废止下列文件：\n一、《甲办法》（青府发〔2009〕11号）\n二、《乙办法》（青府发〔2011〕7号）\n本决定自公布之日起生效。\n青川市人民政府\n2025年2月20日\n");
        Assert.Equal(["青府发〔2009〕11号", "青府发〔2011〕7号"], Repealed(d));
        Assert.Equal(["江府字〔2024〕55号"], d.Relations.Where(r => r.Kind == RelationKind.Implements).Select(r => r.DocumentNumber));
    }

    [Fact]
    public void A_document_of_the_same_title_that_is_repealed_is_replaced()
    {
        var d = Texts.Notice("第一条　原《青川市路灯管理办法》（青府发〔2012〕4号）同时废止。");
        Assert.Contains(d.Relations, r => r is { Kind: RelationKind.Replaces, DocumentNumber: "青府发〔2012〕4号" });
    }

    [Fact]
    public void An_interpretation_tells_of_repeals_and_makes_none()
    {
        var d = Texts.Read("《青川市路灯管理办法》政策解读\n一、出台背景\n原《青川市路灯管理规定》（青府发〔2012〕4号）同时废止。\n");
        Assert.Empty(Repealed(d));
        Assert.Equal("青川市路灯管理办法", d.Interpretation!.DocumentTitle);
        Assert.Contains(d.Citations, c => c.DocumentNumber == "青府发〔2012〕4号");
    }

    [Theory]
    [InlineData("（银发2022〔254〕号）", "银发〔2022〕254号")]
    [InlineData("（国务院令第711号）", "国务院令第711号")]
    [InlineData("（财政部、税务总局公告2023年第28号）", "财政部、税务总局公告2023年第28号")]
    [InlineData("（赣府字[2023]40 号）", "赣府字〔2023〕40号")]
    public void Numbers_in_unusual_dress_are_cited(string printed, string number) =>
        Assert.Contains(Texts.Notice($"第一条　根据《甲通知》{printed}制定。").Citations, c => c.DocumentNumber == number);
}
