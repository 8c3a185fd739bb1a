using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;
using Gongbao.Gazette.Reading.Lines;
using Gongbao.Gazette.Reading.Tree;

namespace Gongbao.Gazette.Reading.Forms;

/// <summary>Reads a form whose cells were flattened into lines: groups, fields with what is to be filled in, printed choices.</summary>
internal sealed class FormReader(string source)
{
    private static readonly string[] FormTitles = ["表", "书", "单", "函", "卡"];

    private readonly FormBuilder form = new();
    private readonly List<Line> fragments = []; // cells with a name and nothing to fill in beside it
    private readonly List<Line> prose = [];

    /// <summary>An annex called form, with blanks to fill in, boxes to tick, dates and signatures to set.</summary>
    public static bool IsForm(Zone zone)
    {
        var title = Words.WithoutNote(zone.Title);
        if (!Words.EndsWithAny(title, FormTitles) || title.EndsWith("清单", StringComparison.Ordinal) || title.EndsWith("名单", StringComparison.Ordinal) || zone.Lines.Exists(static l => l.HasTab || l.Compact.StartsWith("序号", StringComparison.Ordinal))) return false;
        var marks = 0;
        foreach (var line in zone.Lines)
            if (line.Text.Contains('□') || line.Text.Contains("年月日", StringComparison.Ordinal) || FieldNames.IsExact(line.Compact) || line.Last == '：' && line.Text.AsSpan().IndexOfAny('。', '，') < 0) marks++;
        return marks >= 3;
    }

    public void Read(List<Line> lines, Node annex)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var tokens = FormToken.Cut(line, source);
            if (line.Text.StartsWith("备注：", StringComparison.Ordinal) || line.Text.StartsWith("注：", StringComparison.Ordinal) || line.Text.StartsWith("说明：", StringComparison.Ordinal))
            {
                Flush(null);
                form.Remark(lines.GetRange(i, lines.Count - i));
                break;
            }
            if (IsProse(line, tokens)) { FlushFragments(null); prose.Add(line); continue; }
            FlushProse();
            if (tokens.Count == 1 && !line.Text.Contains('□') && line.Last is not ('：' or ':') && !tokens[0].IsDate) { fragments.Add(line); continue; }
            FlushFragments(line);
            Cells(line, tokens);
        }
        Flush(null);
        form.Finish(annex);
    }

    private void Flush(Line? next) { FlushFragments(next); FlushProse(); }

    private static bool IsProse(Line line, List<FormToken> tokens)
    {
        if (tokens.Count > 1 && tokens[1].Text.StartsWith('□') && !tokens[0].Text.EndsWith('：')) return false;
        if (line.Text.StartsWith('□') && tokens.Exists(static t => t.Text.EndsWith('：'))) return false;
        return line.Text.Contains('。') || line.Text.Length >= 10 && line.Text.Contains('，');
    }

    private void FlushProse()
    {
        if (prose.Count > 0) FormProse.Read(new Block([.. prose], null), form, source);
        prose.Clear();
    }

    // a run of cells: a group's name over several lines, or names of fields
    private void FlushFragments(Line? next)
    {
        if (fragments.Count == 0) return;
        var all = DocumentSplitter.Join(fragments, 0, fragments.Count);
        if (FieldNames.EndsGroup(all)) form.Group(new Block([.. fragments], null), all);
        else if (next is not null && next.Text.StartsWith('□')) form.ChoiceGroup(new Block([.. fragments], null), all);
        else SplitFragments();
        fragments.Clear();
    }

    private void SplitFragments()
    {
        var held = new List<Line>();
        foreach (var line in fragments)
        {
            if (FieldNames.IsExact(line.Compact) && held.Count > 0) { Group(held); held = []; }
            held.Add(line);
            var name = DocumentSplitter.Join(held, 0, held.Count);
            if (!FieldNames.EndsField(name)) continue;
            var block = new Block(held, null);
            form.Field(block, 0, block.Text.Length, name, FieldNames.Kind(name), []);
            held = [];
        }
        if (held.Count > 0) Group(held);
    }

    private void Group(List<Line> lines) => form.Group(new Block(lines, null), DocumentSplitter.Join(lines, 0, lines.Count));

    private void Cells(Line line, List<FormToken> tokens)
    {
        var block = new Block([line], null);
        var prefix = "";
        for (var i = 0; i < tokens.Count; i++)
        {
            var t = tokens[i];
            var end = i + 1 < tokens.Count ? tokens[i + 1].Start : block.Text.Length;
            if (t.IsDate) { form.Field(block, t.Start, end, "日期", FieldKind.Date, []); continue; }
            if (t.Text.StartsWith('□')) { prefix = form.Option(block, t.Start, end, FieldNames.Options(t.Text), i == 0); continue; }
            var name = t.Text.TrimEnd('：', ':').Replace(" ", "", StringComparison.Ordinal);
            var asks = t.Text.EndsWith('：') || t.Text.EndsWith(':');
            if (asks && i + 1 < tokens.Count && !tokens[i + 1].IsDate && !tokens[i + 1].Text.EndsWith('：') && !tokens[i + 1].Text.StartsWith('□'))
            {
                name += $"（{tokens[i + 1].Text}）"; // 单位：  县（市、区）
                end = i + 2 < tokens.Count ? tokens[i + 2].Start : block.Text.Length;
                i++;
            }
            else if (asks && i + 1 < tokens.Count && tokens[i + 1].IsDate && FieldNames.Kind(name) == FieldKind.Date)
            {
                end = i + 2 < tokens.Count ? tokens[i + 2].Start : block.Text.Length;
                i++;
            }
            else if (!asks && i + 1 < tokens.Count && FieldNames.IsPlace(tokens[i + 1].Text))
            {
                Places(block, tokens, ref i, name);
                continue;
            }
            else if (!asks && i + 1 < tokens.Count && tokens[i + 1].Text.StartsWith('□'))
            {
                end = i + 2 < tokens.Count ? tokens[i + 2].Start : block.Text.Length;
                form.Field(block, t.Start, end, name, FieldKind.Choice, FieldNames.Options(tokens[++i].Text));
                continue;
            }
            form.Field(block, t.Start, end, prefix.Length > 0 ? $"{prefix}-{name}" : name, FieldNames.Kind(name), []);
        }
    }

    // 家庭地址 县（市、区） 乡镇（街道） 村（社区）: one name over several blanks
    private void Places(Block block, List<FormToken> tokens, ref int i, string name)
    {
        var start = tokens[i].Start;
        while (i + 1 < tokens.Count && FieldNames.IsPlace(tokens[i + 1].Text))
        {
            i++;
            var end = i + 1 < tokens.Count ? tokens[i + 1].Start : block.Text.Length;
            form.Field(block, start, end, $"{name}-{tokens[i].Text}", FieldKind.Text, []);
            start = end;
        }
    }
}
