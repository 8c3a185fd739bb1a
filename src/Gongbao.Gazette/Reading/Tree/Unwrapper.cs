using Gongbao.Gazette.Reading.Labels;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>Joins wrapped lines into paragraphs. Where a paragraph ends is seen from the line's width, its last mark, the gap and the next line's number.</summary>
internal sealed class Unwrapper(WrapWidth wrap, bool shortClauses)
{
    private readonly List<Block> blocks = [];
    private readonly Sequence sequence = new();
    private List<Line> current = [];
    private Label? label;
    private int depth;
    private List<Line> all = [];
    private bool indents; // first lines kept their indent: where a paragraph begins is printed
    private int at;

    /// <param name="lines">Lines of one zone.</param>
    public List<Block> Read(List<Line> lines)
    {
        all = lines;
        indents = wrap.IsWrapped && KeepsIndents(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            at = i;
            var line = lines[i];
            var last = current.Count > 0 ? current[^1] : null;
            if (TableHead.Is(line, i + 1 < lines.Count ? lines[i + 1] : null, label is not null || last is null) || line.HasTab && last is null)
            {
                Close();
                i = ReadTable(lines, i) - 1;
                continue;
            }
            Label? found = Label.TryRead(line.Text, out var l) ? l : null;
            if (last is not null && found is { } f && !Fits(last, line, f)) found = null;
            if (last is null || Starts(last, line, found))
            {
                Close();
                Open(found);
            }
            Add(line);
        }
        Close();
        return blocks;
    }

    private static bool KeepsIndents(List<Line> lines)
    {
        int numbered = 0, indented = 0, others = 0;
        foreach (var line in lines)
        {
            if (Label.TryRead(line.Text, out _)) { numbered++; if (line.Indented) indented++; }
            else if (!line.Indented) others++;
        }
        return indented >= 2 && indented * 10 >= numbered * 8 && others > 0;
    }

    private int Widest()
    {
        var widest = 0;
        for (var i = Math.Max(0, at - 5); i < all.Count && i <= at + 4; i++) if (!all[i].HasTab) widest = Math.Max(widest, WrapWidth.Edge(all[i]));
        return widest;
    }

    private void Open(Label? found)
    {
        label = found;
        if (found is { } f) sequence.Enter(f);
    }

    private void Add(Line line)
    {
        current.Add(line);
        foreach (var c in line.Text)
            if (Glyph.OpensRound(c) || c is '〔' or '《') depth++;
            else if ((Glyph.ClosesRound(c) || c is '〕' or '》') && depth > 0) depth--;
    }

    private void Close()
    {
        if (current.Count > 0) blocks.Add(new Block(current, label));
        current = [];
        label = null;
        depth = 0;
    }

    private bool Starts(Line last, Line line, Label? found)
    {
        if (!wrap.IsWrapped) return true;
        if (line.HasTab || last.HasTab) return true;
        var isShort = wrap.IsShort(last);
        if (found is not null) return true;
        if (indents) return line.Indented;
        if (line.Indented && !isShort && Ends(last)) return true;
        if (line.Text.StartsWith("——", StringComparison.Ordinal) && (isShort || Ends(last))) return true;
        if (isShort) return !GoesOn(last);
        if (label is { Kind: LabelKind.Part or LabelKind.Division or LabelKind.Chapter } && current.Count == 1 && !Glyph.EndsSentence(last.Last) && IsTitle() && wrap.LeavesRoom(last, line, Widest(), current.Count == 1)) return true;
        if (!Ends(last) || depth > 0) return false;
        if (shortClauses || wrap.LeavesRoom(last, line, Widest(), current.Count == 1) && EndsParagraph(last)) return true;
        return line.GapBefore > last.GapBefore && line.GapBefore > 1 && !line.StartsPage || Cues.OpensParagraph(line.Text);
    }

    // a short line that cannot end a paragraph: a comma, an open bracket, prose without its full stop
    private bool GoesOn(Line last)
    {
        if (last.Last is '，' or '、' or ',' || Glyph.Opens(last.Last)) return true;
        if (depth > 0 && !Ends(last) && depth < 3) return true;
        if (Ends(last)) return false;
        if (label is { Kind: LabelKind.Article }) return true; // an article is a clause, never a mere heading
        if (label is { Kind: LabelKind.Part or LabelKind.Division } && current.Count is 2 or 3 && IsTitle()) return false; // the last line of a title
        if (label is { } own && current.Count == 1) return own.Kind >= LabelKind.Point && last.Text.AsSpan().IndexOfAny('，', '。') >= 0; // 一、 and （一） with a comma: a title
        foreach (var line in current) if (line.Text.AsSpan().IndexOfAny('，', '。') >= 0) return true;
        return false;
    }

    private bool Fits(Line last, Line line, Label found)
    {
        if (!wrap.IsWrapped) return !found.IsBroken || sequence.Follows(found);
        var isShort = wrap.IsShort(last);
        if (indents) return line.Indented ? !found.IsBroken || sequence.Follows(found) : (isShort || Ends(last)) && sequence.Follows(found) && (found.Kind <= LabelKind.Part || isShort);
        if (sequence.Follows(found) && depth == 0 && Cues.EndsWithUnits(current)) return true;
        var heading = label is not null && current.Count <= 2 && (IsHeading() || IsTitle() && found.Kind > label.Value.Kind && sequence.Follows(found));
        if (!isShort && !Ends(last) && !heading) return line.Indented && sequence.Follows(found);
        if (isShort && !Ends(last) && GoesOn(last)) return line.Indented && sequence.Follows(found) || label is not null && current.Count <= 2 && IsTitle() && sequence.Follows(found) || sequence.GoesOn(found) && depth == 0 && last.Last is not ('，' or '、');
        if (found.Kind is LabelKind.Point or LabelKind.Subpoint && !line.Indented && (!isShort || last.Last is '；') && InlineBefore(found.Number)) return false;
        if (sequence.Follows(found)) return true;
        if (found.IsBroken) return false;
        // out of order: only where the paragraph before has plainly ended
        return isShort || line.Indented || last.Last == '。' && found.Number > 1 && sequence.SkipsTo(found);
    }

    // label and title without a clause: a heading may fill its line to the edge
    private bool IsHeading()
    {
        foreach (var l in current) if (l.Text.AsSpan().IndexOfAny("，。；：") >= 0) return false;
        return true;
    }

    private bool IsTitle()
    {
        foreach (var l in current) if (l.Text.AsSpan().IndexOfAny("。；：") >= 0) return false;
        return current[^1].Last is not ('，' or '、');
    }

    // 1.…；2.…；3.… inside the running paragraph: the next number stands at the edge by chance
    private bool InlineBefore(int number)
    {
        if (number < 2) return false;
        Span<char> mark = stackalloc char[5];
        (number - 1).TryFormat(mark, out var n, default, System.Globalization.CultureInfo.InvariantCulture);
        for (var i = 0; i < current.Count; i++)
        {
            var s = current[i].Text.AsSpan();
            var from = i == 0 && label is { } own ? own.Length : 0;
            var at = s[from..].IndexOf(mark[..n]);
            if (at < 0) continue;
            at += from;
            var before = at > 0 ? s[at - 1] : i > 0 ? current[i - 1].Last : '\0';
            if (at + n < s.Length && s[at + n] is '.' or '．' or '、' or '）' or ')' && (Glyph.EndsSentence(before) || Glyph.OpensRound(before))) return true;
        }
        return false;
    }

    // a bracket ends a paragraph only where it holds the units in charge
    private static bool EndsParagraph(Line line) =>
        Glyph.EndsSentence(line.Last) || line.Last is '）' or '〕' or ')' && line.Text.Length > 2 && line.Text[^2] is '责' or '合' or '头' or '局' or '会' or '府' or '办' or '委' or '。';

    private static bool Ends(Line line) => Glyph.EndsSentence(line.Last) || Glyph.Closes(line.Last);

    // rows until a number comes that goes on with the numbering above the table
    private int ReadTable(List<Line> lines, int from)
    {
        var i = from + 1;
        var tabs = lines[from].HasTab;
        for (; i < lines.Count; i++)
        {
            if (tabs && !lines[i].HasTab || lines[i].Text.StartsWith("（解读", StringComparison.Ordinal)) break;
            if (Label.TryRead(lines[i].Text, out var found) && sequence.GoesOn(found) && !lines[i].HasTab && (lines[i - 1].HasTab || !wrap.IsWrapped || Closes(lines[i - 1]))) break;
        }
        blocks.AddRange(TableRows.Group(lines.GetRange(from, i - from)));
        return i;
    }

    private bool Closes(Line line) => Ends(line) || wrap.IsShort(line);
}
