using System.Globalization;
using Gongbao.Tests.Architecture;
using Gongbao.Tests.Reading.Invented;

namespace Gongbao.Tests.Extraction;

/// <summary>
/// 未见过的文件: a whole document with its answers beside the paragraphs, as written before the grammar saw it (see Unseen/README.md):
/// ^ a labelled provision, ◆ the end of its title, @ targets and ! tasks of the paragraph above, = title, ~ head and signature.
/// </summary>
internal sealed class UnseenDocument
{
    private readonly List<(int Level, string Label)> _open = [];
    private string _annex = "", _path = "¶", _title = "";

    public required string Name { get; init; }

    public Known Known { get; } = new();

    public List<Reading.Invented.Line> Lines { get; } = [];

    public List<string> Targets { get; } = [];

    public List<string> OptionalTargets { get; } = [];

    public List<KnownTask> Tasks { get; } = [];

    public static IEnumerable<UnseenDocument> All() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Gongbao.Tests", "Extraction", "Unseen"), "*.txt").Order(StringComparer.Ordinal).Select(Load);

    private static UnseenDocument Load(string file)
    {
        var text = File.ReadAllLines(file);
        var body = Array.IndexOf(text, "----");
        var document = new UnseenDocument { Name = Path.GetFileNameWithoutExtension(file) };
        foreach (var line in text[..body]) document.Head(line);
        foreach (var line in text[(body + 1)..].Where(l => l.Length > 0)) document.Body(line);
        return document;
    }

    private void Head(string line)
    {
        var (name, value) = line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at ? (line[..at], line[(at + 2)..].Trim()) : ("", "");
        if (value.Length == 0) return;
        switch (name)
        {
            case "kind": Known.Kind = value; break;
            case "issuer": Known.Issuers.AddRange(value.Split('、')); break;
            case "number": Known.Number = value; break;
            case "date": Known.Date = Day(value); break;
            case "effective": Known.Effective = Day(value); break;
            case "expires": Known.Expires = Day(value); break;
            case "cites": Known.Citations.AddRange(value.Split(' ')); break;
            case "repeals": Known.Repeals.AddRange(value.Split(' ')); break;
        }
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Body(string line)
    {
        switch (line[0])
        {
            case '@': Answer(line[1..]); break;
            case '!': Task(line); break;
            case '=': Heading(line[2..]); break;
            case '~': Lines.Add(new(line[2..], LineKind.Signature)); break;
            case '^' when line[1] == '^': Annex(line[2..]); break;
            case '^': Provision(line[1..]); break;
            default: Paragraph(line); break;
        }
    }

    private void Heading(string text)
    {
        if (Lines.All(l => l.Kind == LineKind.Title)) Known.Title += text;
        Lines.Add(new(text, LineKind.Title));
    }

    private void Annex(string label)
    {
        (_annex, _path, _title) = (label, label, "");
        _open.Clear();
        Lines.Add(new(label, LineKind.AnnexHead));
    }

    private void Paragraph(string text)
    {
        if (_open.Count == 0) (_path, _title) = (_annex.Length > 0 ? _annex : "¶", "");
        Lines.Add(new(text));
    }

    private void Provision(string line)
    {
        var (level, length) = Level(line);
        var title = line.IndexOf('◆') is >= 0 and var end ? line[length..end] : level == 1 ? "" : line[length..];
        Lines.Add(new(line.Replace("◆", "", StringComparison.Ordinal)));
        var label = line[..length];
        Known.Headings.Add((label, level == 1 ? "" : title.Trim().TrimEnd('。', '：').Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal)));
        if (level > 0)
        {
            _open.RemoveAll(o => o.Level >= level);
            _open.Add((level, label.TrimEnd('、')));
        }
        _path = string.Join('/', _open.Select(o => o.Label).Prepend(_annex).Where(p => p.Length > 0));
        _title = title;
    }

    private static (int Level, int Length) Level(string line)
    {
        var close = line.IndexOfAny(['章', '条', '、', '）', '.', '．']) + 1;
        return line[0] switch
        {
            '第' => (line[close - 1] == '章' ? 0 : 1, close),
            '（' => (char.IsAsciiDigit(line[1]) ? 5 : 3, close),
            >= '0' and <= '9' => (4, close),
            _ => (2, close),
        };
    }

    private void Answer(string answers)
    {
        foreach (var answer in answers.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(a => a != "-"))
        {
            var optional = answer[0] == '?';
            var a = answer.TrimStart('?').Trim();
            var sign = a.StartsWith(">=", StringComparison.Ordinal) || a.StartsWith("<=", StringComparison.Ordinal) ? a[..2] : a[0] is '>' or '<' or '~' or '=' ? a[..1] : "=";
            var rest = a.StartsWith(sign, StringComparison.Ordinal) ? a[sign.Length..].Trim() : a;
            var figure = new string([.. rest.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or '~')]);
            var unit = rest[figure.Length..].Trim();
            (optional ? OptionalTargets : Targets).Add(optional ? $"{figure} {Unit(unit)}" : $"{sign} {figure} {Unit(unit)}");
        }
    }

    /// <summary>The judge counts 个百分点 and 百分点, 日 and 天 as one.</summary>
    public static string Unit(string unit) => (unit.Length > 1 && unit[0] == '个' ? unit[1..] : unit) is var u && u == "日" ? "天" : u;

    private void Task(string line)
    {
        var parts = line.TrimStart('!', '?').Split('|', StringSplitOptions.TrimEntries);
        var units = parts.Skip(1).SelectMany(p => Gongbao.Commitments.Extraction.Units.UnitNames.Split(p[(p.IndexOf(':') + 1)..]));
        Tasks.Add(new KnownTask(_path, parts[0].Length > 0 ? parts[0] : _title, [.. units], line.StartsWith("!?", StringComparison.Ordinal)));
    }
}

/// <summary>A task that must be found, or may be.</summary>
internal sealed record KnownTask(string Path, string Quote, IReadOnlyList<string> Units, bool Optional);
