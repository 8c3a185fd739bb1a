using System.Text;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Extraction;

/// <summary>A generated plan as the reader would give it, with what is to be found in it.</summary>
internal sealed class GeneratedPlan
{
    private readonly StringBuilder _text = new();

    public GeneratedPlan(int seed)
    {
        var prose = new Prose(seed);
        var parts = new List<Provision> { Part("一", "总体要求", [Item("一", 1, "发展目标", prose.Paragraph(), null)]) };
        var items = Enumerable.Range(1, 4).Select(i => Item("二", i, prose.Title(), prose.Paragraph(), prose.Responsibility())).ToList();
        parts.Add(Part("二", "重点任务", items));
        Document = new ReadDocument { Number = 1, Kind = DocumentKind.Plan, Title = "临江市某行动方案", Date = new DateOnly(2025, 8, 5), Provisions = parts };
    }

    public ReadDocument Document { get; }

    public SourceText Source => new(_text.ToString());

    public List<string> Targets { get; } = [];

    public List<string> Tasks { get; } = [];

    public List<string> Units { get; } = [];

    private Provision Part(string number, string title, IReadOnlyList<Provision> items)
    {
        var start = _text.Length;
        _text.Append(number).Append('、').Append(title).Append('\n');
        return new Provision
        {
            EId = "sec_" + number, Kind = ProvisionKind.Part, Label = number + "、", Path = number, Title = title, Spans = [TextSpan.Between(start, _text.Length)], Children = items,
        };
    }

    private Provision Item(string part, int number, string title, (string Text, List<string> Answers) body, (string Text, List<string> Lead, List<string> Co)? units)
    {
        var label = $"（{"一二三四五六"[number - 1]}）";
        var path = $"{part}/{label}";
        var text = body.Text + units?.Text;
        var start = _text.Length;
        _text.Append(label).Append(title).Append('。').Append(text).Append('\n');
        Targets.AddRange(body.Answers.Select(a => path + " " + a));
        if (units is { } u)
        {
            Tasks.Add(path + " " + title);
            Units.AddRange(u.Lead.Select(n => $"{path} lead {n}"));
            Units.AddRange(u.Co.Select(n => $"{path} co {n}"));
        }
        return new Provision
        {
            EId = $"sec_{part}__subsec_{number}", Kind = ProvisionKind.Division, Label = label, Path = path, Title = title, TitleEnd = "。", Text = text,
            Spans = [TextSpan.Between(start, _text.Length)],
        };
    }
}
