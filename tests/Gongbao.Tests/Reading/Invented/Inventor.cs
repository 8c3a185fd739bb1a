using System.Globalization;

namespace Gongbao.Tests.Reading.Invented;

/// <summary>Invents official documents of all kinds, in our own words, of places that do not exist; the same seed gives the same document.</summary>
internal sealed partial class Inventor(int seed)
{
    private readonly Random random = new(seed);
    private readonly List<Line> lines = [];
    private readonly Known known = new();
    private string city = "", province = "", mark = "";

    public static (List<Line> Lines, Known Known) Document(int seed) => new Inventor(seed).Make();

    private (List<Line>, Known) Make()
    {
        (city, province, mark) = Pick(("青川", "河西", "青"), ("白石", "江东", "白"), ("临湖", "山南", "临"), ("云岭", "海西", "云"), ("长汀", "淮北", "长"));
        switch (seed % 11)
        {
            case 8: Joint(); break;
            case 9: Ordinance(); break;
            case 10: WithPrintedAnnexes(); break;
            case 0: Plan("plan"); break;
            case 1: Plan("measures"); break;
            case 2: Plan("opinions"); break;
            case 3: Rules(); break;
            case 4: Interpretation(); break;
            case 5: Appointment(); break;
            case 6: Meeting(); break;
            default: ListNotice(); break;
        }
        return (lines, known);
    }

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;

    private void Add(string text, LineKind kind = LineKind.Paragraph) => lines.Add(new Line(text, kind));

    private string Body() => Pick($"{city}市人民政府", $"{city}市人民政府办公室", $"{city}市人民政府办公厅", $"{city}市科学技术局", $"{city}市民政局");

    private string OtherNumber(int year)
    {
        var number = $"{Pick(mark + "府发", mark + "府办发", mark + "府办字", "国办发", province[..1] + "府字", mark + "科规", mark + "民字")}〔{year}〕{random.Next(1, 140)}号";
        if (!known.Citations.Contains(number) && number != known.Number) known.Citations.Add(number);
        return number;
    }

    private string Subject() => Pick("智慧园区建设", "养老服务发展", "冷链物流提升", "城市更新", "青年就业促进", "水环境治理", "数字乡村建设", "文旅融合发展", "中小企业服务", "公共停车场管理");

    private string Printed(DateOnly d) => Chance(25) ? ChineseDate(d) : string.Create(CultureInfo.InvariantCulture, $"{d.Year}年{d.Month}月{d.Day}日");

    private static string ChineseDate(DateOnly d)
    {
        var year = string.Concat(d.Year.ToString(CultureInfo.InvariantCulture).Select(c => "〇一二三四五六七八九"[c - '0']));
        return $"{year}年{Han(d.Month)}月{Han(d.Day)}日";
    }

    internal static string Han(int n) => n switch
    {
        <= 10 => "零一二三四五六七八九十"[n].ToString(),
        < 20 => "十" + "零一二三四五六七八九"[n - 10],
        _ => "零一二三四五六七八九"[n / 10] + "十" + (n % 10 == 0 ? "" : "零一二三四五六七八九"[n % 10].ToString()),
    };

    // head of a notice: title, number above or below, recipients
    private void Head(string issuer, string title, DateOnly date)
    {
        known.Title = title;
        known.Date = date;
        known.Issuers.Add(issuer);
        known.Number = $"{mark}{(issuer.Contains("办公", StringComparison.Ordinal) ? "府办发" : issuer.EndsWith("政府", StringComparison.Ordinal) ? "府发" : "科规")}〔{date.Year}〕{random.Next(1, 90)}号";
        var red = Chance(20);
        if (red) Add(issuer + "文件", LineKind.Head);
        if (red || Chance(15))
        {
            Add(known.Number, LineKind.Head);
            Add(title, LineKind.Title);
        }
        else
        {
            Add(title, LineKind.Title);
            Add(known.Number, LineKind.Head);
        }
        if (!Chance(12)) Add(Pick("各县（市、区）人民政府，高新技术产业开发区管委会，市政府各部门：", "各县区人民政府，市政府各部门、各直属机构：", "各有关单位：", "各县（市、区）人民政府、功能区管委会，市政府各部门，市属各企业："));
    }

    private void Sign(string issuer, DateOnly date, bool named)
    {
        if (named) Add(issuer, LineKind.Signature);
        Add(Printed(date), LineKind.Signature);
    }

    private DateOnly Day() => new(random.Next(2019, 2026), random.Next(1, 13), random.Next(1, 28));
}
