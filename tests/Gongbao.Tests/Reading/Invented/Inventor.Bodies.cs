namespace Gongbao.Tests.Reading.Invented;

internal sealed partial class Inventor
{
    private static readonly string[] Titles =
    [
        "总体要求", "重点任务", "保障措施", "完善基础设施", "培育经营主体", "提升服务能力", "强化科技支撑", "优化空间布局", "加大资金投入", "健全工作机制", "推动绿色转型", "扩大开放合作",
        "加强人才引育", "规范日常管理", "实施“一站式”服务", "发展目标", "指导思想", "加强组织领导", "压实工作责任，形成工作合力", "强化督导考核", "落实税费优惠政策", "深化“放管服”改革", "建设数字平台（一期）", "支持重点企业做优做强",
    ];

    private static readonly string[] Clauses =
    [
        "鼓励有条件的街道先行试点，对成效明显的给予适当支持", "到2027年，全市建成示范点20个以上，覆盖率达到85%", "建立部门会商制度，每季度通报一次进展情况",
        "对新认定的市级中心，一次性给予30万元补助，同一主体不重复享受", "支持龙头企业与高校共建实验室，力争转化成果15项左右", "推进“互联网+”应用，实现一网受理、限时办结",
        "完善信用评价体系，评价结果分为A、B、C三个等级", "用好专项债券等政策工具，年度投入不低于2.5亿元", "严格落实安全生产责任制，及时消除风险隐患", "做好与上位规划的衔接，避免重复建设",
    ];

    private string Sentence() => Pick(Clauses) + "。";

    private string Prose(int sentences)
    {
        var s = "";
        for (var i = 0; i < sentences; i++) s += Sentence();
        return s;
    }

    private string Units() => Pick("", "（牵头单位：市发改委；配合单位：市财政局、市人社局，各县〈市、区〉人民政府）", "〔责任单位：市工信局、市科技局，各县（市、区）人民政府〕", "（市民政局牵头，市卫健委、市医保局按职责分工负责）");

    private void Heading(string label, string title)
    {
        known.Headings.Add((label, title));
    }

    // 一、（一）1.（1）, run-in titles or titles on lines of their own, （一） starting anew or running on
    private void Numbered(bool closing)
    {
        var runsOn = Chance(30);
        var points = Pick("1.", "1．", "1、");
        var spaced = Chance(20) ? " " : "";
        var division = 0;
        var parts = random.Next(2, 5);
        var titles = new Queue<string>(Titles.OrderBy(_ => random.Next()));
        for (var part = 1; part <= parts; part++)
        {
            var title = titles.Dequeue();
            Heading($"{Han(part)}、", title);
            Add($"{Han(part)}、{title}");
            if (Chance(30)) Add(Prose(random.Next(1, 3)));
            if (!runsOn) division = 0;
            for (var d = random.Next(1, 4); d > 0; d--) Division(++division, points, spaced);
        }
        if (closing) Closing();
    }

    private void Division(int number, string points, string spaced)
    {
        var title = Pick(Titles);
        Heading($"（{Han(number)}）", title);
        if (Chance(60)) { Add($"（{Han(number)}）{title}。{Prose(random.Next(1, 4))}{Units()}"); return; }
        Add($"（{Han(number)}）{title}");
        if (Chance(40)) { Add(Prose(random.Next(1, 3))); return; }
        for (var p = 1; p <= 3; p++)
        {
            var label = points.Replace("1", p.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
            var point = Pick(Titles);
            Heading(label, point);
            Add($"{label}{spaced}{point}。{Prose(random.Next(1, 3))}{Units()}");
            if (!Chance(15)) continue;
            for (var q = 1; q <= 2; q++)
            {
                Heading($"（{q}）", "");
                Add($"（{q}）{Pick(Clauses)}；");
            }
        }
    }

    // 自印发之日起施行, 有效期五年, …同时废止
    private void Closing()
    {
        var self = known.Kind switch { "measures" => "本措施", "opinions" => "本意见", "rules" => "本办法", _ => "本方案" };
        Add(Force(self) + Repeal());
    }

    private string Force(string self)
    {
        var date = known.Date!.Value;
        switch (random.Next(6))
        {
            case 0:
                known.Effective = date;
                return $"{self}自印发之日起施行。";
            case 1:
                known.Effective = date;
                known.Expires = date.AddYears(5).AddDays(-1);
                return $"{self}自发布之日起施行，有效期五年。";
            case 2:
                known.Effective = new DateOnly(date.Year + 1, 3, 1);
                return $"{self}自{date.Year + 1}年3月1日起施行。";
            case 3:
                known.Effective = new DateOnly(date.Year + 1, 1, 1);
                known.Expires = new DateOnly(date.Year + 3, 12, 31);
                return $"{self}由市发改委负责解释，自{date.Year + 1}年1月1日起实施，有效期至{date.Year + 3}年12月31日。";
            case 4:
                known.Effective = date;
                known.Expires = date.AddYears(3).AddDays(-1);
                return $"{self}自印发之日起执行，有效期3年。";
            default:
                known.Effective = date.AddDays(30);
                return $"{self}自公布之日起30日后施行。";
        }
    }

    private string Repeal()
    {
        switch (random.Next(4))
        {
            case 0: return "";
            case 1:
                var number = OtherNumber(2016);
                known.Repeals.Add(number);
                return $"《{city}市人民政府关于{Subject()}的通知》（{number}）同时废止。";
            case 2:
                var (a, b) = (OtherNumber(2012), OtherNumber(2017));
                known.Repeals.AddRange(new[] { a, b }.Distinct());
                return $"此前印发的《{Subject()}实施办法》（{a}）、《关于调整{Subject()}标准的通知》（{b}）停止执行。";
            default: return "国家和省另有规定的，从其规定。";
        }
    }
}
