using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading;

/// <summary>Heads in the forms that real places use.</summary>
public sealed class HeadTests
{
    [Fact]
    public void An_order_takes_its_title_from_the_rules_and_its_number_from_the_order()
    {
        var d = Texts.Read("青川市人民政府令\n\n第35号\n\n《青川市排水管理办法》已经2025年1月3日市人民政府第62次常务会议审议通过，现予公布，自2025年3月1日起施行。\n\n市长  方立言\n\n2025年1月5日\n\n青川市排水管理办法\n\n第一条　制定本办法。\n\n第二条　本办法自2025年3月1日起施行。\n");
        Assert.Equal("青川市排水管理办法", d.Title);
        Assert.Equal("青川市人民政府令第35号", d.DocumentNumber);
        Assert.Equal(["青川市人民政府"], d.Issuers);
        Assert.Equal(new DateOnly(2025, 1, 5), d.Date);
        Assert.Equal(DocumentKind.Rules, d.Kind);
        Assert.Equal(new DateOnly(2025, 3, 1), d.InForce.Effective);
    }

    [Fact]
    public void A_page_wrapper_is_noise_and_its_publisher_no_issuer()
    {
        var d = Texts.Read("关于印发《青川市专家库办法》的通知\n\n发布机构: 某门户网站\n检索时间: 2026-02-02\n\n青科规〔2025〕5号\n\n各有关单位：\n\n现印发给你们。\n\n青川市科学技术局\n\n2025年7月28日\n\n青川市专家库办法\n\n第一条　制定本办法。\n\n更新时间: 2026-01-26 11:25:38\n");
        Assert.Equal(["青川市科学技术局"], d.Issuers);
        Assert.Equal("关于印发《青川市专家库办法》的通知", d.Title);
        Assert.Equal("青科规〔2025〕5号", d.DocumentNumber);
        Assert.Equal("青川市专家库办法", d.InstrumentTitle);
    }

    [Theory]
    [InlineData("青府发[2025]8号")]
    [InlineData("青府发（2025）8号")]
    [InlineData("青府发﹝2025﹞8号")]
    [InlineData("青府发〔 2025 〕 8 号")]
    public void A_number_is_written_with_its_own_brackets_whatever_is_printed(string printed) =>
        Assert.Equal("青府发〔2025〕8号", Texts.Read($"青川市人民政府关于防汛的通知\n{printed}\n各有关单位：\n请抓好落实。\n").DocumentNumber);

    [Fact]
    public void Several_bodies_sign_in_printed_order()
    {
        var d = Texts.Read("青川市民政局等三部门关于做好救助工作的通知\n青民发〔2025〕3号\n各县区民政局：\n请抓好落实。\n青川市民政局\n青川市财政局  青川市住房和城乡建设局\n二〇二五年十一月十二日\n");
        Assert.Equal(["青川市民政局", "青川市财政局", "青川市住房和城乡建设局"], d.Issuers);
        Assert.Equal(new DateOnly(2025, 11, 12), d.Date);
    }

    [Fact]
    public void A_date_that_is_none_is_reported_and_not_taken()
    {
        var d = Texts.Read("青川市人民政府关于防汛的通知\n青府发〔2025〕8号\n各有关单位：\n请抓好落实。\n青川市人民政府\n2025年2月30日\n");
        Assert.Null(d.Date);
        Assert.Contains(d.Warnings, w => w.Kind == WarningKind.DateImpossible && w.Line == 6);
    }

    [Fact]
    public void A_report_of_a_meeting_names_chair_number_items_and_what_was_adopted()
    {
        var d = Texts.Read("方立言主持召开市政府第71次常务会议\n\n2025年6月12日上午，市委副书记、市长方立言主持召开市政府第71次常务会议，研究防汛等工作。\n\n会议听取了防汛准备情况汇报。\n\n会议审议并原则通过《青川市智慧水务方案》。\n");
        Assert.Equal((DocumentKind.Meeting, new DateOnly(2025, 6, 12)), (d.Kind, d.Date));
        Assert.Equal((71, "方立言", "市长"), (d.Meeting!.Number, d.Meeting.Chair, d.Meeting.ChairPost));
        Assert.Equal(["听取", "审议并原则通过"], d.Meeting.Items.Select(i => i.Act));
        Assert.Equal(["青川市智慧水务方案"], d.Meeting.Adopted);
    }

    [Theory]
    [InlineData("周砚秋、吴星禾等同志试用期满，经考察合格正式任职，任职时间从2022年6月起计算。", "2022年6月", null)]
    [InlineData("周砚秋、吴星禾同志试用期满，经考核合格，正式任职。", null, null)]
    [InlineData("周砚秋、吴星禾同志任市统计局副局长试用期满，正式任职，任职时间从2022年6月起计算。", "2022年6月", "市统计局副局长")]
    public void Who_is_confirmed_after_probation_is_confirmed_and_has_the_post_that_is_printed(string sentence, string? from, string? post)
    {
        var d = Texts.Read($"青川市人民政府关于周砚秋等同志正式任职的通知\n青府字〔2023〕4号\n各县（市、区）人民政府：\n经市人民政府研究决定：\n{sentence}\n青川市人民政府\n2023年8月31日\n");
        Assert.Equal(
            new[] { "周砚秋", "吴星禾" }.Select(name => (AppointmentAct.Confirmed, name, post, "试用期满", from)),
            d.Appointments.Select(a => (a.Act, a.Name, a.Post, a.Remark!, a.From)));
    }

    [Fact]
    public void Appointments_are_read_in_all_their_turns()
    {
        var d = Texts.Read("青川市人民政府关于林远山等同志任免职的通知\n青府任〔2025〕6号\n各有关单位：\n市人民政府决定：\n林远山任市水利局局长，免去其市水利局副局长职务；\n任命何　清同志为市档案馆馆长（试用期一年），免去苏怀谷同志的市档案馆馆长职务；\n聘任陈子默为市政府法律顾问，聘期2年；\n解聘周乐天市政府参事职务。\n2025年7月9日\n");
        Assert.Equal(
            [
                (AppointmentAct.Appointed, "林远山", "市水利局局长"), (AppointmentAct.Removed, "林远山", "市水利局副局长"), (AppointmentAct.Appointed, "何清", "市档案馆馆长（试用期一年）"),
                (AppointmentAct.Removed, "苏怀谷", "市档案馆馆长"), (AppointmentAct.Hired, "陈子默", "市政府法律顾问，聘期2年"), (AppointmentAct.Dismissed, "周乐天", "市政府参事"),
            ],
            d.Appointments.Select(a => (a.Act, a.Name, a.Post!)));
    }
}
