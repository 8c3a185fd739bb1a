using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Reading.Lines;

/// <summary>Books each character of the source to what it belongs to; what nobody booked is found at the end.</summary>
internal sealed class Ledger(string text)
{
    private readonly int[] owner = new int[text.Length]; // 0: not booked; otherwise index into owners plus 1
    private readonly List<(PartKind Kind, int Document, string? EId)> owners = [];
    private readonly Dictionary<PartKind, int> noise = [];

    public string Text { get; } = text;

    public void Book(int start, int end, PartKind kind)
    {
        if (!noise.TryGetValue(kind, out var id)) noise[kind] = id = Owner(kind, -1, null);
        owner.AsSpan(start, end - start).Fill(id);
    }

    public void Book(Line line, PartKind kind)
    {
        if (!noise.TryGetValue(kind, out var id)) noise[kind] = id = Owner(kind, -1, null);
        Book(line.Map, id);
    }

    public int Owner(PartKind kind, int document, string? eId)
    {
        owners.Add((kind, document, eId));
        return owners.Count;
    }

    public void Book(ReadOnlySpan<int> offsets, int id)
    {
        foreach (var o in offsets) owner[o] = id;
    }

    public bool IsBooked(int offset) => owner[offset] != 0;

    /// <summary>The whole source in pieces. Blanks that nobody booked lay out; a blank inside a piece stays with it.</summary>
    public List<SourcePart> Parts()
    {
        var parts = new List<SourcePart>(owners.Count * 2 + 16);
        var layout = Owner(PartKind.Layout, -1, null);
        var i = 0;
        while (i < owner.Length)
        {
            var id = owner[i];
            var start = i;
            while (i < owner.Length && owner[i] == id) i++;
            var (kind, document, eId) = owners[(id == 0 ? layout : id) - 1];
            parts.Add(new SourcePart(TextSpan.Between(start, i), kind, document, eId));
        }
        return parts;
    }

    /// <summary>First character that prints something and belongs to nothing; -1 when all is well.</summary>
    public int FirstUnbooked()
    {
        for (var i = 0; i < owner.Length; i++)
            if (owner[i] == 0 && !Glyph.IsBlank(Text[i])) return i;
        return -1;
    }
}
