namespace Gongbao.Tests.Reading.Invented;

internal sealed partial class Inventor
{
    private void Plan(string kind)
    {
        known.Kind = kind;
        var (issuer, date, subject) = (Body(), Day(), Subject());
        var instrument = kind switch
        {
            "plan" => Pick($"{city}市{subject}三年行动计划（{date.Year}—{date.Year + 2}年）", $"{city}市{subject}实施方案", $"{city}市推进{subject}行动方案（试行）"),
            "measures" => Pick($"关于促进{subject}的若干措施", $"{city}市支持{subject}若干政策"),
            _ => Pick($"关于加快{subject}的实施意见", $"关于进一步推进{subject}的指导意见"),
        };
        var issues = Chance(75);
        var title = issues ? (Chance(20) && instrument.StartsWith("关于", StringComparison.Ordinal) ? $"{issuer}印发{instrument}的通知" : $"{issuer}关于印发{Quoted(instrument)}的通知") : instrument.StartsWith("关于", StringComparison.Ordinal) ? issuer + instrument : issuer + $"关于推进{subject}的" + (kind == "plan" ? "实施方案" : kind == "measures" ? "若干措施" : "意见");
        Head(issuer, title, date);
        if (issues)
        {
            Add(Pick($"现将《{instrument}》印发给你们，请认真贯彻落实。", $"《{instrument}》已经市政府第{random.Next(11, 90)}次常务会议审议通过，现印发给你们，请结合实际认真抓好落实。"));
            Sign(issuer, date, Chance(70));
            if (Chance(30)) Add("（此件主动公开）", LineKind.Note);
            Add(instrument, LineKind.Title);
        }
        Add($"为贯彻落实《{province}省关于{subject}的意见》（{OtherNumber(2018)}）精神，结合我市实际，制定{(kind == "plan" ? "本方案" : kind == "measures" ? "本措施" : "本意见")}。");
        Numbered(closing: true);
        if (!issues && Chance(60)) Annexes();
        if (!issues)
        {
            Sign(issuer, date, Chance(80));
            if (Chance(50)) Add("（此件公开发布）", LineKind.Note);
        }
        Imprint(issuer, date);
    }

    private string Quoted(string instrument) => Chance(40) ? $"《{instrument}》" : instrument;

    private void Imprint(string issuer, DateOnly date)
    {
        if (Chance(20)) Add("抄送：市委各部门，市人大常委会办公室，市政协办公室。", LineKind.Note);
        if (Chance(15)) Add($"{issuer}{(issuer.Contains("办公", StringComparison.Ordinal) ? "" : "办公室")} {date.Year}年{date.Month}月{date.Day}日印发", LineKind.Note);
    }

    // the list below the text; the annexes themselves are not printed
    private void Annexes()
    {
        var n = random.Next(1, 4);
        var names = Enumerable.Range(0, n).Select(i => $"{city}市{Titles[(seed + i) % Titles.Length]}任务表").ToList();
        known.Annexes.AddRange(names);
        if (n == 1) { Add("附件：" + names[0]); return; }
        for (var i = 0; i < n; i++) Add($"{(i == 0 ? "附件：" : "")}{i + 1}.{names[i]}");
    }

    private void Rules()
    {
        known.Kind = "rules";
        var (issuer, date, subject) = (Body(), Day(), Subject());
        var instrument = $"{city}市{subject}{Pick("管理办法", "暂行办法", "实施细则", "管理规定")}";
        Head(issuer, $"{issuer}关于印发{Quoted(instrument)}的通知", date);
        Add($"现将《{instrument}》印发给你们，请遵照执行。");
        Sign(issuer, date, Chance(70));
        Add(instrument, LineKind.Title);
        var chapters = Chance(60);
        var article = 0;
        var blank = Pick("　", "  ", " ");
        foreach (var (chapter, i) in new[] { "总则", "申请与受理", "管理与监督", "附则" }.Select((c, i) => (c, i)))
        {
            if (chapters)
            {
                Heading($"第{Han(i + 1)}章", chapter);
                Add($"第{Han(i + 1)}章{blank}{(chapter.Length == 2 && Chance(50) ? $"{chapter[0]}  {chapter[1]}" : chapter)}");
            }
            for (var k = random.Next(1, 4); k > 0; k--) Article(++article, blank);
        }
        Heading($"第{Han(++article)}条", "");
        Add($"第{Han(article)}条{blank}{Force("本办法")}{Repeal()}");
    }

    private void Article(int number, string blank)
    {
        Heading($"第{Han(number)}条", "");
        if (number == 1) { Add($"第一条{blank}为规范{Subject()}工作，根据《{province}省{Subject()}条例》《关于{Subject()}的通知》（{OtherNumber(2020)}）等规定，制定本办法。"); return; }
        if (Chance(35))
        {
            Add($"第{Han(number)}条{blank}{Pick("有下列情形之一的，不予受理：", "申请人应当具备以下条件：", "工作按照下列步骤进行：")}");
            for (var i = 1; i <= random.Next(2, 5); i++)
            {
                Heading($"（{Han(i)}）", "");
                Add($"（{Han(i)}）{Pick("提供虚假材料的", "不符合本市规划要求的", "近三年内有严重失信记录的", "超过规定期限未补正的", "法律法规规定的其他情形")}；");
            }
            return;
        }
        Add($"第{Han(number)}条{blank}{Prose(random.Next(1, 3))}");
        if (Chance(30)) Add(Prose(1));
    }

    private void Interpretation()
    {
        known.Kind = "interpretation";
        var of = $"{city}市{Subject()}{Pick("实施方案", "若干措施", "管理办法")}";
        known.Title = Pick($"《{of}》政策解读", $"关于《{of}》的解读", $"解读：《{of}》", $"《{of}》解读");
        Add(known.Title, LineKind.Title);
        string[] parts = ["出台背景", "政策依据", "主要内容", "适用范围"];
        for (var i = 0; i < parts.Length; i++)
        {
            Heading($"{Han(i + 1)}、", parts[i]);
            Add($"{Han(i + 1)}、{parts[i]}");
            if (i == 1)
                for (var k = 1; k <= 2; k++)
                {
                    Heading($"{k}.", "");
                    Add($"{k}.《{province}省关于{Subject()}的意见》（{OtherNumber(2019 + k)}）；");
                }
            else if (i == 2)
                for (var k = 1; k <= 3; k++)
                {
                    var t = Pick(Titles);
                    Heading($"（{Han(k)}）", t);
                    Add($"（{Han(k)}）{t}。{Prose(2)}");
                }
            else Add(Prose(2));
        }
        if (Chance(50)) Add("（解读单位：市发改委  联系电话：0000-1234567）", LineKind.Note);
    }

    private void Appointment()
    {
        known.Kind = "appointment";
        var (issuer, date) = ($"{city}市人民政府", Day());
        Head(issuer, $"{issuer}关于{Pick("林远山", "何清", "苏怀谷")}等同志{Pick("职务任免", "任免职", "任职")}的通知", date);
        Add($"经市政府第{random.Next(3, 80)}次常务会议研究，决定：");
        Add("任命：");
        Add("林远山同志为市水利局副局长（试用期一年）；");
        Add("何清同志为市档案馆馆长。");
        Add("免去：");
        Add("苏怀谷同志的市水利局副局长职务。");
        Sign(issuer, date, Chance(70));
        if (Chance(60)) Add("（此件主动公开）", LineKind.Note);
    }

    private void Meeting()
    {
        known.Kind = "meeting";
        var number = random.Next(5, 90);
        known.Title = Pick($"市政府召开第{number}次常务会议", $"{city}市召开市政府第{number}次常务会议");
        Add(known.Title, LineKind.Title);
        var date = Day();
        var year = Chance(40);
        if (year) known.Date = date;
        Add($"{(year ? $"{date.Year}年" : "")}{date.Month}月{date.Day}日，市政府召开第{number}次常务会议，研究部署{Subject()}等工作。市长方立言主持会议。");
        Add($"会议审议并原则通过了《{city}市{Subject()}实施方案》。会议指出，{Pick(Clauses)}，{Pick(Clauses)}。");
        Add($"会议强调，要{Pick(Clauses)}。要{Pick(Clauses)}，{Pick(Clauses)}。");
        Add("会议还研究了其他事项。");
    }

    private void ListNotice()
    {
        known.Kind = "list-notice";
        var (issuer, date) = (Body(), Day());
        var list = $"{city}市{Subject()}{Pick("事项清单", "项目名单", "服务目录")}（{date.Year}年版）";
        Head(issuer, $"{issuer}关于公布《{list}》的通知", date);
        Add($"根据《{province}省{Subject()}办法》（{OtherNumber(2021)}）规定，现将《{list}》予以公布，请认真组织实施。");
        Add("附件：" + list);
        known.Annexes.Add(list);
        Sign(issuer, date, Chance(70));
        Add("附件", LineKind.AnnexHead);
        Add(list, LineKind.Title);
        Add("序号\t事项名称\t责任单位", LineKind.Note);
        for (var i = 1; i <= 4; i++) Add($"{i}\t{Pick(Titles)}\t{Pick("市发改委", "市民政局", "市科技局")}", LineKind.Note);
    }
}
