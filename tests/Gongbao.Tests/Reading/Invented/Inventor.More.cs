namespace Gongbao.Tests.Reading.Invented;

internal sealed partial class Inventor
{
    // two bodies in the title and below the text, copied from a page with its crumbs
    private void Joint()
    {
        known.Kind = "opinions";
        var (a, b, date, subject) = ($"{city}市民政局", Pick($"{city}市财政局", $"{city}市人力资源和社会保障局"), Day(), Subject());
        var title = $"{a} {b}关于进一步做好{subject}工作的意见";
        known.Title = title;
        known.Date = date;
        known.Issuers.AddRange([a, b]);
        known.Number = $"{mark}民发〔{date.Year}〕{random.Next(1, 90)}号";
        if (Chance(50))
        {
            Add(title, LineKind.Title);
            Add($"发布机构: {Pick("某网站", "市政务服务中心")}", LineKind.Note);
            Add("发布时间：2026-01-02 10:00", LineKind.Note);
            Add("字体：【大 中 小】 打印", LineKind.Note);
        }
        Add(title, LineKind.Title);
        Add(known.Number, LineKind.Head);
        Add("各县（市、区）民政局、财政局，市直有关单位：");
        Add($"根据《关于加强{subject}的通知》（{OtherNumber(2022)}）要求，现提出以下意见。");
        Numbered(closing: true);
        Add(a, LineKind.Signature);
        Add(b, LineKind.Signature);
        Add(Printed(date), LineKind.Signature);
        if (Chance(40)) Add("（此件依申请公开）", LineKind.Note);
    }

    // rules without a notice: adoption below the title, articles with titles in brackets
    private void Ordinance()
    {
        known.Kind = "rules";
        var (date, subject) = (Day(), Subject());
        known.Title = $"{city}市{subject}{Pick("管理办法", "管理规定", "服务规范")}";
        known.Effective = new DateOnly(date.Year + 1, 5, 1);
        Add(known.Title, LineKind.Title);
        Add($"（{date.Year}年{date.Month}月{date.Day}日{city}市人民政府第{random.Next(3, 60)}次常务会议审议通过 自{date.Year + 1}年5月1日起施行）", LineKind.Note);
        var n = random.Next(4, 14);
        string[] heads = ["目的依据", "适用范围", "职责分工", "基本原则", "申请条件", "办理程序", "监督检查"];
        for (var i = 1; i <= n; i++)
        {
            Heading($"第{Han(i)}条", "");
            Add($"第{Han(i)}条　{(Chance(40) ? $"（{Pick(heads)}）" : "")}{Prose(random.Next(1, 3))}");
            if (Chance(20)) Add(Prose(1));
        }
        Heading($"第{Han(n + 1)}条", "");
        Add($"第{Han(n + 1)}条　本办法自{date.Year + 1}年5月1日起施行。");
    }

    // a notice whose plan and list are printed as annexes, each with its own numbering
    private void WithPrintedAnnexes()
    {
        known.Kind = "plan";
        var (issuer, date, subject) = (Body(), Day(), Subject());
        var plan = $"{city}市{subject}工作方案";
        Head(issuer, $"{issuer}关于印发{plan}的通知", date);
        Add($"现将《{plan}》印发给你们，请结合实际抓好落实。");
        string[] names = [plan, $"{city}市{subject}任务分工表"];
        known.Annexes.AddRange(names);
        Add($"附件：1.{names[0]}");
        Add($"2.{names[1]}");
        Sign(issuer, date, Chance(70));
        Add("附件1", LineKind.AnnexHead);
        Add(names[0], LineKind.Title);
        Add($"为{Pick(Clauses)}，制定本方案。");
        Numbered(closing: false);
        Add("附件2", LineKind.AnnexHead);
        Add(names[1], LineKind.Title);
        Add("序号\t工作任务\t牵头单位", LineKind.Note);
        for (var i = 1; i <= 3; i++) Add($"{i}\t{Pick(Titles)}\t{Pick("市发改委", "市民政局")}", LineKind.Note);
    }
}
