using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.LoadIssue;

namespace Gongbao.Data.Tests.Gazette;

/// <summary>Invented documents, as reading would give them.</summary>
internal static class Issues
{
    public static ReadDocument Document(int position, string? number, string title, string date, params (string EId, string Text)[] provisions) => new()
    {
        Number = position,
        Kind = DocumentKind.Measures,
        Title = title,
        DocumentNumber = number,
        Issuers = ["云汀市人民政府办公室"],
        Date = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
        Provisions = [.. provisions.Select((p, i) => new Provision
        {
            EId = p.EId,
            Kind = ProvisionKind.Part,
            Label = $"{"一二三四五六七八九十"[i % 10]}、",
            Title = p.Text.Split('。')[0],
            TitleEnd = "。",
            Text = p.Text.Contains('。', StringComparison.Ordinal) ? p.Text[(p.Text.IndexOf('。', StringComparison.Ordinal) + 1)..] : "",
            Citation = $"第{i + 1}部分",
            Path = $"{i + 1}",
        })],
    };

    public static IssueToPublish Issue(string hash, params ReadDocument[] documents) => new(
        new ReadIssue { Source = new SourceText("来源\n"), Documents = documents }, hash, hash + ".txt", 9, Support.TestDatabase.Now, "编辑甲", "首次发布");

    /// <summary>A small gazette with everything that search tells apart.</summary>
    public static IssueToPublish Gazette() => Issue("a",
        Document(1, "云府办发〔2023〕15号", "困难重度残疾人照护和托养实施办法", "2023-09-19",
            ("sec_1", "对象。持有一级或者二级残疾人证，家庭困难的，可以申请照护。"),
            ("sec_2", "标准。居家照护每人每月 600 元；托养每人每月1000元。"),
            ("sec_3", "照护方式。居家、日间和机构。")),
        Document(2, "云府办发〔2023〕16号", "支持PCB产业发展若干措施", "2023-10-08",
            ("sec_1", "发展目标。到2026年，PCB board 产值突破100亿元。"),
            ("sec_2", "用工。优先录用困难家庭成员，照护其家人的，给予补助。")),
        Document(3, null, "市政府召开第7次常务会议", "2023-10-10", ("sec_1", "会议研究照护工作。会议强调照护、照护、再照护。")));
}
