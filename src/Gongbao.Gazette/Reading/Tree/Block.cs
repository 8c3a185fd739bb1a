using Gongbao.Gazette.Reading.Labels;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Tree;

/// <summary>A paragraph, unwrapped: its text, and the source offset of each character.</summary>
internal sealed class Block
{
    /// <param name="lines">Printed lines, in order.</param>
    /// <param name="label">Number at the start.</param>
    /// <param name="cells">Lines before which a new cell of a table's row begins; null for a paragraph.</param>
    public Block(List<Line> lines, Label? label, HashSet<int>? cells = null)
    {
        Lines = lines;
        Label = label;
        if (lines.Count == 1) { Text = lines[0].Text; Map = lines[0].Map; return; }
        var length = 0;
        foreach (var line in lines) length += line.Text.Length + 1;
        var chars = new char[length];
        var map = new int[length];
        var n = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (n > 0 && cells is not null && cells.Contains(i)) { map[n] = map[n - 1] + 1; chars[n++] = '\t'; }
            // two Latin words that were parted by the end of the line
            else if (n > 0 && Glyph.IsLatin(chars[n - 1]) && Glyph.IsLatin(line.First)) { map[n] = map[n - 1] + 1; chars[n++] = ' '; }
            line.Text.CopyTo(0, chars, n, line.Text.Length);
            line.Map.CopyTo(map, n);
            n += line.Text.Length;
        }
        Text = new string(chars, 0, n);
        Map = map[..n];
    }

    public List<Line> Lines { get; }

    public Label? Label { get; }

    public string Text { get; }

    public int[] Map { get; }

    public Line FirstLine => Lines[0];

    /// <summary>Row of a table or a line of a form: kept apart from the paragraphs.</summary>
    public bool IsRow { get; init; }
}
