using System.Globalization;

namespace Gongbao.Tests.Extraction;

/// <summary>公文生成: administrative sentences from templates over many fields, each with its known answers. The same seed gives the same text.</summary>
internal sealed class Prose(int seed)
{
    private readonly Random _random = new(seed);

    // {c:家} a count with any comparison, {m} money, {p} a share, {r:个} a range, {n} a plain count; behind | stands nothing to be found.
    private static readonly string[] Targets =
    [
        "培育规模以上工业企业{c:家}", "新建数字化车间、智能工厂{c:个}", "新能源汽车产业营业收入{m}", "全年完成技改投资{m}", "研发经费投入强度{p}", "新增高新技术企业{c:家}",
        "建设高标准农田{c:亩}", "粮食总产量稳定在{n:吨}", "主要农作物良种覆盖率{p}", "培育家庭农场、农民合作社{c:家}", "发展设施蔬菜{c:亩}", "新认证绿色食品{c:个}",
        "改造城镇老旧小区{c:个}", "筹集保障性租赁住房{c:套}", "开工改造城中村{r:个}", "公租房分配率{p}", "既有住宅加装电梯{c:部}",
        "新增三级医院{r:所}", "每千人口拥有执业医师{c:人}", "家庭医生签约服务率{p}", "组织健康义诊{c:场次}", "新增护理型养老床位{c:张}",
        "新建、改扩建中小学校{c:所}", "新增公办学位{c:个}", "义务教育巩固率{p}", "培训骨干教师{c:人次}", "创建省级示范幼儿园{r:所}",
        "完成营造林{c:亩}", "空气质量优良天数比率{p}", "新建污水管网{c:公里}", "淘汰老旧车辆{c:辆}", "单位能耗较2020年下降{p}", "治理水土流失面积{c:平方公里}",
        "新改建农村公路{c:公里}", "港口货物吞吐量{c:吨}", "新增公交线路{r:条}", "建设公共停车泊位{c:个}", "高速公路通车里程{c:公里}",
        "举办群众文化活动{c:场}", "接待游客{c:人次}", "旅游综合收入{m}", "打造乡村旅游精品线路{r:条}", "修缮文物保护单位{c:处}",
        "政务服务事项网上可办率{p}", "新建5G基站{c:个}", "归集政务数据{c:条}", "打通数据接口{c:个}", "电子证照应用场景{c:个}",
        "排查整治风险隐患{c:处}", "组织应急演练{c:次}", "重大隐患整改率{p}", "建成微型消防站{c:个}",
        "新增城镇就业{c:人}", "发放创业担保贷款{m}", "普惠小微贷款余额{m}", "设立产业基金{m}", "开展职业技能培训{c:人次}", "培育上市后备企业{c:家}",
        "引进高层次人才{c:名}", "实际利用外资{m}", "签约重点项目{c:个}", "亿元以上项目开工{c:个}", "社区综合服务设施覆盖率{p}", "城乡低保标准年均增幅{p}",
    ];

    private static readonly string[] NoTargets =
    [
        "截至2024年底，已建成标准厂房86万平方米", "完善“3+5+N”产业体系", "落实国办发〔2022〕5号文件要求", "深入实施营商环境优化三年行动", "聚焦产业链供应链关键环节精准发力",
        "推广应用5G、人工智能等新一代信息技术", "目前全市共有各类经营主体28万户", "严格执行GB 50016标准", "近五年累计投入资金12亿元", "推动一二三产业融合发展",
        "支持世界500强企业设立区域总部", "对年营业收入10亿元以上的企业优先保障用地", "健全县乡村三级服务体系", "开展“千企万户”走访活动",
    ];

    private static readonly string[] Titles =
    [
        "培育壮大经营主体", "完善基础设施", "提升服务能力", "强化科技支撑", "优化空间布局", "加强人才引育", "深化改革创新", "拓展开放合作", "推进绿色转型", "夯实发展基础", "健全保障体系", "扩大有效投资", "激发消费活力", "守牢安全底线",
    ];

    private static readonly string[] Bodies =
    [
        "市工信局", "市发展和改革委员会", "市财政局", "市住房和城乡建设局", "市农业农村局", "市文化广电旅游体育局", "市卫生健康委", "市教育局", "市人力资源和社会保障局", "市生态环境局",
        "市交通运输局", "市政务服务和大数据管理局", "市应急管理局", "人民银行临江市分行", "国网临江供电公司", "各县（市、区）人民政府", "临江高新区管委会", "市城投集团", "市残联", "市委宣传部",
    ];

    public string Title() => Pick(Titles);

    /// <summary>A paragraph of a few clauses, with the answers in the order of the text.</summary>
    public (string Text, List<string> Answers) Paragraph()
    {
        var (clauses, answers) = (new List<string>(), new List<string>());
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            clauses.Add(Fill(Pick(Targets), answers));
        }
        var text = Pick(["", "到2027年，", "力争到2026年，", "2026年底前，", "每年", ""]) + string.Join(Pick(["，", "；", "，"]), clauses) + "。";
        if (_random.Next(4) == 0) text += Pick(NoTargets) + "。";
        return (text, answers);
    }

    /// <summary>A responsibility clause in one of the printed forms.</summary>
    public (string Text, List<string> Lead, List<string> Co) Responsibility()
    {
        var bodies = Bodies.OrderBy(_ => _random.Next()).Take(_random.Next(2, 6)).ToList();
        var (lead, co) = (bodies.Take(1).ToList(), bodies.Skip(1).ToList());
        var (l, c, all) = (lead[0], string.Join('、', co), string.Join('、', bodies));
        return _random.Next(10) switch
        {
            0 => ($"（{all}按职责分工负责）", [], bodies),
            1 => ($"〔责任单位：{all}〕", [], bodies),
            2 => ($"（牵头单位：{l}；责任单位：{c}）", lead, co),
            3 => ($"（{l}牵头，{c}配合）", lead, co),
            4 => ($"（{all}）", [], bodies),
            5 => ($"【牵头部门：{l}；配合部门：{c}等】", lead, co),
            6 => ($"由{l}牵头，{c}配合。", lead, co),
            7 => ($"责任单位：{string.Join('，', bodies)}。", [], bodies),
            8 => ($"（{l}会同{c}等部门负责）", lead, co),
            _ => ($"（{l}（牵头）、{c}）", lead, co),
        };
    }

    private string Fill(string template, List<string> answers)
    {
        var (open, close) = (template.IndexOf('{'), template.IndexOf('}'));
        var slot = template[(open + 1)..close];
        var unit = slot.Length > 2 ? slot[2..] : "";
        var (printed, answer) = slot[0] switch
        {
            'm' => Compared(Money(), "元"),
            'p' => Compared(Percent(), "%"),
            'r' => Range(unit),
            'n' => Plain(unit),
            _ => Compared(Number(unit), unit),
        };
        answers.Add(answer);
        return template[..open] + printed + template[(close + 1)..];
    }

    private (string, string) Compared((string Printed, decimal Value) n, string unit)
    {
        var (before, after, sign) = Pick<(string, string, string)>(
        [
            ("", "", "="), ("", "以上", ">="), ("不少于", "", ">="), ("达到", "", ">="), ("突破", "", ">"), ("超过", "", ">"), ("", "左右", "~"), ("约", "", "~"), ("不低于", "", ">="), ("力争达到", "", ">="), ("达", "以上", ">="),
        ]);
        return (before + n.Printed + after, $"{sign} {Text(n.Value)} {unit}");
    }

    private (string, string) Plain(string unit)
    {
        var n = Number(unit);
        return (n.Printed, $"= {Text(n.Value)} {unit}");
    }

    private (string, string) Range(string unit)
    {
        var low = _random.Next(2, 6);
        var high = low + _random.Next(1, 4);
        return (Pick([$"{low}—{high}{unit}", $"{low}-{high}{unit}", $"{low}至{high}{unit}", $"{low}～{high}{unit}"]), $"= {low}~{high} {unit}");
    }

    private (string Printed, decimal Value) Number(string unit)
    {
        var n = _random.Next(11, 900);
        return _random.Next(5) switch
        {
            0 => (FormattableString.Invariant($"{n / 10m}万{unit}"), n * 1000m),
            1 => (FormattableString.Invariant($"{n}万{unit}"), n * 10_000m),
            2 => (FormattableString.Invariant($"{n * 3:#,0}{unit}"), n * 3),
            _ => (n.ToString(CultureInfo.InvariantCulture) + unit, n),
        };
    }

    private (string Printed, decimal Value) Money()
    {
        var n = _random.Next(11, 900);
        return _random.Next(3) switch
        {
            0 => (FormattableString.Invariant($"{n / 10m}亿元"), n * 10_000_000m),
            1 => ($"{n}亿元", n * 100_000_000m),
            _ => ($"{n}0万元", n * 100_000m),
        };
    }

    private (string Printed, decimal Value) Percent()
    {
        var n = _random.Next(11, 99);
        return _random.Next(6) switch
        {
            0 => ("六成", 60), 1 => ("百分之八十五", 85), 2 => ("三分之二", 66.67m), 3 => (FormattableString.Invariant($"{n}.5%"), n + 0.5m), _ => ($"{n}%", n),
        };
    }

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];

    private static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
