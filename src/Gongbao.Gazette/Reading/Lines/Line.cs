namespace Gongbao.Gazette.Reading.Lines;

/// <summary>One printed line: its text without edge blanks and stray blanks, and where each character came from.</summary>
internal sealed class Line(int number, int start, string text, int[] map, int width)
{
    /// <summary>From 1, as an editor counts.</summary>
    public int Number { get; } = number;

    /// <summary>Offset of its first character that is no blank; of the line itself when it is empty.</summary>
    public int Start { get; } = start;

    public string Text { get; } = text;

    /// <summary>Offset in the source of each character of <see cref="Text"/>.</summary>
    public int[] Map { get; } = map;

    /// <summary>Printed width in halves of a Chinese character, a first line's indent included.</summary>
    public int Width { get; } = width;

    /// <summary>Empty lines between this line and the one before it.</summary>
    public int GapBefore { get; set; }

    /// <summary>Whether blanks stood before the first character, two Chinese characters wide or more (首行缩进).</summary>
    public bool Indented { get; init; }

    public bool StartsPage { get; set; }

    /// <summary>A tab stands inside: a row of a table.</summary>
    public bool HasTab { get; init; }

    public char First => Text[0];

    public char Last => Text[^1];

    /// <summary>Text without any blank, made once.</summary>
    public string Compact => compact ??= Text.AsSpan().IndexOfAny(' ', '\t') < 0 ? Text : Text.Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);

    private string? compact;

    public override string ToString() => Text;
}
