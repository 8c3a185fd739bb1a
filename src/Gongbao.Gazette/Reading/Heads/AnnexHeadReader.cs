using Gongbao.Gazette.Reading.Labels;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>Label and title of a printed annex.</summary>
internal sealed class AnnexHeadReader(Draft draft, WrapWidth wrap)
{
    private readonly List<Line> lines = draft.Lines;

    public Zone Read(ref int at, int number)
    {
        var head = lines[at++];
        LineKinds.IsAnnexLine(head.Text, out _, out var textAt);
        var own = textAt > 0 && textAt < head.Text.Length ? head.Text[textAt..] : "";
        var label = (own.Length > 0 ? head.Text[..textAt] : head.Text).Replace(" ", "", StringComparison.Ordinal).Trim('：', ':', '【', '】');
        var zone = new Zone(ZoneKind.Annex) { Number = number, Label = label };
        zone.HeadLines.Add(head);
        var listed = draft.Listed.Find(a => a.Number == number)?.Title;
        var n = own.Length > 0 ? 0 : TitleLines(at, listed);
        zone.Title = (own + DocumentSplitter.Join(lines, at, at + n)).Replace(" ", "", StringComparison.Ordinal);
        for (; n > 0; n--) zone.HeadLines.Add(lines[at++]);
        return zone;
    }

    private int TitleLines(int at, string? listed)
    {
        if (at >= lines.Count) return 0;
        if (listed is not null)
        {
            var n = InstrumentTitle.Match(lines, at, [listed]);
            if (n > 0)
            {
                if (at + n < lines.Count && Glyph.OpensRound(lines[at + n].First) && listed.EndsWith(lines[at + n].Compact, StringComparison.Ordinal)) n++; // （2025—2027年）
                return n;
            }
        }
        var line = lines[at];
        if (Label.TryRead(line.Text, out _) || LineKinds.StopsTitle(line) || line.HasTab || line.Text.Length > 100 || LineKinds.IsAnnexHead(line.Text, out _)) return 0;
        return TitleReader.Lines(lines, at, wrap);
    }
}
