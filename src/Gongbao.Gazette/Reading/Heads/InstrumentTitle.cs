using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>印发的文件: what the title of a notice says it issues, and where that stands as a title of its own.</summary>
internal static class InstrumentTitle
{
    private static readonly string[] NoticeEndings = ["的通知", "的公告", "的通告", "的函", "的决定", "通知", "公告"];

    private static readonly (string Before, string Keep)[] Patterns =
    [
        ("关于印发", ""), ("印发关于", "关于"), ("印发《", "《"), ("关于公布", ""), ("公布《", "《"), ("关于发布", ""), ("发布《", "《"), ("关于转发", ""), ("转发", ""), ("批转", ""), ("关于下达", ""), ("印发", ""),
    ];

    /// <summary>Ways in which the issued instrument's title may be printed; empty when the document issues none.</summary>
    public static string[] Of(string title)
    {
        if (Meaning.Kinds.IsInterpretation(title)) return [];
        var core = Words.WithoutNote(title);
        foreach (var form in NoticeEndings)
        {
            if (!core.EndsWith(form, StringComparison.Ordinal)) continue;
            var head = core[..^form.Length].ToString();
            foreach (var (before, keep) in Patterns)
            {
                var i = head.IndexOf(before, StringComparison.Ordinal);
                if (i < 0) continue;
                var name = keep + head[(i + before.Length)..];
                name = name.Trim('《', '》', '〈', '〉').Replace("《", "", StringComparison.Ordinal).Replace("》", "", StringComparison.Ordinal);
                if (name.Length < 3) return [];
                return name.StartsWith("关于", StringComparison.Ordinal) ? [name, title[..Math.Max(0, title.IndexOf(before, StringComparison.Ordinal))] + name] : [name];
            }
        }
        return [];
    }

    /// <summary>What the first lines of an order name in 《》: the rules that it promulgates.</summary>
    public static string[] Named(List<Line> lines, int from)
    {
        var text = DocumentSplitter.Join(lines, from, Math.Min(lines.Count, from + 8));
        var start = text.IndexOf('《');
        var end = start < 0 ? -1 : text.IndexOf('》', start);
        return end > start + 3 ? [text[(start + 1)..end]] : [];
    }

    /// <summary>Number of lines from <paramref name="at"/> that print one of the names and nothing else; 0 when they do not.</summary>
    public static int Match(List<Line> lines, int at, string[] names)
    {
        if (names.Length == 0 || !MayOpen(lines[at].Text[0], names)) return 0;
        if (lines[at].Text.Length > 120 || lines[at].First == '《') return 0; // named in a sentence
        for (var n = 1; n <= 5 && at + n <= lines.Count; n++)
        {
            var raw = DocumentSplitter.Join(lines, at, at + n);
            var printed = HeadReader.Bare(raw);
            var possible = false;
            foreach (var name in names)
            {
                var bare = HeadReader.Bare(name);
                if (!IsBalanced(raw)) { possible |= bare.StartsWith(printed, StringComparison.Ordinal); continue; }
                if (printed == bare || printed.Length > 8 && printed == HeadReader.Bare(Words.WithoutNote(name).ToString())) return n;
                possible |= bare.StartsWith(printed, StringComparison.Ordinal);
            }
            if (!possible) return 0;
        }
        return 0;
    }

    private static bool MayOpen(char c, string[] names)
    {
        if (c is '“' or '‘' or '"') return true;
        foreach (var name in names) if (name.Length > 0 && (name[0] == c || name[0] is '“' or '‘' && name.Length > 1 && name[1] == c)) return true;
        return false;
    }

    private static bool IsBalanced(string s)
    {
        var depth = 0;
        foreach (var c in s) { if (Glyph.Opens(c)) depth++; else if (Glyph.Closes(c)) depth--; }
        return depth == 0;
    }
}
