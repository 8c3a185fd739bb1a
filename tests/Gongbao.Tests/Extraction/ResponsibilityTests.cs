using Gongbao.Commitments.Extraction.Units;

namespace Gongbao.Tests.Extraction;

/// <summary>Every printed form of a responsibility clause; names as printed.</summary>
public sealed class ResponsibilityTests
{
    [Theory]
    [InlineData("（市甲局、市乙委按职责分工负责）", "", "市甲局 市乙委")]
    [InlineData("〔牵头单位：市甲局；责任单位：市乙局、各县（市、区）人民政府〕", "市甲局", "市乙局 各县（市、区）人民政府")]
    [InlineData("（市甲局牵头，市乙局、市丙公司配合）", "市甲局", "市乙局 市丙公司")]
    [InlineData("（市甲局、市乙局牵头，各县〈市、区〉人民政府配合）", "市甲局 市乙局", "各县〈市、区〉人民政府")]
    [InlineData("（由市甲局负责，市乙局、市丙局按职责分工）", "市甲局", "市乙局 市丙局")]
    [InlineData("（市甲局会同市乙局、市丙局负责）", "市甲局", "市乙局 市丙局")]
    [InlineData("（市甲局（牵头）、市乙局）", "市甲局", "市乙局")]
    [InlineData("（责任单位：市甲局，市乙局，丁区政府；完成时限：2026年6月）", "", "市甲局 市乙局 丁区政府")]
    [InlineData("（市甲局牵头，市乙局、市丙局等部门配合）", "市甲局", "市乙局 市丙局")]
    [InlineData("（市住房和城乡建设局、市发展和改革委员会和市委宣传部）", "", "市住房和城乡建设局 市发展和改革委员会 市委宣传部")]
    [InlineData("（市甲局、市乙局负责；列第一位的为牵头单位，下同）", "市甲局", "市乙局")]
    [InlineData("（各有关单位按职责分工负责）", "", "各有关单位")]
    public void A_clause_gives_leading_and_other_units(string clause, string lead, string co)
    {
        var found = Assert.Single(ResponsibilityFinder.Find("推进有关工作。" + clause));
        Assert.Equal(lead.Split(' ', StringSplitOptions.RemoveEmptyEntries), found.Units.Lead);
        Assert.Equal(co.Split(' ', StringSplitOptions.RemoveEmptyEntries), found.Units.Co);
    }

    [Theory]
    [InlineData("各县（市、区）人民政府要落实属地责任。")]
    [InlineData("发展生物医药（大健康）产业。")]
    [InlineData("市甲办公室（以下简称市甲办）。")]
    [InlineData("乡镇（街道）要加强巡查。")]
    [InlineData("支持市乙学院（国家级示范院校）发展。")]
    [InlineData("资金总额（含税收返还）。")]
    public void Brackets_that_name_nobody_responsible_are_no_clauses(string text) => Assert.Empty(ResponsibilityFinder.Find(text));

    [Fact]
    public void A_note_for_all_tasks_is_kept_apart_from_the_units_of_its_own()
    {
        var found = Assert.Single(ResponsibilityFinder.Find("推进有关工作。（市甲局，丁区管委会按职责分工负责。以下均需丁区管委会、各县市区政府落实，不再列出）"));
        Assert.Equal(["市甲局", "丁区管委会"], found.Units.Co);
        Assert.Equal(["丁区管委会", "各县市区政府"], found.Besides);
    }
}
