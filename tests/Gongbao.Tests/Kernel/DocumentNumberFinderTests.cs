using CsCheck;
using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

public sealed class DocumentNumberFinderTests
{
    [Theory]
    [InlineData("根据国办发〔2023〕5号精神", "国办发〔2023〕5号")]
    [InlineData("《行动计划》（赣府字〔2023〕40号）", "赣府字〔2023〕40号")]
    [InlineData("按照国办发明电〔2022〕16号和财税〔2016〕23号的规定", "国办发明电〔2022〕16号", "财税〔2016〕23号")]
    [InlineData("现将赣府厅字〔2023〕46号及赣工信规字〔2023〕1号转发给你们", "赣府厅字〔2023〕46号", "赣工信规字〔2023〕1号")]
    [InlineData("《暂行办法》 工信部企业〔2022〕63 号", "工信部企业〔2022〕63号")]
    [InlineData("（赣工强省小组办字﹝2022﹞39号）", "赣工强省小组办字〔2022〕39号")]
    [InlineData("《通知》（云府办发〔 \n\n2023〕6号）同时废止", "云府办发〔2023〕6号")]
    [InlineData("同时废止宜府办发[2017]61号", "宜府办发〔2017〕61号")]
    [InlineData("国务院国发〔2015〕52号", "国发〔2015〕52号")]
    [InlineData("参见国办\n发〔2023〕5号", "国办发〔2023〕5号")]
    [InlineData("的通知》（赣\n\n民生办〔2023〕1号）（工 信部企业〔2022〕63号）", "赣民生办〔2023〕1号", "工信部企业〔2022〕63号")]
    [InlineData("甲市人民政府文件\n甲府发〔2023〕5号\n", "甲府发〔2023〕5号")]
    [InlineData("国办发〔2017〕47号、〔2018〕3号", "国办发〔2017〕47号", "国办发〔2018〕3号")]
    [InlineData("于府发〔2023〕5号，并政发〔2023〕6号，自然资发〔2023〕7号", "于府发〔2023〕5号", "并政发〔2023〕6号", "自然资发〔2023〕7号")]
    [InlineData("最高人民法院法〔2018〕1号", "法〔2018〕1号")]
    [InlineData("第〔2023〕号，〔2023〕5号，总 (2023)，2023年5号")]
    public void Numbers_are_found_without_the_words_before_them(string text, params string[] expected)
    {
        var found = DocumentNumber.FindAll(text);
        Assert.Equal(expected, found.Select(f => f.Number.ToString()));
        Assert.All(found, f =>
        {
            var printed = text.Substring(f.Start, f.Length);
            Assert.EndsWith("号", printed, StringComparison.Ordinal);
            if (f.Number.Organ[0] == printed[0]) Assert.Equal(f.Number, DocumentNumber.Parse(printed));
        });
    }

    [Fact]
    public void A_number_between_punctuation_is_found_at_its_place() => Gen.Select(
        Gen.String["《》（）。，、 x1\n"], Gen.OneOf("宜府办发", "国办发明电", "财税", "沪科规"), Gen.Int[1949, 2099], Gen.Int[1, 9999], Gen.String["》）。，的规定1"])
        .Always((before, organ, year, number, after) =>
        {
            var printed = $"{organ}〔{year}〕{number}号";
            var found = Assert.Single(DocumentNumber.FindAll(before + printed + after));
            return found.Number.ToString() == printed && found.Start == before.Length && found.Length == printed.Length;
        });

    [Fact]
    public void No_text_makes_it_fail() => Gen.String["〔〔〕[]2023年17号国办发根据 \n的"].Always(s => DocumentNumber.FindAll(s).All(f => f.Start >= 0 && f.Start + f.Length <= s.Length));

    // a search that goes back over the text for each bracket would never end here
    [Fact]
    public void A_text_full_of_brackets_is_read_in_one_go() =>
        Assert.Empty(DocumentNumber.FindAll(string.Concat(Enumerable.Repeat("国〔 2023 〕 ", 400_000))));
}
