using System.Text;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>A piece of a printed line without a wide gap: glyphs from left to right, at least one.</summary>
internal sealed class LinePiece(List<Glyph> glyphs)
{
    public double Left => glyphs[0].Left;

    public double Right => glyphs[^1].Right;

    public double Baseline => glyphs[0].Baseline;

    public double Size => glyphs[0].Size;

    /// <summary>How far two baselines of one line may be apart, for the sizes of their glyphs.</summary>
    public static double SameLine(double one, double other) => 0.45 * Math.Max(4, Math.Min(one, other));

    /// <summary>
    /// The two parts of a piece that runs over a gutter; null when no gap lies there. Punctuation that hangs over the
    /// edge of the left column (悬挂标点) leaves a gap too narrow to part by itself.
    /// </summary>
    public (LinePiece Left, LinePiece Right)? SplitAt(double gutter)
    {
        for (var i = 1; i < glyphs.Count; i++)
            if (glyphs[i - 1].Right <= gutter && glyphs[i].Left >= gutter && glyphs[i].Left - glyphs[i - 1].Right > 0.3 * Size)
                return (new(glyphs[..i]), new(glyphs[i..]));
        return null;
    }

    public string Text()
    {
        var text = new StringBuilder();
        for (var i = 0; i < glyphs.Count; i++)
        {
            var (g, before) = (glyphs[i], i > 0 ? glyphs[i - 1] : default);
            // Bold that is made by printing the same character twice.
            if (i > 0 && g.Text == before.Text && g.Left - before.Left < 0.2 * g.Size) continue;
            if (i > 0 && IsLatin(before.Text) && IsLatin(g.Text) && g.Left - before.Right > 0.18 * g.Size) text.Append(' ');
            text.Append(g.Text);
        }
        return text.ToString();
    }

    private static bool IsLatin(string s) => char.IsAscii(s[^1]);
}
