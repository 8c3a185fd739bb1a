using System.Text;

namespace Gongbao.Tests.Reading.Invented;

/// <summary>Prints an invented document cleanly, or as extraction from a PDF leaves it: wrapped, with blanks, headers and mixed marks.</summary>
internal static class Print
{
    public static string Clean(List<Line> lines, int seed)
    {
        var gap = seed % 3 == 0 ? "\n" : "\n\n";
        var indent = seed % 2 == 0 ? "　　" : "";
        return string.Concat(lines.Select(l => (l.Kind == LineKind.Paragraph ? indent : "") + l.Text + gap));
    }

    public static string Noisy(List<Line> lines, int seed)
    {
        var random = new Random(seed * 31 + 7);
        var width = random.Next(16, 24);
        var header = new[] { "市政府文件", "市政府办公室文件", "政府公报", "部门文件", "青川市人民政府公报 2025年第3期" }[random.Next(5)];
        var page = random.Next(2, 60);
        var printed = new StringBuilder();
        var sinceHeader = 0;
        var indent = random.Next(4) == 0 ? "　　" : "";
        foreach (var line in lines)
        {
            foreach (var row in Wrap((line.Kind == LineKind.Paragraph ? indent : "") + Mix(line.Text, random), width, random))
            {
                printed.Append(row).Append(" \n\n");
                if (++sinceHeader < 24 || line.Kind != LineKind.Paragraph || random.Next(6) > 0) continue;
                printed.Append('\n').Append(Header(header, page++, random));
                sinceHeader = 0;
            }
        }
        return printed.ToString();
    }

    private static string Header(string header, int page, Random random) => random.Next(3) switch
    {
        0 => $"{header} \n\n \n\n{page} \n\n",
        1 => $"— {page} —\n\n",
        _ => $"{header} \n\n- {page} -\n\n",
    };

    // stray blanks round figures, half-width brackets now and then
    private static string Mix(string s, Random random)
    {
        var b = new StringBuilder();
        for (var i = 0; i < s.Length; i++)
        {
            var digit = char.IsAsciiDigit(s[i]);
            var before = i > 0 && char.IsAsciiDigit(s[i - 1]);
            if (i > 0 && digit != before && random.Next(5) == 0 && s[i] != '.' && s[i - 1] != '.') b.Append(' ');
            b.Append(s[i] switch { '（' when random.Next(25) == 0 => '(', '）' when random.Next(25) == 0 => ')', _ => s[i] });
        }
        return b.ToString();
    }

    private static IEnumerable<string> Wrap(string s, int width, Random random)
    {
        var row = new StringBuilder();
        var used = 0;
        var limit = width * 2 - random.Next(3);
        for (var i = 0; i < s.Length; i++)
        {
            var w = s[i] < 256 ? 1 : 2;
            var mayNotOpen = "，。；：、）〕》”！？%".Contains(s[i]);
            var insideNumber = i > 0 && char.IsAsciiDigit(s[i]) && char.IsAsciiDigit(s[i - 1]);
            if (used + w > limit && !mayNotOpen && !insideNumber && s[i] != '.' && row.Length > 0)
            {
                yield return row.ToString();
                row.Clear();
                used = 0;
                limit = width * 2 - random.Next(3);
            }
            row.Append(s[i]);
            used += w;
        }
        if (row.Length > 0) yield return row.ToString();
    }
}
