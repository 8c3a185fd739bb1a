using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Lines;
using Gongbao.Gazette.Reading.Meaning;
using Gongbao.Gazette.Reading.Tree;

namespace Gongbao.Gazette.Reading.Forms;

/// <summary>Running text inside a form: what it declares, and the blanks and boxes in its sentences.</summary>
internal static class FormProse
{
    public static void Read(Block block, FormBuilder form, string source)
    {
        foreach (var (start, end) in Passage.Sentences(block.Text))
        {
            var from = start;
            for (var i = start; i < end; i++)
            {
                if (block.Text[i] == '□') i = Boxes(block, form, ref from, i, end);
                else if (IsBlank(block.Text, i)) i = Blank(block, form, ref from, i);
                else if (block.Text[i] is '年' or '月' && WideBefore(block, source, i)) { form.Field(block, from, i + 1, block.Text[i].ToString(), FieldKind.Date, []); from = i + 1; }
            }
            if (from == start) form.Field(block, start, end, "文本", FieldKind.FixedText, []);
            else if (from < end) form.Plain(block, from, end);
        }
    }

    private static bool IsBlank(string s, int i) => i + 1 < s.Length && Glyph.OpensRound(s[i]) && Glyph.ClosesRound(s[i + 1]);

    // 高龄津贴（  ）元; 存在（  ）项失能指标
    private static int Blank(Block block, FormBuilder form, ref int from, int at)
    {
        var s = block.Text;
        var amount = at + 2 < s.Length && s[at + 2] == '元';
        var end = at + 2;
        if (amount) end++;
        else while (end < s.Length && s[end] is not ('，' or '。' or '；' or '、')) end++;
        var begin = LastMark(s, from, at) + 1;
        var name = s[begin..at] + (amount ? "（元）" : s[at..end]);
        form.Field(block, from, end, name.Trim('，', '、', '。', '；', '：'), amount ? FieldKind.Amount : FieldKind.Count, []);
        from = end;
        return end - 1;
    }

    // □是□否 is one choice; after ： each box is a field of its own
    private static int Boxes(Block block, FormBuilder form, ref int from, int at, int end)
    {
        var s = block.Text;
        var to = at;
        while (to < end && s[to] is not ('。' or '；')) to++;
        if (to < end) to++;
        var options = FieldNames.Options(s[at..to]);
        var before = s[from..at].TrimEnd();
        if (before.EndsWith('：') && options.Count > 2)
        {
            foreach (var option in options)
            {
                var last = option == options[^1];
                var next = last ? to : Math.Min(to, s.IndexOf(option, at, StringComparison.Ordinal) + option.Length + 1);
                form.Field(block, from, next, option, FieldKind.Choice, []);
                from = at = next;
            }
            return to - 1;
        }
        var name = before[(LastMark(before, 0, before.Length) + 1)..];
        form.Field(block, from, to, name.Length > 0 ? name : string.Join('、', options), FieldKind.Choice, options);
        from = to;
        return to - 1;
    }

    private static int LastMark(string s, int from, int to)
    {
        for (var i = to - 1; i >= from; i--) if (s[i] is '，' or '。' or '；' or '：' or '、') return i;
        return from - 1;
    }

    private static bool WideBefore(Block block, string source, int i)
    {
        if (i == 0) return false;
        var n = 0;
        for (var o = block.Map[i] - 1; o > block.Map[i - 1] && Glyph.IsBlank(source[o]); o--) n++;
        return n >= 2 && source.AsSpan(block.Map[i - 1], n + 1).IndexOf('\n') < 0;
    }
}
