using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Export;

namespace Gongbao.Tests.Export;

/// <summary>An invented document with every level, an annex with a table and a form, relations and dates.</summary>
internal static class Sample
{
    public static readonly ExportPlace City = new("sample", "示范市");

    public static readonly ExportPlace MarkedCity = City with { Mark = "示范城市：内容均为虚构" };

    public static ExportDocument Export(ReadDocument? document = null) => new()
    {
        Document = document ?? Notice(),
        Slug = "示府办发〔2024〕3号",
        Place = City,
        Published = new(2024, 3, 20),
        InstrumentEId = "chp_1",
        Incoming =
        [
            new(RelationKind.Repeals, "示府办发〔2026〕9号", "示府办发〔2026〕9号", "关于废止部分文件的通知", new(2026, 1, 5)),
            new(RelationKind.Interprets, null, "示府办发〔2024〕3号-解读", "《照护服务实施办法》解读", new(2024, 3, 21)),
        ],
        RepealedFrom = new(2026, 1, 5),
        Gazette = "示范市人民政府公报2024年第1期",
    };

    public static ReadDocument Notice() => new()
    {
        Number = 1,
        Kind = DocumentKind.Rules,
        Form = "通知",
        Title = "示范市人民政府办公室关于印发示范市居家照护服务实施办法的通知",
        InstrumentTitle = "示范市居家照护服务实施办法",
        Issuers = ["示范市人民政府办公室"],
        DocumentNumber = "示府办发〔2024〕3号",
        Date = new(2024, 3, 18),
        Recipients = ["各县（市、区）人民政府", "市政府各部门"],
        Disclosure = "主动公开",
        Annexes = [new() { Label = "附件1", Number = 1, Title = "服务清单", EId = "att_1" }, new() { Label = "附件2", Number = 2, Title = "申请表", EId = "att_2" }],
        Provisions = [P("para_1", ProvisionKind.Paragraph, "", "", "《示范市居家照护服务实施办法》已经市政府同意，现印发给你们，请认真贯彻执行。"), Chapter(), Other(), ListAnnex(), FormAnnex()],
        Citations = [new("示府发〔2020〕1号", null, "chp_1__art_2", default)],
        OwnCitations = [new("第一条", "chp_1__art_2", "chp_1__art_1", default)],
        Relations =
        [
            new(RelationKind.Repeals, "示府发〔2020〕1号", null, "chp_1__art_2", "同时废止"),
            new(RelationKind.Implements, null, "江南省居家照护条例", "chp_1__art_1", "根据"),
            new(RelationKind.ApprovedByMeeting, null, "示范市人民政府第12次常务会议", null, "第12次常务会议"),
        ],
        InForce = new() { Effective = new(2024, 4, 1), Expires = new(2029, 3, 31), EId = "chp_1__art_2", Clause = "自2024年4月1日起施行，有效期5年", Counted = [InferenceBasis.TermOfYears] },
    };

    public static Provision P(string id, ProvisionKind kind, string label, string title, string text, params Provision[] children) =>
        new() { EId = id, Kind = kind, Label = label, Title = title, Text = text, Children = children };

    private static Provision Chapter() => P("chp_1", ProvisionKind.Chapter, "第一章", "总则", "",
        P("chp_1__art_1", ProvisionKind.Article, "第一条", "", "", P("chp_1__art_1__para_1", ProvisionKind.Clause, "", "", "为规范居家照护服务，制定本办法。"),
            P("chp_1__art_1__para_2", ProvisionKind.Clause, "", "", "本办法所称照护对象，应当同时符合下列条件：",
                P("chp_1__art_1__para_2__point_1", ProvisionKind.Division, "（一）", "", "具有本市户籍；"),
                P("chp_1__art_1__para_2__point_2", ProvisionKind.Division, "（二）", "", "经评估不能自理。"))),
        P("chp_1__art_2", ProvisionKind.Article, "第二条", "", "第一条所列对象自2024年4月1日起适用本办法，有效期5年，示府发〔2020〕1号同时废止。"));

    private static Provision Other() => P("sec_1", ProvisionKind.Part, "一、", "工作任务", "",
        P("sec_1__subsec_1", ProvisionKind.Division, "（一）", "建立名册", "每季度核对一次。") with { TitleEnd = "。" },
        P("sec_1__subsec_2", ProvisionKind.Division, "（二）", "组织服务", "",
            P("sec_1__subsec_2__point_1", ProvisionKind.Point, "1.", "", "上门服务每周不少于2次。",
                P("sec_1__subsec_2__point_1__subpoint_1", ProvisionKind.Subpoint, "（1）", "", "助餐；", P("sec_1__subsec_2__point_1__subpoint_1__item_1", ProvisionKind.Item, "①", "", "午餐；")),
                P("sec_1__subsec_2__point_1__indent_1", ProvisionKind.Enumeration, "一是", "", "助浴。"))));

    private static Provision ListAnnex() => P("att_1", ProvisionKind.Annex, "附件1", "服务清单", "",
        P("att_1__row_1", ProvisionKind.TableRow, "", "", "序号\t项目\t标准"), P("att_1__row_2", ProvisionKind.TableRow, "", "", "1\t助餐\t每日一次"),
        P("att_1__para_1", ProvisionKind.Paragraph, "", "", "说明：标准由县级民政部门细化。"));

    private static Provision FormAnnex() => P("att_2", ProvisionKind.Annex, "附件2", "申请表", "", P("att_2__form_1", ProvisionKind.Form, "", "", "",
        P("att_2__form_1__field_1", ProvisionKind.FormField, "", "", "姓名") with { Field = new(1, "申请人", "姓名", FieldKind.Text, []) },
        P("att_2__form_1__field_2", ProvisionKind.FormField, "", "", "申请人身份□本人□监护人") with { Field = new(2, "申请人", "申请人身份", FieldKind.Choice, ["本人", "监护人"]) }));
}
