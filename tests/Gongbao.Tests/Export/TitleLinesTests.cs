using CsCheck;
using Gongbao.Gazette.Export;

namespace Gongbao.Tests.Export;

public sealed class TitleLinesTests
{
    [Theory]
    [InlineData("关于任免职务的通知", "关于任免职务的通知")]
    [InlineData("示范市人民政府办公室关于印发示范市困难重度残疾人照护和托养服务工作实施方案的通知", "示范市人民政府办公室/关于印发示范市困难重度残疾人照护和托养/服务工作实施方案的通知")]
    [InlineData("示范市人民政府办公室关于印发进一步促进房地产市场平稳健康发展若干措施（暂行）的通知", "示范市人民政府办公室/关于印发进一步促进房地产市场平稳/健康发展若干措施（暂行）的通知")]
    public void A_title_is_broken_between_words_and_after_its_issuer(string title, string lines) =>
        Assert.Equal(lines, string.Join('/', TitleLines.Of(title, ["示范市人民政府", "示范市人民政府办公室"])));

    [Fact]
    public void No_line_is_too_long_and_no_character_is_lost() =>
        Gen.Char["关于印发示范市重点产业链建设“869”行动计划（2023—2026年）的通知、，《》abc"].Array[0, 90].Select(c => new string(c)).Always(
            t => TitleLines.Of(t, ["示范市"]) is var lines && string.Concat(lines) == t && lines.All(l => l.Length * 0.55 <= TitleLines.Longest), cases: 200);
}
